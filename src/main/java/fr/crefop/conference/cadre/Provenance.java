package fr.crefop.conference.cadre;

/**
 * Where a version of an aid was read.
 *
 * @param verifieLe when somebody last saw that the source said so, as precisely as it is known
 */
public record Provenance(Source source, DateDite verifieLe, Marque marque) {

    /** How far a source is to be believed, as the référentiel marks it. */
    public enum Marque {
        S("lu à la source", "S"),
        FAIBLE("source secondaire, à recouper", "s"),
        NON_RELU("non relu", "S°"),
        C("à confirmer par la Région", "C");

        private final String libelle;
        private final String signe;

        Marque(String libelle, String signe) {
            this.libelle = libelle;
            this.signe = signe;
        }

        public String libelle() {
            return libelle;
        }

        /** As the packs write it. */
        public String signe() {
            return signe;
        }
    }
}
