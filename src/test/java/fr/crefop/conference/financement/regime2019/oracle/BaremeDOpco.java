package fr.crefop.conference.financement.regime2019.oracle;

/**
 * One row of the table of C.7, in cents; null is what the table does not tell.
 *
 * @param enveloppe of the company, for a year
 * @param nuit {@link #FRAIS_REELS} where it pays them as they are
 * @param partDesFrais percent of the teaching that nights and meals together may reach
 */
record BaremeDOpco(Long parHeure, Long enveloppe, Long nuit, Long repas, Integer partDesFrais) {

    static final long FRAIS_REELS = -1;
    static final BaremeDOpco INCONNU = new BaremeDOpco(null, null, null, null, null);

    /** Of those that are drawn; the others depend on data that are not. */
    static BaremeDOpco de(String opco, int effectif) {
        boolean petite = effectif < 11;
        return opco == null ? INCONNU : switch (opco) {
            case "AKTO" -> new BaremeDOpco(30_00L, petite ? 2500_00L : 4000_00L, 150_00L, 25_00L, null);
            case "OPCO_2I" -> new BaremeDOpco(30_00L, 6000_00L, FRAIS_REELS, FRAIS_REELS, null);
            case "CONSTRUCTYS" -> new BaremeDOpco(petite ? 24_00L : 19_00L, petite ? 3500_00L : 4000_00L, FRAIS_REELS, FRAIS_REELS, 8);
            default -> INCONNU;
        };
    }
}
