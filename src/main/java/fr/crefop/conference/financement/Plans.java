package fr.crefop.conference.financement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans computed for each case, none ever overwritten: the last one counts, the others explain how we got there. */
@Repository
public class Plans {

    private final JdbcClient base;
    private final ObjectMapper json;
    private final Clock horloge;

    Plans(JdbcClient base, ObjectMapper json, Clock horloge) {
        this.base = base;
        this.json = json;
        this.horloge = horloge;
    }

    @Transactional
    public void enregistrer(String numero, PlanDeFinancement plan) {
        Long id = base.sql("""
                insert into conference.plan (numero, calcule_le, empreinte, reste, contenu)
                values (?, ?, ?, ?, ?::jsonb) returning id""")
                .params(numero, Timestamp.from(horloge.instant()), plan.empreinte(), plan.resteAFinancer().euros(),
                        ecrire(plan))
                .query(Long.class).single();
        int rang = 0;
        for (Contribution ligne : plan.contributions()) {
            base.sql("""
                    insert into conference.plan_ligne (plan_id, rang, financeur, dispositif, rubrique, montant)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(id, ++rang, ligne.financeur(), ligne.dispositif().code(), ligne.rubrique().name(),
                            ligne.montant().euros())
                    .update();
        }
    }

    /** The plan last computed for the case. */
    public Optional<PlanDeFinancement> dernier(String numero) {
        return base.sql("select contenu from conference.plan where numero = ? order by id desc limit 1")
                .param(numero).query(String.class).optional().map(this::lire);
    }

    /** @throws IllegalArgumentException when no plan was computed: the procedure computes one before anything else */
    public PlanDeFinancement exigerDernier(String numero) {
        return dernier(numero).orElseThrow(() -> new IllegalArgumentException("Aucun plan pour " + numero));
    }

    private String ecrire(PlanDeFinancement plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plan impossible à écrire", e);
        }
    }

    private PlanDeFinancement lire(String texte) {
        try {
            return json.readValue(texte, PlanDeFinancement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plan enregistré illisible", e);
        }
    }
}
