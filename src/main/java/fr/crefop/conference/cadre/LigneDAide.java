package fr.crefop.conference.cadre;

import fr.crefop.conference.socle.Montant;
import java.util.Set;

/**
 * A row of a table of amounts: the first whose profile is the person's holds.
 *
 * @param si whom it is for
 * @param euros unknown when the row exists and its amount was not found; nothing when it has no limit
 */
public record LigneDAide(Profil si, Renseignement<Montant> euros) {

    /**
     * Whom or what a row is for: all that is given holds; nothing given is everybody.
     *
     * @param niveauEntreeMax level of the person, 3 to 8 (framework of 2019)
     * @param quotientFamilialMax euros a month
     * @param formacodes beginnings of codes of the training
     */
    public record Profil(Renseignement<Integer> niveauEntreeMax, Renseignement<Boolean> travailleurHandicape, Renseignement<Bornes> age,
            Renseignement<Montant> quotientFamilialMax, Renseignement<Set<String>> formacodes) {

        public static final Profil TOUS = new Profil(Renseignement.sansObjet(), Renseignement.sansObjet(), Renseignement.sansObjet(),
                Renseignement.sansObjet(), Renseignement.sansObjet());
    }

    /** From one number to another, both included. */
    public record Bornes(Renseignement<Integer> min, Renseignement<Integer> max) {}
}
