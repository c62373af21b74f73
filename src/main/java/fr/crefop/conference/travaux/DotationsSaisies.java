package fr.crefop.conference.travaux;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.util.List;
import java.util.function.Function;

/** The dotation as a form sends it: {@code dotation, dotationDe, montantDotation}. Where {@code dotation} is not true there is none. */
public final class DotationsSaisies {

    public static final String AJOUTEE = "dotation";
    public static final String DE_QUI = "dotationDe";
    public static final String MONTANT = "montantDotation";

    private DotationsSaisies() {}

    public static List<String> champs() {
        return List.of(AJOUTEE, DE_QUI, MONTANT);
    }

    /** @throws RefusMetier when it is unfinished or cannot be read */
    public static List<Dotation> lire(Function<String, Object> valeurs) {
        if (!"true".equalsIgnoreCase(String.valueOf(valeurs.apply(AJOUTEE)))) {
            return List.of();
        }
        String code = TexteLibre.exiger(DE_QUI, valeurs.apply(DE_QUI), "Choisissez qui verse la dotation.");
        Dispositif dispositif = Dispositif.chercher(code).orElseThrow(() -> {
            String message = "Ce dispositif n'existe pas : « " + code + " ».";
            return new RefusMetier(message, List.of(new Erreur(DE_QUI, code, message)));
        });
        return List.of(new Dotation(dispositif,
                MontantSaisi.lire(MONTANT, TexteLibre.exiger(MONTANT, valeurs.apply(MONTANT), "Donnez le montant de la dotation."))));
    }
}
