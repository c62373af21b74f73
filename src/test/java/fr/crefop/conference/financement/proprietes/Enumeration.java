package fr.crefop.conference.financement.proprietes;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Droits.Enveloppe;
import fr.crefop.conference.financement.regles.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every set of eligible dispositifs, served in order, the person's own money left out: written without the code of the
 * choice, from the tables B.16 and I.3, so that the choice can be held against it.
 */
final class Enumeration {

    private static final Set<Dispositif> CIF = Set.of(Dispositif.de("CIF_CDD"), Dispositif.de("CIF_CDI"));
    private static final Set<Dispositif> COLLECTIF = Set.of(Dispositif.de("REGION_PRF"), Dispositif.de("REGION_VISA"), Dispositif.de("REGION_SANITAIRE_SOCIAL"));
    private static final Set<Dispositif> CSP = Set.of(Dispositif.de("CSP_OPCA"), Dispositif.de("CSP_FPSPP"));
    private static final Set<Dispositif> OPCA = Set.of(Dispositif.de("PERIODE_PROFESSIONNALISATION"), Dispositif.de("PLAN_FORMATION"));

    private final Evaluation e;

    Enumeration(Evaluation e) {
        this.e = e;
    }

    BigDecimal moindreReste() {
        List<Droits> eligibles = e.ordre().stream().filter(d -> d != Dispositif.de("APPORT_PERSONNEL")).map(e.droits()::get)
                .filter(d -> d != null && d.examen().estEligible()).toList();
        BigDecimal moindre = null;
        for (int ensemble = 0; ensemble < 1 << eligibles.size(); ensemble++) {
            List<Droits> retenus = new ArrayList<>();
            for (int i = 0; i < eligibles.size(); i++) {
                if ((ensemble >> i & 1) == 1) {
                    retenus.add(eligibles.get(i));
                }
            }
            if (compatibles(retenus, e.bareme())) {
                BigDecimal reste = servir(retenus);
                moindre = moindre == null ? reste : moindre.min(reste);
            }
        }
        return moindre;
    }

    private static boolean compatibles(List<Droits> retenus, Bareme bareme) {
        for (Droits a : retenus) {
            for (Droits b : retenus) {
                if (exclus(a.getDispositif(), b.getDispositif(), bareme)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Table B.16, read one way; the caller tries both. */
    static boolean exclus(Dispositif a, Dispositif b, Bareme bareme) {
        if (COLLECTIF.contains(a)) {
            return CIF.contains(b) || CSP.contains(b) || Set.of(Dispositif.de("AIF"), Dispositif.de("REGION_CHEQUE"), Dispositif.de("AGEFIPH")).contains(b);
        }
        if (CIF.contains(a)) {
            return CSP.contains(b) || b == Dispositif.de("AIF") && !actif(bareme, "fongecif_pe") || OPCA.contains(b) && !actif(bareme, "opca_fongecif")
                    || b == Dispositif.de("REGION_CHEQUE") && !actif(bareme, "region_fongecif") || b == Dispositif.de("AGEFIPH") && !actif(bareme, "agefiph_fongecif");
        }
        return a == Dispositif.de("REGION_CHEQUE") && (b == Dispositif.de("AIF") || CSP.contains(b)
                || b == Dispositif.de("AGEFIPH") && "NON".equals(bareme.valeur("cumul.cheque.agefiph").texte()));
    }

    private static boolean actif(Bareme bareme, String convention) {
        return bareme.valeur("convention." + convention + ".active").booleen();
    }

    private BigDecimal servir(List<Droits> retenus) {
        Map<Rubrique, BigDecimal> couts = new Couts(e.demande(), e.regime()).connus();
        Map<Rubrique, BigDecimal> restes = new EnumMap<>(couts);
        Set<Dispositif> payeurs = new TreeSet<>();
        BigDecimal heures = BigDecimal.ZERO;
        for (Droits d : retenus) {
            Set<Dispositif> appuis = d.examen().appuis().dispositifs();
            if (!appuis.isEmpty() && appuis.stream().noneMatch(payeurs::contains)) {
                continue;
            }
            Map<Enveloppe, BigDecimal> laisse = new LinkedHashMap<>();
            d.enveloppes().forEach(e -> laisse.put(e, e.montant()));
            for (Rubrique rubrique : d.parRubrique().keySet()) {
                if (!couts.containsKey(rubrique)) {
                    continue;
                }
                BigDecimal du = d.parRubrique().get(rubrique).montant(new Service(rubrique, couts.get(rubrique), restes.get(rubrique), heures));
                for (Enveloppe enveloppe : laisse.keySet()) {
                    du = enveloppe.rubriques().contains(rubrique) ? du.min(laisse.get(enveloppe)) : du;
                }
                du = du.setScale(2, RoundingMode.HALF_UP).min(restes.get(rubrique));
                if (du.signum() > 0) {
                    restes.merge(rubrique, du, BigDecimal::subtract);
                    BigDecimal pris = du;
                    laisse.replaceAll((enveloppe, reste) -> enveloppe.rubriques().contains(rubrique) ? reste.subtract(pris) : reste);
                    payeurs.add(d.getDispositif());
                    heures = rubrique == Rubrique.CP && d.heuresCpf() != null ? heures.add(d.heuresCpf().pour(du)) : heures;
                }
            }
        }
        return restes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
