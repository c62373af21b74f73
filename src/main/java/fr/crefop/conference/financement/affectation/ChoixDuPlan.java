package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Among the compatible sets of eligible dispositifs, the one that leaves the least; on equality the one that keeps the
 * first of the order of mobilisation (référentiel I.1). Exact: every subset of those that touch each other is tried, and
 * then the parts of the personal account that may do better than the whole of it.
 */
public final class ChoixDuPlan {

    private final List<Droits> ordre;
    private final Couts couts;
    private final Cumuls cumuls;
    /** Places in the order of those that may be left out. */
    private final List<Integer> discutes;
    private final Voisinage voisinage;
    /** Not due where one of those served after them pays: whether it does is known only once all are served. */
    private final Set<Droits> suspendus;
    /** Whether one beside which they pay does is known only once all are served. */
    private final Set<Droits> appuyesPlusTard;
    private Affectation meilleure;
    private BigDecimal moindre;
    /** Of the best plan of whole accounts: those discussed who pay in it. */
    private int payeursDuMeilleur;

    /** @param ordre eligible dispositifs in the order of mobilisation */
    public ChoixDuPlan(List<Droits> ordre, Couts couts, Cumuls cumuls) {
        this.ordre = ordre;
        this.couts = couts;
        this.cumuls = cumuls;
        this.voisinage = new Voisinage(ordre, couts, cumuls);
        this.discutes = voisinage.discutes();
        this.suspendus = avantUnAutre(ordre, Examen::dispenses);
        this.appuyesPlusTard = avantUnAutre(ordre, examen -> examen.appuis().dispositifs());
    }

    public Affectation choisir() {
        essayerLesEnsembles(null);
        if (moindre.signum() > 0) {
            voisinage.partsDuCompte().forEach(this::essayerLesEnsembles);
        }
        return meilleure;
    }

    /** @param part of the account that is served, null for the whole of it */
    private void essayerLesEnsembles(PartDuCompte part) {
        // The first of the order weighs most: counting down, the sets that keep it come first and win ties.
        for (int ensemble = (1 << discutes.size()) - 1; ensemble >= 0; ensemble--) {
            // Of those that are still to come, none has more payers than it keeps.
            if (moindre != null && moindre.signum() == 0 && (part != null || ensemble <= payeursDuMeilleur)) {
                return;
            }
            if (compatible(ensemble)) {
                Affectation essai = affecter(ensemble, part);
                if (!oublieCeQuiEstDu(ensemble, essai)) {
                    retenirSiMieux(essai, part == null ? payeurs(essai) : 0);
                }
            }
        }
    }

    /** What is to be served in any case is left out only where one who pays excludes it. */
    private boolean oublieCeQuiEstDu(int ensemble, Affectation essai) {
        for (int place = 0; place < discutes.size(); place++) {
            Examen examen = ordre.get(discutes.get(place)).examen();
            Dispositif du = examen.getDispositif();
            if (!retient(ensemble, place) && examen.fiche().toujoursServi()
                    && essai.contributeurs().stream().allMatch(paye -> cumuls.entre(du, paye) == null)) {
                return true;
            }
        }
        return false;
    }

    /** On equality, who is kept and pays nothing takes nobody's place: the first of those who pay decide. */
    private void retenirSiMieux(Affectation essai, int payeurs) {
        BigDecimal reste = resteSansApport(essai);
        int compare = moindre == null ? -1 : reste.compareTo(moindre);
        if (compare < 0 || compare == 0 && payeurs > payeursDuMeilleur) {
            meilleure = essai;
            moindre = reste;
            payeursDuMeilleur = payeurs;
        }
    }

    private int payeurs(Affectation essai) {
        int payeurs = 0;
        for (int place = 0; place < discutes.size(); place++) {
            payeurs = payeurs << 1 | (essai.contribue(ordre.get(discutes.get(place)).getDispositif()) ? 1 : 0);
        }
        return payeurs;
    }

    /** Public money never gives way to the person's own: what she offers and what the law makes her pay decide nothing. */
    private static BigDecimal resteSansApport(Affectation essai) {
        BigDecimal reste = essai.reste();
        for (Ligne ligne : essai.lignes()) {
            reste = ligne.dispositif().nature().estDeLaPersonne() ? reste.add(ligne.montant()) : reste;
        }
        return reste;
    }

    /** Those that come before one of the dispositifs on which they depend so. */
    private static Set<Droits> avantUnAutre(List<Droits> ordre, Function<Examen, Set<Dispositif>> autres) {
        Set<Droits> avant = new HashSet<>();
        for (int i = 0; i < ordre.size(); i++) {
            Set<Dispositif> siens = autres.apply(ordre.get(i).examen());
            if (ordre.subList(i + 1, ordre.size()).stream().anyMatch(apres -> siens.contains(apres.getDispositif()))) {
                avant.add(ordre.get(i));
            }
        }
        return avant;
    }

    private Affectation affecter(int ensemble, PartDuCompte part) {
        List<Droits> retenus = new ArrayList<>(ordre.size());
        Set<Dispositif> dispositifs = new TreeSet<>();
        int place = 0;
        for (int i = 0; i < ordre.size(); i++) {
            boolean seDiscute = place < discutes.size() && discutes.get(place) == i;
            if (!seDiscute || retient(ensemble, place)) {
                retenus.add(ordre.get(i));
                dispositifs.add(ordre.get(i).getDispositif());
            }
            place = seDiscute ? place + 1 : place;
        }
        List<Droits> suspendusIci = retenus.stream().filter(suspendus::contains).toList();
        if (!suspendusIci.isEmpty()) {
            Affectation sans = servir(retenus.stream().filter(droits -> !suspendus.contains(droits)).toList(), dispositifs, part);
            if (suspendusIci.stream().allMatch(sans::dispense)) {
                return sans;
            }
        }
        return servir(retenus, dispositifs, part);
    }

    /** Who turns out to pay beside nobody it needs is left out, and the others are served anew. */
    private Affectation servir(List<Droits> retenus, Set<Dispositif> dispositifs, PartDuCompte part) {
        Affectation affectation = servirUneFois(retenus, dispositifs, part);
        for (Droits droits : retenus) {
            if (appuyesPlusTard.contains(droits) && affectation.contribue(droits.getDispositif()) && !affectation.estAppuye(droits.examen())) {
                Affectation sans = servir(retenus.stream().filter(autre -> autre != droits).toList(), dispositifs, part);
                sans.manqueDAppui(droits.getDispositif());
                return sans;
            }
        }
        return affectation;
    }

    private Affectation servirUneFois(List<Droits> retenus, Set<Dispositif> dispositifs, PartDuCompte part) {
        Affectation affectation = new Affectation(couts, cumuls, dispositifs);
        for (Droits droits : retenus) {
            if (part != null && droits.heuresCpf() != null) {
                affectation.servirEnPartie(droits, part);
            } else if (appuyesPlusTard.contains(droits)) {
                affectation.servirSansRegarderSesAppuis(droits);
            } else {
                affectation.servir(droits);
            }
        }
        return affectation;
    }

    private boolean retient(int ensemble, int place) {
        return (ensemble >> (discutes.size() - 1 - place) & 1) == 1;
    }

    private boolean compatible(int ensemble) {
        for (int a = 0; a < discutes.size(); a++) {
            for (int b = a + 1; b < discutes.size(); b++) {
                if (retient(ensemble, a) && retient(ensemble, b) && cumuls.entre(ordre.get(discutes.get(a)).getDispositif(),
                        ordre.get(discutes.get(b)).getDispositif()) != null) {
                    return false;
                }
            }
        }
        return true;
    }
}
