package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.regles.Donnees;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Papers that the case says it does not hold, by their path; one that is not known is a datum to give, not a paper to add. */
final class PiecesAJoindre {

    private static final String DEVIS = "dossier.nombreDevis";
    private static final Map<String, String> NOMS = new LinkedHashMap<>();

    static {
        NOMS.put(DEVIS, "devis d'organismes différents");
        NOMS.put("dossier.lettreMotivation", "lettre de motivation");
        NOMS.put("dossier.prescription", "prescription de Pôle emploi, de Cap emploi ou de la mission locale");
        NOMS.put("dossier.avisMedecinTravail", "avis du médecin du travail");
        NOMS.put("dossier.promesseEmbauche", "promesse d'embauche ferme");
    }

    private final Essais essais;
    private final BigDecimal devis;

    PiecesAJoindre(Essais essais) {
        this.essais = essais;
        this.devis = essais.plan().bareme().valeur("region.cheque.nombreDevis").decimal();
    }

    List<String> absentes() {
        Pieces p = essais.plan().demande().dossier();
        List<String> absentes = new ArrayList<>();
        if (p.nombreDevis() != null && Donnees.nombre(p.nombreDevis()).compareTo(devis) < 0) {
            absentes.add(DEVIS);
        }
        ajouter(absentes, "dossier.lettreMotivation", p.lettreMotivation());
        ajouter(absentes, "dossier.prescription", p.prescription());
        ajouter(absentes, "dossier.avisMedecinTravail", p.avisMedecinTravail());
        ajouter(absentes, "dossier.promesseEmbauche", p.promesseEmbauche());
        return absentes;
    }

    private static void ajouter(List<String> absentes, String chemin, Boolean jointe) {
        if (Boolean.FALSE.equals(jointe)) {
            absentes.add(chemin);
        }
    }

    Demande joindre(Demande demande, List<String> pieces) {
        Demande complete = demande;
        for (String piece : pieces) {
            complete = Variante.avec(complete, piece, DEVIS.equals(piece) ? (Object) devis.intValue() : Boolean.TRUE);
        }
        return complete;
    }

    /** Of these papers, those without which the plan would leave more than that. */
    List<String> utiles(Demande depart, List<String> pieces, BigDecimal reste) {
        List<String> utiles = new ArrayList<>(pieces);
        for (String piece : pieces) {
            List<String> sans = new ArrayList<>(utiles);
            sans.remove(piece);
            if (Essais.reste(essais.essayer(joindre(depart, sans))).compareTo(reste) <= 0) {
                utiles = sans;
            }
        }
        return utiles;
    }

    String enFrancais(List<String> pieces) {
        return String.join(", ", pieces.stream().map(p -> DEVIS.equals(p) ? devis.intValue() + " " + NOMS.get(p) : NOMS.get(p)).toList());
    }
}
