package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Projet;
import fr.crefop.conference.dossier.Projet.Reconversion.AccordCollectif;
import fr.crefop.conference.financement.bareme.Valeur;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the rules of the période de reconversion calculate (PR-E3, PR-M1, PR-M3). */
public final class Reconversion {

    private static final String ACCORD = "projet.reconversion.accordCollectif.";
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Reconversion() {}

    /** At most what the law says, or more where a collective agreement says more, within what the law lets it say. */
    public static Issue heuresAuPlus(Formation f, Projet p, Valeur loi, Valeur accordAuPlus) {
        return saufCleaEtVae(f, Exigences.auPlus("formation.heuresCentre", f.heuresCentre(), plafond(ACCORD + "heuresMax", accord(p).heuresMax(), loi, accordAuPlus)));
    }

    public static Issue moisAuPlus(Situation s, Formation f, Projet p, Valeur loi, Valeur accordAuPlus) {
        return saufCleaEtVae(f, Exigences.auPlus("formation.dureeMois", s.dureeMois(), plafond(ACCORD + "moisMax", accord(p).moisMax(), loi, accordAuPlus)));
    }

    /** Of the collective agreement where it has one; euros an hour. */
    public static Valeur forfait(Projet p, Valeur reglementaire) {
        BigDecimal forfait = accord(p).forfaitHoraire();
        return forfait == null ? reglementaire : Valeur.deLaDemande(ACCORD + "forfaitHoraire", forfait, "euros");
    }

    /** Never a cent more than that share. */
    public static BigDecimal part(Valeur taux, BigDecimal solde) {
        return solde.multiply(taux.decimal()).divide(CENT, 2, RoundingMode.DOWN);
    }

    private static AccordCollectif accord(Projet p) {
        return p.reconversionOuInconnu().accordCollectifOuInconnu();
    }

    private static Valeur plafond(String chemin, BigDecimal accord, Valeur loi, Valeur accordAuPlus) {
        return accord == null || accord.compareTo(loi.decimal()) <= 0 ? loi
                : Valeur.deLaDemande(chemin, accord.min(accordAuPlus.decimal()), loi.unite());
    }

    private static Issue saufCleaEtVae(Formation f, Issue duree) {
        return Logique.sauf(Logique.ou(Exigences.parmi("formation.certification.type", f.certificationOuInconnu().type(), "CLEA"),
                Exigences.vrai("formation.vae", f.vae())), duree);
    }
}
