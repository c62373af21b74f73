package fr.crefop.conference.portail;

/** An address to come back to, which a form carries: only a page of this house is one. */
public final class AdresseDIci {

    private AdresseDIci() {}

    /** A browser reads {@code //} and {@code /\} as another site. */
    public static String ou(String adresse, String sinon) {
        boolean sienne = adresse != null && adresse.startsWith("/") && !adresse.startsWith("//") && adresse.length() <= 1000
                && adresse.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\' && c != '{' && c != '}');
        return sienne ? adresse : sinon;
    }
}
