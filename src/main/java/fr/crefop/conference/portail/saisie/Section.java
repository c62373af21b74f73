package fr.crefop.conference.portail.saisie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fieldset of the form. */
public record Section(String titre, String intro, List<Champ> champs) {

    /**
     * Questions that one box answers at once, all of them, by "nothing".
     *
     * @param libelle of the box; {@code ouvrir} of what unfolds the questions
     */
    public record Groupe(String code, String libelle, String ouvrir, List<Champ> champs) {

        /** The input of the box. */
        public static final String AUCUN = "aucun";
    }

    /** Whether the answers choose the other questions. */
    public boolean choisit() {
        return champs.stream().anyMatch(champ -> champ.chemin().equals(Profil.STATUT));
    }

    /** In sight at once. */
    public List<Champ> courants() {
        return champs.stream().filter(champ -> !champ.rare() && champ.rien().isEmpty()).toList();
    }

    public List<Champ> rares() {
        return champs.stream().filter(champ -> champ.rare() && champ.rien().isEmpty()).toList();
    }

    public List<Groupe> groupes() {
        Map<MiseEnPage.Rien, List<Champ>> parGroupe = new LinkedHashMap<>();
        champs.forEach(champ -> champ.rien().ifPresent(rien -> parGroupe.computeIfAbsent(rien, cle -> new ArrayList<>()).add(champ)));
        return parGroupe.entrySet().stream().map(e -> new Groupe(e.getKey().code(), e.getKey().libelle(), e.getKey().ouvrir(), List.copyOf(e.getValue()))).toList();
    }
}
