package fr.crefop.conference.financement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.dossier.Demande;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans computed for each case, none ever overwritten: the last one counts, the others explain how we got there. */
@Repository
public class Plans {

    public static final int PAR_PAGE = 50;

    private final JdbcClient base;
    private final ObjectMapper json;
    private final Clock horloge;

    Plans(JdbcClient base, ObjectMapper json, Clock horloge) {
        this.base = base;
        this.json = json;
        this.horloge = horloge;
    }

    /** A plan of the rules alone, which can be computed again from that demande. */
    @Transactional
    public void enregistrer(String numero, PlanDeFinancement plan, Demande demande) {
        inscrire(numero, plan, ecrire(demande));
    }

    /** A plan that holds what the funders answered too. */
    @Transactional
    public void enregistrerAvecLesReponses(String numero, PlanDeFinancement plan) {
        inscrire(numero, plan, null);
    }

    private void inscrire(String numero, PlanDeFinancement plan, String demande) {
        Long id = base.sql("""
                insert into conference.plan (numero, calcule_le, empreinte, reste, contenu, demande)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb) returning id""")
                .params(numero, Timestamp.from(horloge.instant()), plan.empreinte(), plan.resteAFinancer().euros(),
                        ecrire(plan), demande)
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

    /** Every plan of the case, the last first, {@value #PAR_PAGE} at a time. */
    public List<PlanGarde> tous(String numero, int page) {
        return base.sql("select id, calcule_le, contenu, demande from conference.plan where numero = ? order by id desc limit ? offset ?")
                .params(numero, PAR_PAGE, page * PAR_PAGE).query((ligne, rang) -> new PlanGarde(ligne.getLong("id"),
                        ligne.getTimestamp("calcule_le").toInstant(), lire(ligne.getString("contenu"), PlanDeFinancement.class),
                        ligne.getString("demande") == null ? null : lire(ligne.getString("demande"), Demande.class))).list();
    }

    /** The plan last computed for the case. */
    public Optional<PlanDeFinancement> dernier(String numero) {
        return base.sql("select contenu from conference.plan where numero = ? order by id desc limit 1")
                .param(numero).query(String.class).optional().map(texte -> lire(texte, PlanDeFinancement.class));
    }

    /** Whether one was computed, for who does not read it: it is long. */
    public boolean existePour(String numero) {
        return base.sql("select exists (select from conference.plan where numero = ?)").param(numero).query(Boolean.class).single();
    }

    /** @throws IllegalArgumentException when no plan was computed: the procedure computes one before anything else */
    public PlanDeFinancement exigerDernier(String numero) {
        return dernier(numero).orElseThrow(() -> new IllegalArgumentException("Aucun plan pour " + numero));
    }

    private String ecrire(Object plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plan impossible à écrire", e);
        }
    }

    private <T> T lire(String texte, Class<T> type) {
        try {
            return json.readValue(texte, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plan enregistré illisible", e);
        }
    }
}
