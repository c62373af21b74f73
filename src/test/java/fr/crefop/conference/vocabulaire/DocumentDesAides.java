package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.VersionDAide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** docs/aides-regionales.md: the individual aids of every region's file, the last version first, as people read them. */
final class DocumentDesAides {

    static final String COMMANDE = "mvn test -Dtest=DocumentDesAidesTest -Ddocuments.ecrire=true";

    private DocumentDesAides() {}

    static String ecrire(Collection<Region> regions) {
        StringBuilder page = new StringBuilder("""
                # Les aides individuelles des Régions

                Écrit par `%s` depuis `rules/regions/` ;
                ne pas corriger à la main. Chaque aide est dite comme elle a été vue pour la dernière fois : rien ici ne promet un montant.
                Ce que personne n'a trouvé est « à confirmer », et l'aide avec.
                """.formatted(COMMANDE));
        regions.forEach(region -> region(page, region));
        return page.toString();
    }

    private static void region(StringBuilder page, Region region) {
        page.append("\n## ").append(region.nom()).append('\n');
        if (region.aides().isEmpty()) {
            page.append("\nAucune aide individuelle connue.\n");
        }
        region.aides().forEach(aide -> aide(page, aide));
    }

    private static void aide(StringBuilder page, AideIndividuelle aide) {
        List<VersionDAide> versions = new ArrayList<>(aide.versions());
        Collections.reverse(versions);
        page.append("\n### ").append(aide.nom()).append(" (").append(aide.id()).append(")\n\n").append(Mots.majuscule(aide.nature().libelle()))
                .append(aide.rubriques().isEmpty() ? "" : " ; peut payer : " + String.join(", ", aide.rubriques().stream().map(Rubrique::libelle).toList()).toLowerCase(Locale.FRENCH))
                .append(".\n");
        versions.forEach(version -> version(page, version));
    }

    private static void version(StringBuilder page, VersionDAide version) {
        page.append("\n**").append(PhrasesDesAides.periode(version)).append(".** ").append(PhrasesDesAides.appreciation(version)).append("\n\n");
        page.append("- État : ").append(version.disponibilite().selon(() -> "", () -> "à confirmer", DocumentDesAides::etats)).append(".\n");
        if (version.renvoi() != null) {
            VersionDAide.Renvoi renvoi = version.renvoi();
            page.append("- Conditions et montants : ceux du dispositif [").append(renvoi.dispositif().libelle()).append("](regles/").append(renvoi.regime()).append("/")
                    .append(renvoi.dispositif().code().toLowerCase(Locale.ROOT).replace('_', '-')).append(".md) du régime ").append(renvoi.regime()).append(".\n");
        }
        liste(page, "Conditions", PhrasesDesAides.conditions(version));
        liste(page, "Ce qui est payé", PhrasesDesAides.montants(version));
        liste(page, "Circuit", PhrasesDesAides.circuit(version).isEmpty() ? List.of() : List.of(PhrasesDesAides.circuit(version)));
        liste(page, "À confirmer", version.inconnus().isEmpty() ? List.of() : List.of(PhrasesDesAides.aConfirmer(version) + "."));
        liste(page, "À savoir", version.remarques());
        liste(page, "Sources", version.sources().stream().map(source -> PhrasesDesAides.provenance(source) + ".").toList());
    }

    private static String etats(List<Disponibilite> etats) {
        List<String> dits = new ArrayList<>(etats.stream().map(PhrasesDesAides::etat).toList());
        dits.set(dits.size() - 1, "**" + dits.get(dits.size() - 1) + "**");
        return String.join(" ; puis ", dits);
    }

    private static void liste(StringBuilder page, String titre, List<String> phrases) {
        if (!phrases.isEmpty()) {
            page.append("- ").append(titre).append(" :");
            if (phrases.size() == 1) {
                page.append(' ').append(phrases.get(0)).append('\n');
            } else {
                page.append('\n');
                phrases.forEach(phrase -> page.append("  - ").append(phrase).append('\n'));
            }
        }
    }
}
