package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.regles.Grille;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What regime.yaml, the rules, the parameters and the declaration of the demande say of each other. What is not found here is
 * found by the plan of a person, as an error of the server.
 */
public final class ControleDesRegles {

    private ControleDesRegles() {}

    /** @throws ReglesInvalides naming the file, the place and what is to be given */
    public static void verifier(Cadre cadre, BaremesDesRegimes baremes) {
        for (Regime regime : cadre.regimes()) {
            Baremes siens = baremes.de(regime, cadre.parDefaut());
            cadre.regions().values().forEach(region -> grilles(regime.dossier(), baremes.de(regime, region)));
            verifier(regime, siens);
            OrganismesDesBaremes.verifier(regime, siens);
            TextesDesRegles.verifier(regime, Reglements.regles(regime), siens);
        }
    }

    @SuppressWarnings("unchecked")
    private static void grilles(String dossier, Baremes baremes) {
        for (Parametre p : baremes.tous()) {
            if (!p.unite().equals("grille")) {
                continue;
            }
            for (Map.Entry<LocalDate, Object> valeur : p.valeurs().entrySet()) {
                List<Map<String, Object>> lignes = valeur.getValue() == null ? List.of() : (List<Map<String, Object>>) valeur.getValue();
                lignes.stream().map(Grille::refus).filter(Objects::nonNull).findFirst().ifPresent(refus -> {
                    throw new ReglesInvalides(dossier + ", paramètre " + p.cle() + ", " + valeur.getKey(), refus);
                });
            }
        }
    }

    private static void verifier(Regime regime, Baremes baremes) {
        String fichier = regime.dossier() + "/regime.yaml";
        Set<String> statuts = new TreeSet<>(Declaration.deLaDemande().donnee("beneficiaire.statut").codes());
        regime.ordre().keySet().forEach(statut -> exiger(statuts.contains(statut), fichier + ", ordre",
                "« " + statut + " » n'est pas un statut de la demande ; on a : " + String.join(", ", statuts)));
        regime.payeurs().forEach((nom, payeur) -> payeur.tous().filter(p -> p.donnee() != null)
                .forEach(p -> donnee(fichier + ", payeurs." + nom, p.donnee())));
        regime.financeurs().values().stream().filter(f -> f.accord() != null)
                .forEach(f -> donnee(fichier + ", financeurs." + f.code(), f.accord()));
        regime.fiches().values().forEach(fiche -> verifier(fichier + ", dispositifs." + fiche.code(), fiche, baremes));
        regime.pieces().stream().filter(piece -> piece.si() != null)
                .forEach(piece -> donnee(regime.dossier() + "/pieces.yaml, " + piece.code() + ".si", piece.si().donnee()));
        for (RegleDeCumul cumul : regime.cumuls()) {
            String lieu = fichier + ", cumul." + cumul.nom();
            parametre(lieu, cumul.cle(), baremes);
            for (Object valeur : baremes.parametre(cumul.cle()).valeurs().values()) {
                if (!List.of("OUI", "NON").contains(valeur)) {
                    exiger(valeur instanceof String cle && baremes.parametre(cle) != null, lieu,
                            "« " + cumul.cle() + " » vaut OUI, NON, ou la convention qui le permet, et « " + valeur + " » n'en est pas une");
                }
            }
        }
    }

    private static void verifier(String lieu, Fiche fiche, Baremes baremes) {
        if (fiche.annexes() != null) {
            exiger(baremes.tous().stream().anyMatch(p -> p.cle().startsWith(fiche.annexes())), lieu + ".annexes",
                    "aucun barème ne commence par « " + fiche.annexes() + " » ; « annexes » donne le début des clés qui ouvrent une rubrique");
        }
        if (fiche.annexesSi() != null) {
            parametre(lieu + ".annexesSi", fiche.annexesSi().cle(), baremes);
        }
        if (fiche.ouverture() != null) {
            parametre(lieu + ".ouverture", fiche.ouverture().cle(), baremes);
        }
        if (fiche.dernierSi() != null) {
            donnee(lieu + ".dernierSi", fiche.dernierSi().donnee());
        }
        if (fiche.dotation() != null) {
            donnee(lieu + ".dotation", fiche.dotation().donnee());
            donnee(lieu + ".dotation", fiche.dotation().montant());
        }
    }

    private static void donnee(String lieu, String chemin) {
        exiger(Declaration.deLaDemande().premiere(chemin).isPresent(), lieu, "rules/demande.yaml ne déclare pas « " + chemin + " »");
    }

    static void parametre(String lieu, String cle, Baremes baremes) {
        exiger(baremes.parametre(cle) != null, lieu, "aucun barème n'a de « " + cle + " »" + proche(cle, baremes));
    }

    /** Another key of the same family, where there is one: the one that was meant is among them. */
    private static String proche(String cle, Baremes baremes) {
        int point = cle.lastIndexOf('.');
        List<String> famille = point < 0 ? List.of() : baremes.tous().stream().map(Parametre::cle)
                .filter(autre -> autre.startsWith(cle.substring(0, point + 1))).toList();
        return famille.isEmpty() || famille.size() > 20 ? "" : " ; on a : " + String.join(", ", famille);
    }

    static void exiger(boolean vrai, String lieu, String sinon) {
        if (!vrai) {
            throw new ReglesInvalides(lieu, sinon);
        }
    }

    static Set<String> codes(Regime regime) {
        Set<String> codes = new TreeSet<>();
        regime.dispositifs().stream().map(Dispositif::code).forEach(codes::add);
        return codes;
    }
}
