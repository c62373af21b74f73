package fr.crefop.conference.dossier;

import java.math.BigDecimal;

/** In which money a training is priced (N-5): with VAT where the training body is subject to it, net of it elsewhere. */
public final class Prix {

    private Prix() {}

    /** What is due to the training body, in euros; without a price with VAT, the body is presumed not to be subject to it (K). */
    public static BigDecimal du(Formation f) {
        return f.prixTtc() == null ? f.prixHt() : f.prixTtc();
    }

    /** What is due is more than the price net of VAT. */
    public static boolean comprendLaTaxe(Formation f) {
        return f.prixTtc() != null && f.prixTtc().compareTo(f.prixHt()) != 0;
    }
}
