package fr.crefop.conference.securite;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part that groups play alike, as the rights file names it: the four colleges are one role, all funders another. */
public enum Role {
    CONSEILLER, SECRETARIAT, BUREAU, RAPPORTEUR, FINANCEUR, CFOR, ADMIN;

    public static Role de(Groupe groupe) {
        return groupe.estFinanceur() ? FINANCEUR : Groupe.bureau().contains(groupe) ? BUREAU
                : valueOf(groupe.code().toUpperCase(Locale.ROOT));
    }

    /** Those of an account, which belongs to one group at least. */
    public static Set<Role> de(Compte compte) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        compte.groupes().forEach(groupe -> roles.add(de(groupe)));
        return roles;
    }

    /** As the file writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
