package fr.crefop.conference.financement.regime2019;

import fr.crefop.conference.cadre.AidesDEssai;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.financement.moteur.RegionsEssayees;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Plans where a region has chosen aids: those of the fourteen columns of regions.md A.7, or of a text. */
final class AidesDeRegion {

    static final String AIDE = "REGION_AIDE_INDIVIDUELLE";
    static final String REGION = "75";
    private static final Map<List<String>, Simulateur> FAITS = new ConcurrentHashMap<>();

    private AidesDeRegion() {}

    /** The region with the aids of these columns, in that order. */
    static Simulateur colonnes(String... ids) {
        return FAITS.computeIfAbsent(List.of(ids), AidesDeRegion::faire);
    }

    private static Simulateur faire(List<String> ids) {
        return Atelier.simulateur(RegionsEssayees.ou(REGION, AidesDEssai.colonnes(REGION, ids)));
    }

    /** The same with one aid whose version says so, one parameter or part on each line. */
    static Simulateur aide(String... lignes) {
        return Atelier.simulateur(RegionsEssayees.ou(REGION, AidesDEssai.de(REGION, """
                aides:
                  - id: T-1
                    nom: Aide d'essai
                    nature: AIDE_AU_PROJET
                    rubriques: [ CP ]
                    versions:
                      -
                """ + String.join("", Arrays.stream(lignes).map(ligne -> "        " + ligne + "\n").toList())
                + "        sources: [ { cle: A1, verifieLe: 2026-08-19, marque: S } ]\n")));
    }

    /** A job seeker of that region, without AIF, whose account holds 2 340 € of 6 300 €; changed. */
    static PlanDeFinancement plan(Simulateur simulateur, Object... changements) {
        Object[] tous = Stream.concat(Stream.of("beneficiaire.regionDomicile", REGION, "formation.regionFormation", REGION,
                "dossier.validationPoleEmploi", false, "dossier.nombreDevis", 2), Arrays.stream(changements)).toArray();
        return simulateur.simuler(Atelier.LECTEUR.lire(Aujourdhui.demande("01", tous)));
    }

    /** What it pays, {@code "3000.00"}; else how it is left out. */
    static String dit(PlanDeFinancement plan) {
        return plan.contributions().stream().filter(c -> c.dispositif().code().equals(AIDE)).map(c -> c.montant().toString()).findFirst()
                .orElseGet(() -> Aujourdhui.ecarte(plan, AIDE));
    }
}
