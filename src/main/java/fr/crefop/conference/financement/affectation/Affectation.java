package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droit;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Droits.Enveloppe;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Serves the dispositifs of one set in their order, each heading in turn, down to the cent. */
public final class Affectation {

    private final Couts couts;
    private final Cumuls cumuls;
    private final Set<Dispositif> retenus;
    private final List<Ligne> lignes = new ArrayList<>();
    private final Map<Rubrique, BigDecimal> restes;
    private final Map<Rubrique, List<BigDecimal>> servis = new EnumMap<>(Rubrique.class);
    private final Map<Rubrique, List<Dispositif>> servants = new EnumMap<>(Rubrique.class);
    private final Set<Dispositif> contributeurs = new TreeSet<>();
    private final Set<Dispositif> surCp = new TreeSet<>();
    private final Set<Dispositif> sansAppui = new TreeSet<>();
    private BigDecimal heuresCpf = BigDecimal.ZERO;

    /** @param retenus the set that is tried: a convention may limit what one of them pays beside another */
    public Affectation(Couts couts, Cumuls cumuls, Set<Dispositif> retenus) {
        this.couts = couts;
        this.cumuls = cumuls;
        this.retenus = retenus;
        this.restes = new EnumMap<>(Rubrique.class);
        restes.putAll(couts.connus());
    }

    /** Serves the account in part only; a part of no hour serves nothing of it. */
    void servirEnPartie(Droits droits, PartDuCompte part) {
        BigDecimal heures = part.heures(droits.heuresCpf(), restes.get(Rubrique.CP));
        if (heures.signum() > 0) {
            servir(droits.enPartie(heures));
        }
    }

    public void servir(Droits droits) {
        Examen examen = droits.examen();
        if (examen.appuis().estVide() || estAppuye(examen)) {
            servirSansRegarderSesAppuis(droits);
        }
    }

    /** Of one whose supports may be served after it: whether they pay enough is looked at once all are served. */
    void servirSansRegarderSesAppuis(Droits droits) {
        if (dispense(droits)) {
            return;
        }
        List<Enveloppe> enveloppes = droits.enveloppes();
        BigDecimal[] laisse = enveloppes.stream().map(Enveloppe::montant).toArray(BigDecimal[]::new);
        BigDecimal plafond = moindre(moindre(plafondDeConvention(droits.getDispositif()), droits.accorde()), plafondAvec(droits));
        for (Map.Entry<Rubrique, Droit> entree : droits.parRubrique().entrySet()) {
            if (!droits.paieSansLaFormation(entree.getKey()) && !surCp.contains(droits.getDispositif())) {
                continue;
            }
            BigDecimal limite = plafond;
            for (int i = 0; i < laisse.length; i++) {
                limite = enveloppes.get(i).rubriques().contains(entree.getKey()) ? moindre(laisse[i], limite) : limite;
            }
            BigDecimal montant = servir(droits, entree.getKey(), entree.getValue(), limite);
            for (int i = 0; i < laisse.length; i++) {
                laisse[i] = enveloppes.get(i).rubriques().contains(entree.getKey()) ? laisse[i].subtract(montant) : laisse[i];
            }
            plafond = plafond == null ? null : plafond.subtract(montant);
        }
    }

    /** One of those beside which it is not due pays a heading that it would pay. */
    boolean dispense(Droits droits) {
        Set<Dispositif> dispenses = droits.examen().dispenses();
        return !dispenses.isEmpty() && lignes.stream().anyMatch(l -> dispenses.contains(l.dispositif()) && droits.parRubrique().containsKey(l.rubrique()));
    }

    /** It was served, and those beside which it pays then paid too little: it is not served here. */
    void manqueDAppui(Dispositif dispositif) {
        sansAppui.add(dispositif);
    }

