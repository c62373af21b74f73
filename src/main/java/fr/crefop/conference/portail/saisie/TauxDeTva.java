package fr.crefop.conference.portail.saisie;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The VAT of a training body. Most are exempt (CGI, art. 261, 4, 4°, a); the others bill the usual rate (art. 278), or that of overseas (art. 296). */
public enum TauxDeTva {

    EXONEREE("Organisme exonéré de TVA", BigDecimal.ZERO),
    USUELLE("TVA à 20 %", new BigDecimal("0.20")),
    OUTRE_MER("TVA à 8,5 % (Guadeloupe, Martinique, La Réunion)", new BigDecimal("0.085"));

    private final String libelle;
    private final BigDecimal taux;

    TauxDeTva(String libelle, BigDecimal taux) {
        this.libelle = libelle;
        this.taux = taux;
    }

    /** Null for an answer that is none. */
    public static TauxDeTva lire(String code) {
        for (TauxDeTva tva : values()) {
            if (tva.name().equals(code)) {
                return tva;
            }
        }
        return null;
    }

    public String libelle() {
        return libelle;
    }

    /** Euros without the tax, to the nearest cent. */
    public BigDecimal horsTaxe(BigDecimal ttc) {
        return ttc.divide(BigDecimal.ONE.add(taux), 2, RoundingMode.HALF_UP);
    }
}
