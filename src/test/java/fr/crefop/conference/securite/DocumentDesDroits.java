package fr.crefop.conference.securite;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.droits.Action;
import fr.crefop.conference.securite.droits.Adresse;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.VueDesDossiers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The rights file as its reader reads it, a DPO or an auditor: in French sentences. */
final class DocumentDesDroits {

    static final String COMMANDE = "mvn test -Dtest=DocumentDesDroitsTest -Ddocuments.ecrire=true";

    private final DroitsEcrits droits;
    private final StringBuilder page = new StringBuilder();

    private DocumentDesDroits(DroitsEcrits droits) {
        this.droits = droits;
    }

    static String ecrire(DroitsEcrits droits) {
        return new DocumentDesDroits(droits).tout();
    }

    private String tout() {
        ligne("<!-- Écrit par : " + COMMANDE + " -->");
        ligne("# Qui peut faire quoi\n");
        ligne("Cette page est écrite depuis [droits.yaml](../src/main/resources/droits.yaml), que le serveur lit à son démarrage et qui commande les pages,"
                + " l'API, le moteur (`/engine-rest`), ses applications et les documents. Ce qu'il ne nomme pas est refusé à tous."
                + " `MatriceDesDroitsTest` essaie chaque adresse de la maison avec chaque compte, `MatriceDuMoteurTest` chaque adresse du moteur avec un compte de chaque rôle, et comptent les écarts : aucun n'est admis.\n");
        ligne("## Quels dossiers voit chaque rôle\n");
        ligne("Les autres n'existent pas pour lui : la réponse est celle d'un numéro inconnu. « Clos un temps seulement » : un dossier clos n'existe plus pour lui"
                + " une fois passée la durée `acces-aux-dossiers-clos` de [la conservation](rgpd/conservation.md). Ce que lit chaque financeur est dit,"
                + " régime par régime, dans [Qui lit quoi](rgpd/qui-lit-quoi.md).\n");
        Arrays.stream(Role.values()).forEach(role -> ligne("- **" + droits.libelle(role) + "** : " + dossiers(droits.dossiers(role)) + "."));
        ligne("\n## Ce que fait chaque rôle\n");
        ligne("| Action | " + Arrays.stream(Role.values()).map(droits::libelle).collect(Collectors.joining(" | ")) + " | Sur quels dossiers |");
        ligne("|---|" + "---|".repeat(Role.values().length + 1));
        droits.actions().forEach(action -> ligne("| " + action.phrase() + (action.publique() ? ", même sans compte" : "") + " | "
                + Arrays.stream(Role.values()).map(role -> action.roles().contains(role) ? "oui" : "–").collect(Collectors.joining(" | "))
                + " | " + surQuoi(action) + " |"));
        ligne("\n## Ce que permet chaque pouvoir d'une clé de partenaire\n");
        ligne("Une clé agit au nom d'un compte : elle ne peut que ce que ce compte peut, par l'API seulement, et parmi cela ce que ses pouvoirs nomment. Aucune n'agit pour le bureau,"
                + " le secrétariat ou l'administration.\n");
        Arrays.stream(Pouvoir.values()).forEach(pouvoir -> ligne("- `" + pouvoir.code() + "` : " + droits.actions().stream().filter(action -> action.pouvoir() == pouvoir)
                .flatMap(action -> action.adresses().stream()).map(Adresse::toString).filter(adresse -> adresse.contains(" /api/")).map(adresse -> "`" + adresse + "`")
                .collect(Collectors.joining(", "))));
        ligne("\n## À quelles adresses\n");
        ligne("Les adresses de `/engine-rest` sont aussi celles de `/engine-rest/engine/default`, de `/camunda/api/engine` et de"
                + " `/camunda/api/engine/engine/default`, avec les mêmes droits. `*` : quelle que soit la méthode.\n");
        droits.actions().forEach(action -> {
            ligne("<details><summary>" + action.phrase() + "</summary>\n");
            action.adresses().stream().filter(DocumentDesDroits::uneSeulePorte).forEach(adresse -> ligne("- `" + adresse + "`"));
            ligne("\n</details>\n");
        });
        return page.toString().stripTrailing() + "\n";
    }

    private static String dossiers(List<VueDesDossiers> vues) {
        return vues.isEmpty() ? "aucun" : vues.stream().map(vue -> vue.portee().phrase() + (vue.vue().entiere() ? "" : " : " + vue.vue().phrase())
                + (vue.unTemps() ? ", clos un temps seulement" : "") + (vue.etats().isEmpty() ? "" : ", dans l'état " + etats(vue.etats()))).collect(Collectors.joining(" ; "));
    }

    private static String surQuoi(Action action) {
        if (action.dossier() == null) {
            return "";
        }
        return (switch (action.dossier()) {
            case SIEN -> "ceux qu'il voit";
            case ENTIER -> "ceux qu'il voit en entier";
            case SUIVI -> "ceux que suit sa structure ; le secrétariat, ceux qu'aucune ne suit plus";
        })
                + (action.etats().isEmpty() ? "" : ", dans l'état " + etats(action.etats()));
    }

    private static String etats(Collection<EtatDossier> etats) {
        return etats.stream().sorted().map(etat -> "« " + etat.libelle() + " »").collect(Collectors.joining(", "));
    }

    private static boolean uneSeulePorte(Adresse adresse) {
        String motif = adresse.motif().getPatternString();
        return !motif.startsWith("/engine-rest/engine/default/") && !motif.startsWith("/camunda/api/engine/");
    }

    private void ligne(String texte) {
        page.append(texte).append('\n');
    }
}
