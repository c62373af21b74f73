package fr.crefop.conference.portail.extractions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.portail.MotsDesActes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import fr.crefop.conference.vocabulaire.Mots;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.UncategorizedSQLException;

/** What may be read of each line, in words. */
final class Colonnes {

    private static final List<ColonneDeTableau<ResultSet>> DU_DOSSIER = List.of(texte("numero", "Dossier"),
            colonne("personne", "Personne", ligne -> ligne.getBoolean("nomme") ? new Identite(ligne.getString("nom"), ligne.getString("prenom")).nomComplet() : null),
            texte("formation", "Formation"), texte("structure", "Structure"), moment("recu_le", "Reçu le"));

    static final List<ColonneDeTableau<ResultSet>> DES_DOSSIERS = Stream.concat(DU_DOSSIER.stream(), Stream.of(mots("etat", "Où en est-il", code -> EtatDossier.valueOf(code).libelle()),
            mots("voie", "Voie", code -> Voie.valueOf(code).court()), mots("issue", "Issue", code -> IssueDuDossier.valueOf(code).libelle()), moment("clos_le", "Clos le"), montant("reste", "Reste à financer (€)"),
            texte("etape", "Ce qui est attendu"), moment("depuis", "Attendu depuis"), jour("echeance", "Au plus tard"),
            mots("statut", "Statut de la personne", code -> Mots.majuscule(Modele.Contenu.STATUTS.mot(code))), mots("region", "Région du domicile", code -> Mots.majuscule(Mots.region(code))),
            mots("departement", "Département du domicile", code -> Declaration.departements().getOrDefault(code, code)),
            mots("regime", "Règles applicables", Colonnes::regime), montant("cout", "Coût total (€)"))).toList();

    static final List<ColonneDeTableau<ResultSet>> DES_PLANS = Stream.concat(DU_DOSSIER.stream(), Stream.of(mots("financeur", "Financeur", Financeurs::libelle),
            mots("dispositif", "Dispositif", code -> Dispositif.de(code).libelle()), texte("rubrique", "Rubrique"), montant("montant", "Montant (€)"),
            moment("calcule_le", "Calculé le"))).toList();

    static final List<ColonneDeTableau<ResultSet>> DES_ENGAGEMENTS = Stream.concat(DU_DOSSIER.stream(), Stream.of(colonne("tour", "Tour", ligne -> ligne.getInt("tour")),
            mots("financeur", "Financeur", Financeurs::libelle), mots("dispositif", "Dispositif", code -> Dispositif.de(code).libelle()), texte("rubrique", "Rubrique"),
            montant("demande", "Demandé (€)"), montant("accorde", "Accordé (€)"), mots("etat_engagement", "Réponse", code -> EtatEngagement.valueOf(code).libelle()),
            moment("le", "Répondu le"), mots("par_delegation", "Par délégation", code -> Repondant.deCode(code).libelle()))).toList();

    static final List<ColonneDeTableau<ResultSet>> DES_ACTES = List.of(texte("numero", "Dossier"), moment("le", "Le"), texte("compte", "Compte"),
            mots("role", "En tant que", Colonnes::groupe), mots("acte", "Acte", code -> MotsDesActes.de(Acte.valueOf(code))), texte("avant", "Avant (codes)"), texte("apres", "Après (codes)"));

    static final List<ColonneDeTableau<ResultSet>> DES_AUTRES_ACTES = Stream.concat(Stream.of(texte("objet", "Sur")), DES_ACTES.stream().skip(1)).toList();

    private Colonnes() {}

    private static String regime(String id) {
        return Cadre.lu().chercherRegime(id).map(Regime::libelle).orElse(id);
    }

    /** One that a pack named, and names no more, keeps its code. */
    private static String groupe(String code) {
        return Groupe.chercher(code).map(Groupe::libelle).orElse(code);
    }

    private interface Lecture {
        Object lire(ResultSet ligne) throws SQLException;
    }

    private static ColonneDeTableau<ResultSet> colonne(String code, String titre, Lecture lecture) {
        return new ColonneDeTableau<>(code, titre, ligne -> {
            try {
                return lecture.lire(ligne);
            } catch (SQLException illisible) {
                throw new UncategorizedSQLException("lecture de la colonne " + code, null, illisible);
            }
        });
    }

    private static ColonneDeTableau<ResultSet> texte(String code, String titre) {
        return colonne(code, titre, ligne -> ligne.getString(code));
    }

    private static ColonneDeTableau<ResultSet> mots(String code, String titre, Function<String, String> enMots) {
        return colonne(code, titre, ligne -> {
            String lu = ligne.getString(code);
            return lu == null ? null : enMots.apply(lu);
        });
    }

    private static ColonneDeTableau<ResultSet> montant(String code, String titre) {
        return colonne(code, titre, ligne -> {
            BigDecimal euros = ligne.getBigDecimal(code);
            return euros == null ? null : new Montant(euros);
        });
    }

    private static ColonneDeTableau<ResultSet> moment(String code, String titre) {
        return colonne(code, titre, ligne -> {
            Timestamp moment = ligne.getTimestamp(code);
            return moment == null ? null : moment.toInstant();
        });
    }

    private static ColonneDeTableau<ResultSet> jour(String code, String titre) {
        return colonne(code, titre, ligne -> {
            Date jour = ligne.getDate(code);
            return jour == null ? null : jour.toLocalDate();
        });
    }
}