    /** One at least of those beside which it pays has a line, and together they pay enough. */
    public boolean estAppuye(Examen examen) {
        if (sansAppui.contains(examen.getDispositif())) {
            return false;
        }
        BigDecimal verse = lignes.stream().filter(l -> examen.appuis().dispositifs().contains(l.dispositif()))
                .filter(l -> !examen.appuis().surLaFormation() || surLaFormation(l.rubrique())).map(Ligne::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        return verse.signum() > 0 && verse.compareTo(examen.appuis().seuil()) >= 0;
    }

    /** Nobody beside whom it surely pays does: it may pay here all the same, once more is known. */
    public boolean attend(Examen examen) {
        return examen.estEligible() && examen.appuis().faute() != null && !estAppuye(examen);
    }

    private BigDecimal plafondAvec(Droits droits) {
        return droits.plafondsAvec().entrySet().stream().filter(p -> contributeurs.contains(p.getKey()))
                .map(p -> p.getValue().montant()).reduce(BigDecimal::min).orElse(null);
    }

    private BigDecimal plafondDeConvention(Dispositif dispositif) {
        BigDecimal plafond = null;
        for (Dispositif autre : retenus) {
            Valeur valeur = cumuls.plafond(dispositif, autre);
            plafond = valeur == null ? plafond : moindre(plafond, valeur.decimal());
        }
        return plafond;
    }

    private static BigDecimal moindre(BigDecimal a, BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }

    private BigDecimal servir(Droits droits, Rubrique rubrique, Droit droit, BigDecimal enveloppe) {
        BigDecimal reste = restes.get(rubrique);
        if (reste == null || reste.signum() == 0 || interditSurCp(droits.getDispositif(), rubrique) != null) {
            return BigDecimal.ZERO;
        }
        Service service = service(rubrique);
        BigDecimal montant = droit.montant(service);
        montant = (enveloppe == null ? montant : montant.min(enveloppe)).setScale(2, RoundingMode.HALF_UP).min(reste);
        if (montant.signum() > 0) {
            inscrire(droits, service, enveloppe, montant);
        }
        return montant;
    }

    private void inscrire(Droits droits, Service service, BigDecimal enveloppe, BigDecimal montant) {
        Rubrique rubrique = service.rubrique();
        lignes.add(new Ligne(droits, service, enveloppe, montant));
        restes.merge(rubrique, montant, BigDecimal::subtract);
        servis.computeIfAbsent(rubrique, r -> new ArrayList<>(4)).add(montant);
        servants.computeIfAbsent(rubrique, r -> new ArrayList<>(4)).add(droits.getDispositif());
        contributeurs.add(droits.getDispositif());
        if (rubrique == Rubrique.CP) {
            surCp.add(droits.getDispositif());
            heuresCpf = droits.heuresCpf() == null ? heuresCpf : heuresCpf.add(droits.heuresCpf().pour(montant));
        }
    }

    /** As things stand now on a heading of known cost. */
    public Service service(Rubrique rubrique) {
        return new Service(rubrique, couts.connus().get(rubrique),
                List.copyOf(servis.getOrDefault(rubrique, List.of())), List.copyOf(servants.getOrDefault(rubrique, List.of())), restes.get(rubrique), heuresCpf);
    }

    /** The contributor that keeps this dispositif off the teaching costs and the exam that ends them, or null (AIF-C1, PR-M4; C.14). */
    public Dispositif interditSurCp(Dispositif dispositif, Rubrique rubrique) {
        if (!surLaFormation(rubrique)) {
            return null;
        }
        for (Dispositif autre : surCp) {
            if (cumuls.surCpEntre(dispositif, autre) != null) {
                return autre;
            }
        }
        return null;
    }

    private static boolean surLaFormation(Rubrique rubrique) {
        return rubrique == Rubrique.CP || rubrique == Rubrique.VAL;
    }

    public List<Ligne> lignes() {
        return lignes;
    }

    public Map<Rubrique, BigDecimal> couts() {
        return couts.connus();
    }

    public Map<Rubrique, BigDecimal> restes() {
        return restes;
    }

    public boolean contribue(Dispositif dispositif) {
        return contributeurs.contains(dispositif);
    }

    public Set<Dispositif> contributeurs() {
        return contributeurs;
    }

    /** Euros, on all headings. */
    public BigDecimal verse(Dispositif dispositif) {
        return lignes.stream().filter(ligne -> ligne.dispositif() == dispositif).map(Ligne::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal reste() {
        return restes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
