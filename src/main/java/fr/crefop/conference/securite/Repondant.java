package fr.crefop.conference.securite;

/**
 * Those who answer together: a whole group or, within a family, the people of one organisation. The other is null.
 *
 * @param groupe the group they belong to, the family of an organisation
 */
public record Repondant(Groupe groupe, Organisme organisme) {

    public static Repondant de(Groupe groupe) {
        return new Repondant(groupe, null);
    }

    public static Repondant de(Organisme organisme) {
        return new Repondant(organisme.famille(), organisme);
    }

    /** @throws IllegalArgumentException for a code that is no candidate group's */
    public static Repondant deCode(String code) {
        return Organisme.tous().stream().filter(organisme -> organisme.groupe().equals(code)).findFirst()
                .map(Repondant::de).orElseGet(() -> de(Groupe.deCode(code)));
    }

    /** The candidate group of their tasks. */
    public String code() {
        return organisme == null ? groupe.code() : organisme.groupe();
    }

    public String libelle() {
        return organisme == null ? groupe.libelle() : organisme.libelle();
    }
}
