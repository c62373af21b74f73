package fr.crefop.conference.financement.proprietes;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.regles.Appuis;
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
import java.util.TreeMap;

/**
 * Every set of eligible dispositifs of today, served in order, the person's own money counted as left: written without the code of the
 * choice, from the table C.15 and the decisions of K, so that the choice can be held against it.
 */
final class EnumerationDAujourdhui {

    /** What is served in any case: nobody leaves the account, its dotations, the employer or the participation out to have others pay more (K). */
    private static final Set<String> TOUJOURS = Set.of("CPF_DE", "CPF_SALARIE", "DOTATION_CPF", "EMPLOYEUR", "PARTICIPATION_CPF");
    private static final Set<String> PLACES = Set.of("REGION_PRF", "REGION_SANITAIRE_SOCIAL");
    private static final Set<String> SUR_LE_COMPTE = Set.of("CPF_SALARIE", "PARTICIPATION_CPF");

    private final Evaluation e;

    EnumerationDAujourdhui(Evaluation e) {
        this.e = e;
    }

    /** Euros that nobody but the person pays, in the best of all plans. */
    BigDecimal moindreReste() {
        List<Droits> eligibles = e.ordre().stream().filter(d -> !d.code().equals("APPORT_PERSONNEL")).map(e.droits()::get)
                .filter(d -> d != null && d.examen().estEligible()).toList();
        List<Droits> libres = eligibles.stream().filter(d -> !TOUJOURS.contains(d.getCode())).toList();
        BigDecimal moindre = null;
        for (int ensemble = 0; ensemble < 1 << libres.size(); ensemble++) {
            List<String> choisis = choisis(libres, ensemble);
            if (compatibles(choisis)) {
                List<Droits> retenus = eligibles.stream().filter(d -> choisis.contains(d.getCode())
                        || TOUJOURS.contains(d.getCode()) && choisis.stream().noneMatch(autre -> ecarte(autre, d.getCode()))).toList();
                Map<String, BigDecimal> verses = servirCommeLaLoi(retenus);
                // One that pays nothing takes nobody's place: the set without it is tried too.
                if (choisis.stream().allMatch(verses::containsKey)) {
                    BigDecimal reste = couts().subtract(verses.entrySet().stream().filter(v -> !v.getKey().equals("PARTICIPATION_CPF"))
                            .map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add));
                    moindre = moindre == null ? reste : moindre.min(reste);
                }
            }
        }
        return moindre;
    }

    private BigDecimal couts() {
        return new Couts(e.demande(), e.regime()).connus().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> choisis(List<Droits> libres, int ensemble) {
        List<String> choisis = new ArrayList<>();
        for (int i = 0; i < libres.size(); i++) {
            if ((ensemble >> i & 1) == 1) {
                choisis.add(libres.get(i).getCode());
            }
        }
        return choisis;
    }

    private static boolean compatibles(List<String> codes) {
        return codes.stream().noneMatch(a -> codes.stream().anyMatch(b -> exclus(a, b)));
    }

    /** Table C.15, read one way; the caller tries both. */
    private static boolean exclus(String a, String b) {
        return switch (a) {
            case "PTP" -> Set.of("PERIODE_RECONVERSION", "PLAN_OPCO", "PRO_A", "AIF").contains(b) || PLACES.contains(b);
            case "PERIODE_RECONVERSION" -> Set.of("PLAN_OPCO", "PRO_A").contains(b);
            case "AIF" -> b.equals("REGION_AIDE_INDIVIDUELLE") || PLACES.contains(b);
            case "AGEFIPH", "REGION_AIDE_INDIVIDUELLE" -> PLACES.contains(b);
            default -> false;
        };
    }

    static boolean prendLeReste(Demande demande) {
        return demande.dossier().contributionEmployeur() != null && "RESTE".equals(demande.dossier().contributionEmployeur().mode());
    }

    /** The account is debited in a PTP, no participation is due in a période de reconversion (K), and an employer takes no rest beside the AIF (C.15). */
    private boolean ecarte(String a, String b) {
        return switch (a) {
            case "PTP" -> SUR_LE_COMPTE.contains(b);
            case "PERIODE_RECONVERSION" -> b.equals("PARTICIPATION_CPF");
            case "AIF" -> b.equals("EMPLOYEUR") && prendLeReste(e.demande());
            default -> false;
        };
    }

    /** An employer that pays some of the training exempts of the participation; who then lacks the company that it needs pays nothing. */
    private Map<String, BigDecimal> servirCommeLaLoi(List<Droits> retenus) {
        List<Droits> sansParticipation = retenus.stream().filter(d -> !d.getCode().equals("PARTICIPATION_CPF")).toList();
        Lignes sans = servirAppuyes(sansParticipation);
        boolean exonere = sans.surLaFormation(Set.of("EMPLOYEUR")).signum() > 0;
        return (exonere || sansParticipation.size() == retenus.size() ? sans : servirAppuyes(retenus)).parDispositif();
    }

    private Lignes servirAppuyes(List<Droits> retenus) {
        Lignes lignes = servir(retenus);
        for (Droits d : retenus) {
            if (lignes.parDispositif().containsKey(d.getCode()) && !appuye(d.examen().appuis(), lignes)) {
                return servirAppuyes(retenus.stream().filter(autre -> autre != d).toList());
            }
        }
        return lignes;
    }

    private static boolean appuye(Appuis appuis, Lignes lignes) {
        if (appuis.estVide()) {
            return true;
        }
        Set<String> codes = Set.copyOf(appuis.dispositifs().stream().map(d -> d.code()).toList());
        BigDecimal verse = appuis.surLaFormation() ? lignes.surLaFormation(codes) : lignes.sur(codes, Set.of(Rubrique.values()));
        return verse.signum() > 0 && verse.compareTo(appuis.seuil()) >= 0;
    }

    /** Euros by dispositif and heading. */
    private record Lignes(Map<String, Map<Rubrique, BigDecimal>> montants) {

        BigDecimal surLaFormation(Set<String> codes) {
            return sur(codes, Set.of(Rubrique.CP, Rubrique.VAL));
        }

        BigDecimal sur(Set<String> codes, Set<Rubrique> rubriques) {
            return montants.entrySet().stream().filter(m -> codes.contains(m.getKey())).flatMap(m -> m.getValue().entrySet().stream())
                    .filter(m -> rubriques.contains(m.getKey())).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Map<String, BigDecimal> parDispositif() {
            Map<String, BigDecimal> sommes = new TreeMap<>();
            montants.forEach((code, siennes) -> sommes.put(code, siennes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            return sommes;
        }
    }

    private Lignes servir(List<Droits> retenus) {
        Map<Rubrique, BigDecimal> couts = new Couts(e.demande(), e.regime()).connus();
        Map<Rubrique, BigDecimal> restes = new EnumMap<>(couts);
        Map<String, Map<Rubrique, BigDecimal>> lignes = new TreeMap<>();
        for (Droits d : retenus) {
            Map<Enveloppe, BigDecimal> laisse = new LinkedHashMap<>();
            d.enveloppes().forEach(enveloppe -> laisse.put(enveloppe, enveloppe.montant()));
            BigDecimal accorde = d.accorde();
            for (Rubrique rubrique : d.parRubrique().keySet()) {
                if (!couts.containsKey(rubrique)) {
                    continue;
                }
                BigDecimal du = d.parRubrique().get(rubrique).montant(new Service(rubrique, couts.get(rubrique), restes.get(rubrique), BigDecimal.ZERO));
                for (Enveloppe enveloppe : laisse.keySet()) {
                    du = enveloppe.rubriques().contains(rubrique) ? du.min(laisse.get(enveloppe)) : du;
                }
                du = (accorde == null ? du : du.min(accorde)).setScale(2, RoundingMode.HALF_UP).min(restes.get(rubrique));
                if (du.signum() > 0) {
                    BigDecimal pris = du;
                    restes.merge(rubrique, pris, BigDecimal::subtract);
                    laisse.replaceAll((enveloppe, reste) -> enveloppe.rubriques().contains(rubrique) ? reste.subtract(pris) : reste);
                    accorde = accorde == null ? null : accorde.subtract(pris);
                    lignes.computeIfAbsent(d.getCode(), code -> new EnumMap<>(Rubrique.class)).put(rubrique, pris);
                }
            }
        }
        return new Lignes(lignes);
    }
}
