package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which eligible dispositifs touch each other, so that leaving one out may leave less to pay. */
final class Voisinage {

    private final List<Droits> ordre;
    private final Couts couts;
    private final Cumuls cumuls;

    Voisinage(List<Droits> ordre, Couts couts, Cumuls cumuls) {
        this.ordre = ordre;
        this.couts = couts;
        this.cumuls = cumuls;
    }

    /** Places in the order of those that may usefully be left out; the others never take anything from anybody. */
    List<Integer> discutes() {
        List<Integer> discutes = new ArrayList<>();
        for (int i = 0; i < ordre.size(); i++) {
            if (seDiscute(i) || peutPrendreToutAUnAppui(i)) {
                discutes.add(i);
            }
        }
        return discutes;
    }

    private boolean seDiscute(int i) {
        Dispositif un = ordre.get(i).getDispositif();
        for (int j = 0; j < ordre.size(); j++) {
            Dispositif autre = ordre.get(j).getDispositif();
            if (j != i && (cumuls.entre(un, autre) != null || reduit(ordre.get(i), ordre.get(j))
                    || ordre.get(j).plafondsAvec().containsKey(un)
                    || cumuls.plafond(un, autre) != null || cumuls.plafond(autre, un) != null)) {
                return true;
            }
        }
        return false;
    }

    /** Serving it lowers what the other may pay: the hours it pays are not paid again (pp.baseHeures). */
    private static boolean reduit(Droits un, Droits autre) {
        return un.heuresCpf() != null && autre.heuresHorsCpf() != null;
    }

    /** It comes before one beside which another pays: if it leaves nothing to that one, the other falls (MOB-E3). */
    private boolean peutPrendreToutAUnAppui(int i) {
        for (Droits lie : ordre) {
            if (!lie.examen().appuis().estVide() && peutLuiPrendreUnAppui(i, lie)) {
                return true;
            }
        }
        return false;
    }

    private boolean peutLuiPrendreUnAppui(int i, Droits lie) {
        return ordre.subList(i + 1, ordre.size()).stream().anyMatch(appui -> lie.examen().appuis().dispositifs().contains(appui.getDispositif())
                && seDisputent(ordre.get(i), appui) && (paieAilleurs(lie, appui) || ordre.get(i) != lie && estServiAvant(lie, appui)));
    }

    /** What others leave to the support then decides whether it pays at all (CPF-E6b). */
    private boolean estServiAvant(Droits lie, Droits appui) {
        return ordre.indexOf(lie) < ordre.indexOf(appui);
    }

    private boolean seDisputent(Droits un, Droits autre) {
        return un.parRubrique().keySet().stream().anyMatch(rubrique -> autre.parRubrique().containsKey(rubrique) && aPayer(rubrique));
    }

    private boolean paieAilleurs(Droits lie, Droits appui) {
        return lie.parRubrique().keySet().stream().anyMatch(rubrique -> aPayer(rubrique) && !appui.parRubrique().containsKey(rubrique));
    }

    private boolean aPayer(Rubrique rubrique) {
        BigDecimal cout = couts.connus().get(rubrique);
        return cout != null && cout.signum() > 0;
    }

    /** The parts of the account that may do better than the whole; none where its hours take nothing from anybody. */
    List<PartDuCompte> partsDuCompte() {
        List<PartDuCompte> parts = new ArrayList<>();
        for (int i = 0; i < ordre.size(); i++) {
            Droits compte = ordre.get(i);
            if (compte.heuresCpf() == null || !compte.enveloppes().isEmpty() || compte.accorde() != null) {
                continue;
            }
            for (Droits autre : ordre) {
                if (reduit(compte, autre) && compte.heuresCpf().valentMoinsQue(autre.heuresHorsCpf())) {
                    parts.add(PartDuCompte.horsDuPlafondDe(autre, couts.connus().get(Rubrique.CP)));
                }
            }
            if (peutPrendreToutAUnAppui(i)) {
                parts.add(PartDuCompte.SANS_TOUT_PAYER);
            }
        }
        return parts;
    }
}
