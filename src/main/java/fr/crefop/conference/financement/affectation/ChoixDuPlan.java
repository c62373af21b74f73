package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Among the compatible sets of eligible dispositifs, the one that leaves the least; on equality the one that keeps the
 * first of the order of mobilisation (référentiel I.1). Exact: every subset of those that touch each other is tried.
 */
public final class ChoixDuPlan {

    private final List<Droits> ordre;
    private final Couts couts;
    private final Cumuls cumuls;
    private final List<Integer> discutes = new ArrayList<>();

    /** @param ordre eligible dispositifs in the order of mobilisation */
    public ChoixDuPlan(List<Droits> ordre, Couts couts, Cumuls cumuls) {
        this.ordre = ordre;
        this.couts = couts;
        this.cumuls = cumuls;
        for (int i = 0; i < ordre.size(); i++) {
            if (seDiscute(i)) {
                discutes.add(i);
            }
        }
    }

    public Affectation choisir() {
        int n = discutes.size();
        Affectation meilleure = null;
        BigDecimal moindre = null;
        // The first of the order weighs most: counting down, the sets that keep it come first and win ties.
        for (int ensemble = (1 << n) - 1; ensemble >= 0; ensemble--) {
            if (!compatible(ensemble)) {
                continue;
            }
            Affectation essai = affecter(ensemble);
            BigDecimal reste = resteSansApport(essai);
            if (moindre == null || reste.compareTo(moindre) < 0) {
                meilleure = essai;
                moindre = reste;
            }
        }
        return meilleure;
    }

    /** Public money never gives way to the person's own: the personal contribution is served last and decides nothing. */
    private static BigDecimal resteSansApport(Affectation essai) {
        BigDecimal reste = essai.reste();
        for (Ligne ligne : essai.lignes()) {
            reste = ligne.dispositif().nature() == Nature.PERSONNE ? reste.add(ligne.montant()) : reste;
        }
        return reste;
    }

    private Affectation affecter(int ensemble) {
        List<Droits> retenus = new ArrayList<>(ordre.size());
        Set<Dispositif> dispositifs = new TreeSet<>();
        for (int i = 0; i < ordre.size(); i++) {
            int place = discutes.indexOf(i);
            if (place < 0 || retient(ensemble, place)) {
                retenus.add(ordre.get(i));
                dispositifs.add(dispositif(i));
            }
        }
        Affectation affectation = new Affectation(couts, cumuls, dispositifs);
        retenus.forEach(affectation::servir);
        return affectation;
    }

    private boolean retient(int ensemble, int place) {
        return (ensemble >> (discutes.size() - 1 - place) & 1) == 1;
    }

    private boolean compatible(int ensemble) {
        for (int a = 0; a < discutes.size(); a++) {
            for (int b = a + 1; b < discutes.size(); b++) {
                if (retient(ensemble, a) && retient(ensemble, b)
                        && cumuls.entre(dispositif(discutes.get(a)), dispositif(discutes.get(b))) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean seDiscute(int i) {
        for (int j = 0; j < ordre.size(); j++) {
            if (j != i && (cumuls.entre(dispositif(i), dispositif(j)) != null || reduit(ordre.get(i), ordre.get(j))
                    || cumuls.plafond(dispositif(i), dispositif(j)) != null || cumuls.plafond(dispositif(j), dispositif(i)) != null)) {
                return true;
            }
        }
        return false;
    }

    /** The one case where serving a compatible dispositif lowers another's own ceiling (pp.baseHeures). */
    private static boolean reduit(Droits un, Droits autre) {
        return un.heuresCpf().signum() > 0 && autre.suitLesHeuresCpf();
    }

    private Dispositif dispositif(int i) {
        return ordre.get(i).getDispositif();
    }
}
