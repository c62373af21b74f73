package fr.crefop.conference.portail.saisie;

import java.util.List;
import java.util.Optional;

/** Fields of the form, in the order of the page. */
public record Questions(List<Section> sections) {

    public List<Champ> champs() {
        return sections.stream().flatMap(section -> section.champs().stream()).toList();
    }

    /** Names of all their inputs. */
    public List<String> noms() {
        return champs().stream().flatMap(champ -> champ.noms().stream()).toList();
    }

    /** Whether it can be answered so here: the input is there, and a choice has that code. */
    boolean admettent(String nom, String valeur) {
        return champs().stream().anyMatch(champ -> champ.noms().contains(nom) && champ.admet(valeur));
    }

    /** The field behind a path of an error, be it inside a list, {@code demande.formation.formacodes[1]}, or of a whole record. */
    public Optional<Champ> champ(String chemin) {
        return chemin == null ? Optional.empty() : champs().stream().filter(champ -> champ.porte(chemin)).findFirst()
                .or(() -> champs().stream().filter(champ -> chemin.contains(".") && champ.chemin().startsWith(chemin + ".")).findFirst());
    }
}
