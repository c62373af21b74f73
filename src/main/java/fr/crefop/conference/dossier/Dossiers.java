package fr.crefop.conference.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of cases. */
@Repository
public class Dossiers {

    private final JdbcClient base;
    private final Affaires affaires;
    private final ObjectMapper json;

    Dossiers(JdbcClient base, Affaires affaires, ObjectMapper json) {
        this.base = base;
        this.affaires = affaires;
        this.json = json;
    }

    void creer(Dossier dossier) {
        base.sql("""
                insert into conference.dossier (numero, recu_le, auteur, structure, motif, nom, prenom, demande, etat)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(dossier.numero(), Timestamp.from(dossier.recuLe()), dossier.auteur(), dossier.structure(),
                        dossier.motif(), dossier.identite().nom(), dossier.identite().prenom(),
                        ecrire(dossier.demande()), dossier.etat().name())
                .update();
    }

    /** The saisine in force from now on; the one before must have been kept. */
    void corriger(String numero, Saisine saisine) {
        base.sql("update conference.dossier set motif = ?, nom = ?, prenom = ?, demande = ?::jsonb where numero = ?")
                .params(saisine.motif(), saisine.identite().nom(), saisine.identite().prenom(),
                        ecrire(saisine.demande()), numero)
                .update();
    }

    /**
     * The case, held until the transaction ends: two acts on it come one after the other.
     *
     * @throws RefusMetier while its person has it frozen
     */
    public Dossier verrouiller(String numero) {
        affaires.tenir(numero);
        if (base.sql("select conference.limite(?)").param(numero).query(Boolean.class).single()) {
            throw new RefusMetier(Limitations.LIMITE);
        }
        return exiger(numero);
    }

    public Optional<Dossier> trouver(String numero) {
        return base.sql("select * from conference.dossier where numero = ?").param(numero).query(this::lire).optional();
    }

    /** Of the domicile; empty when it was not told. */
    public Optional<String> departement(String numero) {
        return base.sql("select departement from conference.dossier where numero = ? and departement is not null").param(numero).query(String.class).optional();
    }

    /** @param departement null when it is told no more */
    void noterLeDepartement(String numero, String departement) {
        base.sql("update conference.dossier set departement = ? where numero = ?").params(departement, numero).update();
    }

    /** The cases that go on and that nobody has frozen, by number, after that one: so many at a time. */
    public List<String> enCours(String apres, int nombre) {
        return base.sql("select numero from conference.dossier where etat <> ? and numero > ? and not conference.limite(numero) order by numero limit ?")
                .params(EtatDossier.CLOS.name(), apres, nombre).query(String.class).list();
    }

    /** How many cases are in each state; zero where none is. */
    public Map<EtatDossier, Long> parEtat() {
        Map<EtatDossier, Long> nombres = new EnumMap<>(EtatDossier.class);
        Arrays.stream(EtatDossier.values()).forEach(etat -> nombres.put(etat, 0L));
        base.sql("select etat, count(*) as nombre from conference.dossier group by etat").query((ligne, rang) ->
                nombres.put(EtatDossier.valueOf(ligne.getString("etat")), ligne.getLong("nombre"))).list();
        return nombres;
    }

    /** Which opening of the case runs, the first one or one of those that followed; empty for what is no case. */
    public Optional<Integer> ouverture(String numero) {
        return base.sql("select ouverture from conference.dossier where numero = ?").param(numero).query(Integer.class).optional();
    }

    /** @throws IllegalArgumentException when there is none: the procedure never names a case that does not exist */
    public Dossier exiger(String numero) {
        return trouver(numero).orElseThrow(() -> new IllegalArgumentException("Dossier inconnu : " + numero));
    }

    public void passerA(String numero, EtatDossier etat) {
        base.sql("update conference.dossier set etat = ? where numero = ?").params(etat.name(), numero).update();
    }

    /** @param voie null when it is to be chosen again */
    public void choisirVoie(String numero, Voie voie) {
        base.sql("update conference.dossier set voie = ? where numero = ?").params(voie == null ? null : voie.name(), numero).update();
    }

    /** As it was when it came in, but for its history: neither way nor outcome, and one opening more. */
    void rouvrir(String numero) {
        base.sql("update conference.dossier set etat = 'RECU', voie = null, issue = null, clos_le = null, motif_de_fin = null, oublis = '{}',"
                + " ouverture = ouverture + 1 where numero = ?").param(numero).update();
    }

    /** Decided, to be decided again on other days: it keeps its way, and the funders are next. */
    void reporter(String numero) {
        base.sql("update conference.dossier set etat = 'EN_ENGAGEMENT', issue = null, clos_le = null, motif_de_fin = null, oublis = '{}',"
                + " ouverture = ouverture + 1 where numero = ?").param(numero).update();
    }

    /** The outcome once it is known; the case itself may still be waiting for the entry into training. */
    public void noterIssue(String numero, IssueDuDossier issue) {
        base.sql("update conference.dossier set issue = ? where numero = ?").params(issue.name(), numero).update();
    }

    /** @param motif as somebody typed it: here, where it can be erased, and nowhere in the journal */
    public void noterMotifDeFin(String numero, String motif) {
        base.sql("update conference.dossier set motif_de_fin = ? where numero = ?").params(motif, numero).update();
    }

    /** Ends the case; its outcome may have been noted before. */
    public void clore(String numero, IssueDuDossier issue, Instant le) {
        base.sql("update conference.dossier set etat = 'CLOS', issue = ?, clos_le = ? where numero = ?")
                .params(issue.name(), Timestamp.from(le), numero).update();
    }

    private Dossier lire(ResultSet ligne, int rang) throws SQLException {
        String voie = ligne.getString("voie");
        String issue = ligne.getString("issue");
        Timestamp closLe = ligne.getTimestamp("clos_le");
        return new Dossier(ligne.getString("numero"), ligne.getTimestamp("recu_le").toInstant(),
                ligne.getString("auteur"), ligne.getString("structure"), ligne.getString("motif"),
                new Identite(ligne.getString("nom"), ligne.getString("prenom")), lireDemande(ligne.getString("demande")),
                EtatDossier.valueOf(ligne.getString("etat")), voie == null ? null : Voie.valueOf(voie),
                issue == null ? null : IssueDuDossier.valueOf(issue),
                closLe == null ? null : closLe.toInstant(), ligne.getString("motif_de_fin"));
    }

    private String ecrire(Demande demande) {
        try {
            return json.writeValueAsString(demande);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Demande impossible à écrire", e);
        }
    }

    private Demande lireDemande(String texte) {
        try {
            return json.readValue(texte, Demande.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Demande enregistrée illisible", e);
        }
    }
}
