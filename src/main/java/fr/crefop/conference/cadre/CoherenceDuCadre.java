package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Region.ConventionInitiale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the packs say of each other: a name that nothing declares, or that two packs declare, stops the start. */
final class CoherenceDuCadre {

    private CoherenceDuCadre() {}

    /**
     * @return the same
     * @throws CadreInvalide naming the file, the place and what is to be given
     */
    static Cadre verifie(Cadre cadre) {
        cadre.regimes().forEach(regime -> verifier(regime, cadre));
        cadre.regions().values().forEach(region -> verifier(region, cadre));
        uniques(cadre);
        return cadre;
    }

    private static void verifier(Regime regime, Cadre cadre) {
        String fichier = regime.dossier() + "/regime.yaml";
        exiger(regime.fin() == null || !regime.fin().isBefore(regime.debut()), fichier, "« fin » précède « debut »");
        groupes(fichier, regime.financeurs(), cadre);
        regime.payeurs().forEach((nom, payeur) -> payeur.tous().forEach(p -> existe(regime, fichier + ", payeurs." + nom, p, cadre)));
        regime.fiches().values().forEach(fiche -> exiger(!fiche.rubriques().isEmpty(), fichier + ", dispositifs." + fiche.code(),
                "« rubriques » manque : ce qu'il peut toujours payer, comme [ CP ]"));
        regime.ordre().forEach((statut, ordre) -> ordre.stream().filter(d -> ordre.indexOf(d) != ordre.lastIndexOf(d)).findFirst()
                .ifPresent(d -> refuser(fichier + ", ordre." + statut, d + " y est deux fois")));
        regime.cumuls().forEach(cumul -> exiger(!cumul.entre().isEmpty() && !cumul.et().isEmpty(), fichier + ", cumul." + cumul.nom(),
                "« entre » et « et » nomment chacun un dispositif au moins"));
        Set<String> cles = regime.cumuls().stream().map(RegleDeCumul::cle).collect(Collectors.toSet());
        connus(fichier + ", ouvrables", regime.ouvrables(), cles, "aucun cumul du régime n'a la clé");
    }

    private static void existe(Regime regime, String lieu, Payeur payeur, Cadre cadre) {
        exiger(payeur.financeur() == null || cadre.financeurs().containsKey(payeur.financeur()), lieu,
                "« " + payeur.financeur() + " » n'est parmi les financeurs d'aucun régime ni d'aucune région");
        if (payeur.role() != null) {
            // A region without it would make every plan of its people fail.
            cadre.regions().values().stream().filter(region -> region.estConnueLe(regime.fin())).filter(region -> region.financeurs().values().stream().noneMatch(f -> payeur.role().equals(f.role())))
                    .findFirst().ifPresent(region -> refuser(region.fichier() + ", financeurs",
                            "aucun n'a le rôle " + payeur.role() + ", que demande " + lieu));
        }
    }

    private static void verifier(Region region, Cadre cadre) {
        String fichier = region.fichier();
        Set<String> roles = cadre.regimes().stream().flatMap(regime -> regime.payeurs().values().stream()).flatMap(Payeur::tous)
                .map(Payeur::role).filter(Objects::nonNull).collect(Collectors.toSet());
        groupes(fichier, region.financeurs(), cadre);
        region.financeurs().values().forEach(f -> exiger(f.role() != null && roles.contains(f.role()), fichier + ", financeurs." + f.code(),
                "« role » est l'un de ceux que les régimes demandent : " + String.join(", ", new TreeSet<>(roles))));
        Set<String> ouvrables = cadre.regimes().stream().flatMap(regime -> regime.ouvrables().stream()).collect(Collectors.toSet());
        for (ConventionInitiale convention : region.conventions()) {
            String lieu = fichier + ", convention " + convention.numero();
            connus(lieu + ", parties", convention.parties(), cadre.groupes().keySet(), "aucun groupe de financeurs ne s'appelle");
            connus(lieu + ", cumuls", convention.cumuls(), ouvrables, "aucun régime n'a parmi ses « ouvrables »");
        }
    }

    /** A funder is answered for by a group of the packs; its house is named where the group is a family of houses. */
    private static void groupes(String fichier, Map<String, Financeur> financeurs, Cadre cadre) {
        for (Financeur f : financeurs.values()) {
            String lieu = fichier + ", financeurs." + f.code();
            GroupeDeFinanceurs groupe = cadre.groupes().get(f.groupe());
            exiger(f.groupe() == null || groupe != null || Financeur.GROUPES_DE_LA_PROCEDURE.contains(f.groupe()), lieu,
                    "le groupe « " + f.groupe() + " » n'est déclaré sous « groupes » d'aucun régime ni d'aucune région");
            boolean famille = groupe != null && groupe.organismes();
            exiger(famille == (f.organisme() != null), lieu, famille ? "« organisme » manque : le groupe " + f.groupe() + " en réunit plusieurs"
                    : "« organisme » est pour un groupe qui en réunit plusieurs (organismes: true)");
        }
    }

    /** Régimes follow each other and may name the same funder; what a region names is its own. */
    private static void uniques(Cadre cadre) {
        Map<String, String> financeurs = new HashMap<>();
        Map<String, String> groupes = new HashMap<>();
        for (Regime regime : cadre.regimes()) {
            regime.financeurs().keySet().forEach(code -> financeurs.putIfAbsent(code, regime.dossier()));
            regime.groupes().keySet().forEach(code -> groupes.putIfAbsent(code, regime.dossier()));
        }
        for (Region region : cadre.regions().values()) {
            region.financeurs().keySet().forEach(code -> unique(region.fichier() + ", financeurs." + code, financeurs.put(code, region.fichier())));
            region.groupes().keySet().forEach(code -> unique(region.fichier() + ", groupes." + code, groupes.put(code, region.fichier())));
        }
    }

    private static void unique(String lieu, String autre) {
        exiger(autre == null, lieu, "ce code est déjà pris par " + autre + " ; une région donne les siens, qui finissent par son code");
    }

    private static void connus(String lieu, List<String> nommes, Set<String> connus, String sinon) {
        nommes.stream().filter(nom -> !connus.contains(nom)).findFirst().ifPresent(nom -> refuser(lieu,
                sinon + " « " + nom + " » ; on a : " + String.join(", ", new TreeSet<>(connus))));
    }

    private static void exiger(boolean vrai, String lieu, String sinon) {
        if (!vrai) {
            refuser(lieu, sinon);
        }
    }

    private static void refuser(String lieu, String pourquoi) {
        throw new CadreInvalide(lieu + " : " + pourquoi);
    }
}
