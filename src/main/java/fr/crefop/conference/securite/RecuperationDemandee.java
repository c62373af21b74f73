package fr.crefop.conference.securite;

/**
 * Told once the link is stored. It is written nowhere in clear: whoever hears of it sends it at once, or it is lost.
 *
 * @param courriel the address of the account
 * @param lien complete, from the configured address of this house
 */
public record RecuperationDemandee(String courriel, String lien) {

    @Override
    public String toString() {
        return "RecuperationDemandee";
    }
}
