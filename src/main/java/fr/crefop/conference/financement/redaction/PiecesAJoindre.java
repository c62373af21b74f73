package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.aides.AidesDuDossier;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.vocabulaire.PhrasesDesConseils;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers that the case says it does not hold, by their path; one that is not known is a datum to give, not a paper to add. */
final class PiecesAJoindre {

    private static final String DEVIS = "dossier.nombreDevis";
    /** How many are asked for; those of the region's aid elsewhere; none where none is asked. */
    private static final String NOMBRE_DE_DEVIS = "region.cheque.nombreDevis";
    private static final List<String> PIECES = Declaration.deLaDemande().donnees().stream().filter(d -> d.piece() != null)
            .map(Donnee::chemin).toList();

    private final Essais essais;
    private final BigDecimal devis;

    PiecesAJoindre(Essais essais) {
        this.essais = essais;
        Bareme bareme = essais.plan().bareme();
        this.devis = bareme.connait(NOMBRE_DE_DEVIS) ? bareme.valeur(NOMBRE_DE_DEVIS).decimal() : deLAide(essais.plan().aides());
    }

    private static BigDecimal deLAide(AidesDuDossier aides) {
        return aides == null || aides.choisie() == null ? BigDecimal.ZERO : BigDecimal.valueOf(aides.choisie().nombreDeDevis());
    }

    List<String> absentes() {
        return PIECES.stream().filter(this::manque).toList();
    }

    private boolean manque(String chemin) {
        Object valeur = essais.plan().demande().valeur(chemin);
        return DEVIS.equals(chemin) ? valeur != null && Donnees.nombre((Integer) valeur).compareTo(devis) < 0
                : Boolean.FALSE.equals(valeur);
    }

    Demande joindre(Demande demande, List<String> pieces) {
        Demande complete = demande;
        for (String piece : pieces) {
            complete = complete.avec(piece, DEVIS.equals(piece) ? (Object) devis.intValue() : Boolean.TRUE);
        }
        return complete;
    }

    /**
     * Of these papers, those without which the plan would leave more.
     *
     * @param depart without any of them
     * @param complet what was concluded with all of them
     */
    List<String> utiles(Demande depart, List<String> pieces, Evaluation complet) {
        BigDecimal reste = Essais.reste(complet);
        List<String> utiles = new ArrayList<>(pieces);
        for (String piece : pieces) {
            List<String> sans = new ArrayList<>(utiles);
            sans.remove(piece);
            if (Essais.reste(essais.essayer(joindre(depart, sans), complet)).compareTo(reste) <= 0) {
                utiles = sans;
            }
        }
        return utiles;
    }

    String enFrancais(List<String> pieces) {
        return PhrasesDesConseils.pieces(pieces, Map.of(DEVIS, devis.intValue()), essais.plan().situation().debut());
    }
}
