package fr.crefop.conference.referentiels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what was read, by lots, in the place of what stood there. */
@Repository
class EcrituresDesReferentiels {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final JdbcTemplate base;

    EcrituresDesReferentiels(JdbcTemplate base) {
        this.base = base;
    }

    /** Two imports of a kind at once would write both. */
    void remplacer(SorteDeReferentiel sorte) {
        base.query("select pg_advisory_xact_lock(?, ?)", ligne -> { }, 31, sorte.ordinal());
        switch (sorte) {
            case CERTIFICATIONS -> base.update("delete from conference.certification");
            case FORMACODES -> base.update("delete from conference.formacode");
            case IDCC -> base.update("delete from conference.convention_de_branche");
            case OFFRES -> base.update("delete from conference.offre_de_formation");
        }
    }

    Recueil<Certification> certifications() {
        return recueil("insert into conference.certification (numero, intitule, niveau, fin, active, cherche) values (?, ?, ?, ?, ?, ?)",
                c -> new Object[] {c.numero(), c.intitule(), c.niveau(), sql(c.fin()), c.active(), ClesDeRecherche.de(c.numero() + " " + c.intitule())});
    }

    Recueil<Formacode> formacodes() {
        return recueil("insert into conference.formacode (code, libelle, cherche) values (?, ?, ?)",
                f -> new Object[] {f.code(), f.libelle(), ClesDeRecherche.de(f.code() + " " + f.libelle())});
    }

    Recueil<ConventionDeBranche> conventions() {
        return recueil("insert into conference.convention_de_branche (idcc, titre, opco, cherche) values (?, ?, ?, ?)",
                c -> new Object[] {c.idcc(), c.titre(), c.opco(), ClesDeRecherche.de(c.idcc() + " " + c.titre())});
    }

    Recueil<Offre> offres() {
        return recueil("insert into conference.offre_de_formation (intitule, organisme, ville, debut, contenu, cherche) values (?, ?, ?, ?, ?::jsonb, ?)",
                o -> new Object[] {o.intitule(), o.organisme(), o.ville(), sql(o.debut()), ecrire(o), ClesDeRecherche.de(o.mots())});
    }

    private interface EnLigne<T> {
        Object[] de(T entree);
    }

    private <T> Recueil<T> recueil(String insertion, EnLigne<T> enLigne) {
        return new Recueil<>() {
            @Override
            protected void ecrire(List<T> entrees) {
                base.batchUpdate(insertion, entrees.stream().map(enLigne::de).toList());
            }
        };
    }

    private static Date sql(LocalDate jour) {
        return jour == null ? null : Date.valueOf(jour);
    }

    private static String ecrire(Offre offre) {
        try {
            return JSON.writeValueAsString(offre);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Offre lire(String contenu) {
        try {
            return JSON.readValue(contenu, Offre.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
