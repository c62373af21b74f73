package fr.crefop.conference.financement.regime2019.oracle;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In words, what a plan of the engine and the reading of the law do not say alike; empty when they agree. */
final class Comparaison {

    private Comparaison() {}

    static String entre(Oracle loi, PlanDeFinancement plan) {
        StringBuilder ecarts = new StringBuilder();
        PlanDeLaLoi.RUBRIQUES.forEach(r -> dire(ecarts, r, loi.plan().sur(r), lignes(plan, Rubrique.valueOf(r))));
        dire(ecarts, "reste", loi.plan().reste(), centimes(plan.resteAFinancer().euros()));
        dire(ecarts, "débit", loi.debit(), plan.contributions().stream().filter(c -> c.dontDebitCpf() != null)
                .mapToLong(c -> centimes(c.dontDebitCpf().euros())).sum());
        if (ecarts.isEmpty() && loi.revenu() != Revenus.NON_DIT) {
            dire(ecarts, "rémunération", loi.revenu(), revenu(plan.remuneration()));
        }
        if (ecarts.isEmpty()) {
            for (String dispositif : loi.reponses.keySet()) {
                statut(ecarts, loi, plan, dispositif);
            }
            loi.fermes.forEach(ferme -> statut(ecarts, loi, plan, ferme));
        }
        return ecarts.toString();
    }

    private static Revenus.Revenu revenu(Remuneration r) {
        if (r == null) {
            return Revenus.PERSONNE;
        }
        String dernier = r.periodes().get(r.periodes().size() - 1).dispositif();
        return new Revenus.Revenu(r.dispositif(), dernier.equals(r.dispositif()) ? null : dernier, centimes(r.total().euros()));
    }

    private static void statut(StringBuilder ecarts, Oracle loi, PlanDeFinancement plan, String dispositif) {
        if (loi.plan().paie(dispositif)) {
            return;
        }
        StatutEcarte statut = ecarte(plan, dispositif).statut();
        Set<StatutEcarte> admis = switch (loi.etat(dispositif)) {
            case REFUSE -> Set.of(StatutEcarte.ECARTE);
            case FERME -> Set.of(StatutEcarte.FERME);
            // Nothing is left on what it may pay, or another stands in its place.
            case INCONNU -> !loi.exclutParLePlan(dispositif) ? Set.of(StatutEcarte.A_CONFIRMER, StatutEcarte.SANS_OBJET)
                    // What the aid of a Région excludes is not known either (AIF-C3).
                    : dispositif.equals("REGION_AIDE_INDIVIDUELLE") ? Set.of(StatutEcarte.ECARTE, StatutEcarte.SANS_OBJET, StatutEcarte.A_CONFIRMER)
                    : Set.of(StatutEcarte.ECARTE, StatutEcarte.SANS_OBJET);
            case OUVERT, NON_DEMANDE -> Set.of(StatutEcarte.SANS_OBJET, StatutEcarte.ECARTE);
        };
        if (!admis.contains(statut)) {
            ecarts.append(dispositif).append(" : loi ").append(loi.etat(dispositif)).append(", moteur ").append(ecarte(plan, dispositif)).append(" ; ");
        }
    }

    private static Ecarte ecarte(PlanDeFinancement plan, String dispositif) {
        return Atelier.ecarte(plan, Dispositif.de(dispositif));
    }

    private static Map<String, Long> lignes(PlanDeFinancement plan, Rubrique rubrique) {
        return plan.contributions().stream().filter(c -> c.rubrique() == rubrique)
                .collect(Collectors.toMap(c -> c.dispositif().code(), (Contribution c) -> centimes(c.montant().euros()), Long::sum, TreeMap::new));
    }

    private static long centimes(java.math.BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }

    private static void dire(StringBuilder ecarts, String quoi, Object loi, Object moteur) {
        if (!loi.equals(moteur)) {
            ecarts.append(quoi).append(" : loi ").append(loi).append(", moteur ").append(moteur).append(" ; ");
        }
    }
}
