package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.util.List;

/** What the allocation says of a dispositif beside its own conditions: who stands in its way, what is left for it. */
public final class PhrasesDuPlan {

    public static final String UN_OU_AUTRE = "l'un ou l'autre, pas les deux";
    private static final String AUCUN_APPUI = "aucun des financeurs exigés ne paie dans ce plan";
    public static final String MONTANT_NUL = "le montant calculé est nul";

    private PhrasesDuPlan() {}

    /** @param seuil what they must pay together, zero where any sum will do */
    public static String aucunAppui(Montant seuil) {
        return seuil.estNul() ? AUCUN_APPUI : "ce que paieraient les financeurs exigés n'atteint pas " + Grandeurs.euros(seuil);
    }

    /** @param commission with its article */
    public static String sousReserve(String commission) {
        return "sous réserve de la décision de " + commission;
    }

    /** @param nom of the dispositif */
    public static String fermeDepuis(String nom, LocalDate jour) {
        return nom + " : fermé depuis le " + EnFrancais.date(jour);
    }

    /** @param jour from which it exists, after the one that was asked about */
    public static String pasEncoreOuvert(String nom, LocalDate jour) {
        return nom + " : n'existe qu'à partir du " + EnFrancais.date(jour);
    }

    public static String dansLePlan(Dispositif retenu) {
        return "dans le plan : " + retenu.libelle();
    }

    /** @param convention key of the parameter of the one that would allow both; {@code debut} of the training */
    public static String dansLePlanSansConvention(Dispositif retenu, String convention, LocalDate debut) {
        return dansLePlan(retenu) + " ; " + Raisons.constate(new Propos.Convention(convention, false, debut));
    }

    public static String conventionActive(String convention, LocalDate debut) {
        return Raisons.attendu(new Propos.Convention(convention, true, debut));
    }

    public static String coutInconnu(Rubrique rubrique) {
        return "Le coût de la rubrique « " + rubrique.libelle() + " » n'est pas connu";
    }

    /** It could have paid: what was kept without it leaves less. */
    public static String resteMoinsSans(List<Dispositif> retenus) {
        return "sans ce dispositif, il reste moins à payer ; retenu à la place : " + Mots.dispositifs(retenus);
    }

    /** The label says what is required: alone, it would say the opposite of the reason. */
    public static String conditionNonRemplie(String libelle, Propos constate) {
        return "Condition non remplie : « " + libelle + " » ; constaté : " + Raisons.constate(constate)
                + " ; rien n'est permis, ni sur les coûts pédagogiques ni sur les autres frais";
    }

    /** @param retenu what the person pays of the other costs */
    public static String surLesAutresFrais(String motif, Montant retenu) {
        return retenu.estPositif() ? motif + " ; " + Grandeurs.euros(retenu) + " retenus sur les autres frais (APP-2)" : motif;
    }
}
