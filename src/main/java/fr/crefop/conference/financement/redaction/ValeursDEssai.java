package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Values tried where a datum is missing, the likeliest to open a right first; no plan that is handed out holds them. */
final class ValeursDEssai {

    private static final List<Object> NOMBRES = List.of(1000, 100, 1);
    private static final List<Object> ENTIERS = List.of(20, 1);
    private static final List<Object> TEXTES = List.of("0");
    private static final List<Object> LISTES = List.of(List.of());

    /** More than any training costs: a funder that says it sets no bound. */
    private static final BigDecimal SANS_BORNE = new BigDecimal(1000000);

    private final Evaluation e;
    private final LocalDate debut;
    private final Map<String, BigDecimal> accordes;
    private final Bareme bareme;

    ValeursDEssai(Evaluation e) {
        this.e = e;
        debut = e.demande().formation().debut();
        accordes = e.demande().dossier().montantsAccordes();
        bareme = e.bareme();
    }

    /** @param chemin of a datum, or of a record that is missing whole: its first datum is then tried */
    Demande essayer(Demande demande, String chemin, Object valeur) {
        return demande.avec(donnee(chemin).chemin(), valeur);
    }

    /** At least one value of the datum's type. */
    List<Object> de(String chemin) {
        Donnee donnee = donnee(chemin);
        List<Object> valeurs = new ArrayList<>(donnee.essais());
        if (donnee.essaisDuBareme() != null && bareme.connait(donnee.essaisDuBareme())) {
            Set<String> codes = bareme.valeur(donnee.essaisDuBareme()).codes();
            valeurs.addAll(parListe(donnee) ? List.of(List.of(codes.iterator().next())) : codes);
        }
        valeurs.addAll(fondsDeLaRegion(donnee));
        List<Object> essais = valeurs.isEmpty() ? duType(donnee) : valeurs;
        return donnee.type().enNombres() && !parListe(donnee) ? essais.stream().map(v -> nombre(donnee, v)).toList() : essais;
    }

    /** Of a datum that names a body where it is not the region's own: that one, as long as its scale is known. */
    private List<String> fondsDeLaRegion(Donnee donnee) {
        return e.regime().payeurs().values().stream()
                .filter(payeur -> donnee.chemin().equals(payeur.donnee()) && payeur.bareme() != null && payeur.sinon() != null && payeur.sinon().role() != null)
                .map(payeur -> new Fonds(PayeurDuDispositif.code(payeur.sinon(), e.demande()), payeur)).filter(fonds -> bareme.connait(fonds.premiereCle()))
                .map(Fonds::code).toList();
    }

    private record Fonds(String code, Payeur payeur) {

        String premiereCle() {
            return payeur.bareme() + code + "." + payeur.cles().get(0);
        }
    }

    private List<Object> duType(Donnee donnee) {
        return switch (donnee.type()) {
            case OUI_NON -> List.of(true, false);
            case NOMBRE, EUROS -> NOMBRES;
            case ENTIER -> ENTIERS;
            case DATE -> List.of(debut.minusMonths(1), debut.plusYears(1));
            case CHOIX -> donnee.ouvert() || donnee.forme() != null ? TEXTES : List.copyOf(donnee.codes());
            case TEXTE, TEXTE_LONG -> TEXTES;
            case CHOIX_MULTIPLE, LISTE_ENTIERS, LISTE_TEXTES, LISTE -> LISTES;
            case MONTANTS_PAR_CLE -> List.of(reponses(donnee));
            case DATES_PAR_CLE, CHOIX_PAR_CLE, HYPOTHESES ->
                    throw new IllegalArgumentException(donnee.chemin() + " n'est demandée par aucune règle");
        };
    }

    /** Those that answered keep their answer; the others answer that they pay what they may. */
    private Map<String, BigDecimal> reponses(Donnee donnee) {
        Map<String, BigDecimal> reponses = new TreeMap<>();
        donnee.cles().keySet().forEach(cle -> reponses.put(cle, accordes.getOrDefault(cle, SANS_BORNE)));
        return reponses;
    }

    private static Object nombre(Donnee donnee, Object valeur) {
        return switch (donnee.type()) {
            case ENTIER -> ((Number) valeur).intValue();
            default -> new BigDecimal(valeur.toString());
        };
    }

    /** It holds several values, each as it is. */
    private static boolean parListe(Donnee donnee) {
        return switch (donnee.type()) {
            case CHOIX_MULTIPLE, LISTE_ENTIERS, LISTE_TEXTES, LISTE, MONTANTS_PAR_CLE -> true;
            default -> false;
        };
    }

    private static Donnee donnee(String chemin) {
        return Declaration.deLaDemande().premiere(chemin).orElseThrow(() -> new IllegalArgumentException(chemin));
    }
}
