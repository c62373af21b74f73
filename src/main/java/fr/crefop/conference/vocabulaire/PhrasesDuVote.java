package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.cadre.Majorite;
import fr.crefop.conference.cadre.Seuil;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.DecompteDuVote.Camp;
import fr.crefop.conference.vocabulaire.DecompteDuVote.Raison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Why a vote gave what it gave, in a sentence that its members can check by hand. */
public final class PhrasesDuVote {

    private PhrasesDuVote() {}

    /** {@code Adoptée : 3 collèges sur 4 pour, 1 contre (majorité des présents : 3), quorum atteint (4 collèges présents ou représentés sur 4).} */
    public static String de(DecompteDuVote decompte) {
        return decompte.issue() + " : " + raison(decompte) + ".";
    }

    private static String raison(DecompteDuVote d) {
        if (d.raison() == Raison.SANS_QUORUM) {
            return quorum(d, "quorum non atteint");
        }
        String camps = d.camps().isEmpty() ? "aucune réponse" : camps(d);
        return camps + switch (d.raison()) {
            case CONSENSUS -> ", consensus des votants";
            case MAJORITE, SANS_MAJORITE -> (d.raison() == Raison.SANS_MAJORITE ? ", ni consensus ni majorité" : "") + majorite(d);
            case VOIX_PREPONDERANTE -> ", à égalité : la voix du " + president(d) + ", « " + d.prepondere() + " », est prépondérante";
            case EGALITE_A_DEPARTAGER -> ", à égalité : " + d.regle().copresidence().stream().map(College::president).collect(Collectors.joining(" et "))
                    + " doivent s'accorder";
            case EGALITE -> ", à égalité que rien ne départage";
            case SANS_QUORUM -> throw new IllegalStateException();
        } + ", " + quorum(d, "quorum atteint");
    }

    private static String camps(DecompteDuVote d) {
        Camp premier = d.camps().get(0);
        String suite = d.camps().stream().skip(1).map(camp -> ", " + voix(d.regle(), camp.voix()) + " " + camp.mot()).collect(Collectors.joining());
        return (premier.parti() ? enTete(d, premier) : voix(d.regle(), premier.voix())) + " " + premier.mot() + suite;
    }

    private static String enTete(DecompteDuVote d, Camp camp) {
        if (d.regle().enPourcent()) {
            return voix(d.regle(), camp.voix()) + " des voix";
        }
        if (uneVoixParCollege(d.regle())) {
            return compte(camp.voix(), "collège") + " sur " + d.regle().deliberants().size();
        }
        return compte(camp.voix(), "voix");
    }

    private static String voix(Gouvernance regle, BigDecimal voix) {
        return regle.enPourcent() ? pourcent(voix) : EnFrancais.court(voix);
    }

    /** A third of 40 % is written 13,33 %; nothing is counted with it. */
    private static String pourcent(BigDecimal part) {
        return EnFrancais.court(part.setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    /** {@code (majorité des présents : 3)}, {@code (majorité des exprimés : plus de 45 %)}. */
    private static String majorite(DecompteDuVote d) {
        Majorite base = d.regle().majorite().base();
        if (base == Majorite.CONSENSUS) {
            return "";
        }
        Seuil plusDe = d.regle().majorite().plusDe();
        return " (" + base.libelle() + (d.regle().enPourcent()
                ? ", plus de " + plusDe.enFrancais() + " de " + pourcent(d.base())
                : " : " + EnFrancais.court(plusDe.plusQue(d.base()))) + ")";
    }

    private static String quorum(DecompteDuVote d, String dit) {
        if (d.regle().quorum() == null) {
            return "sans quorum à atteindre";
        }
        boolean colleges = d.regle().quorum().en() == Votants.COLLEGES;
        String presents = compte(d.presents(), colleges ? "collège" : "membre");
        return dit + " (" + presents + (d.presents().compareTo(BigDecimal.ONE) > 0 ? " présents ou représentés" : " présent ou représenté")
                + " sur " + EnFrancais.court(d.tous()) + ", il en faut " + EnFrancais.court(d.regle().quorum().auMoins().auMoins(d.tous())) + ")";
    }

    private static String president(DecompteDuVote d) {
        return d.regle().college(d.regle().partage().colleges().get(0)).president();
    }

    private static boolean uneVoixParCollege(Gouvernance regle) {
        return regle.votants() == Votants.COLLEGES && regle.deliberants().stream().allMatch(college -> BigDecimal.ONE.equals(college.voix()));
    }

    private static String compte(BigDecimal nombre, String nom) {
        return EnFrancais.court(nombre) + " " + nom + (nombre.compareTo(BigDecimal.ONE) > 0 && !nom.endsWith("x") ? "s" : "");
    }
}
