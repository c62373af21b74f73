package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.engagements.ToursDEngagement.Suite;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.processus.ReportsDeFormation.Apercu;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other days for a training change, line by line, as the page shows it. */
public record ReportVu(Apercu apercu, List<LigneVue> lignes, List<EcheanceVue> echeances, List<MoisVu> mois) {

    /**
     * A share of one funder, for one heading.
     *
     * @param regleAvant the rules' amount, null where they give none; {@code regleApres} on the new days
     * @param engage what is agreed today, {@code demande} what is asked on the new days; null where nothing is
     */
    public record LigneVue(String financeur, Dispositif dispositif, Rubrique rubrique, boolean derogation, Montant regleAvant, Montant regleApres,
            Montant engage, Montant demande, String suite) {}

    /** @param avant last useful day of before; null for an act that the plan of before did not ask */
    public record EcheanceVue(Echeance apres, LocalDate avant) {}

    /** @param avant received that month before, {@code apres} on the new days; zero where nothing is */
    public record MoisVu(YearMonth mois, Montant avant, Montant apres) {}

    private record Cle(String financeur, Dispositif dispositif, Rubrique rubrique, boolean derogation) {

        static Cle de(LigneDePlan ligne) {
            return new Cle(ligne.financeur(), ligne.dispositif(), ligne.rubrique(), ligne.derogation() != null);
        }
    }

    static ReportVu de(Apercu apercu) {
        return new ReportVu(apercu, lignes(apercu), echeances(apercu), mois(apercu));
    }

    public int anneeAvant() {
        return apercu.avant().debut().getYear();
    }

    public int anneeApres() {
        return apercu.apres().debut().getYear();
    }

    public boolean demandeAQuelquUn() {
        return apercu.parFinanceur().containsValue(Suite.REDEMANDEE);
    }

    /** As a field is filled in with it. */
    public String enChamp(LocalDate jour) {
        return DateSaisie.ecrire(jour);
    }

    private static List<LigneVue> lignes(Apercu apercu) {
        Map<Cle, Montant> avant = montants(regles(apercu.plan().avant()));
        Map<Cle, Montant> apres = montants(regles(apercu.plan().apres()));
        Map<Cle, Montant> tenues = montants(apercu.plan().tenues());
        Map<Cle, Montant> demandees = montants(apercu.plan().demandees());
        return Stream.of(demandees, tenues, apres, avant).flatMap(montants -> montants.keySet().stream()).distinct()
                .map(cle -> new LigneVue(cle.financeur(), cle.dispositif(), cle.rubrique(), cle.derogation(), avant.get(cle), apres.get(cle),
                        tenues.get(cle), demandees.get(cle), dite(cle, tenues, demandees, apercu))).toList();
    }

    private static String dite(Cle cle, Map<Cle, Montant> tenues, Map<Cle, Montant> demandees, Apercu apercu) {
        if (!demandees.containsKey(cle)) {
            return tenues.containsKey(cle) ? "plus demandée : l'engagement est libéré" : "non demandée, comme avant";
        }
        return switch (apercu.parFinanceur().get(cle.financeur())) {
            case REPRISE -> "inchangée : l'engagement est repris";
            case ACCORDEE_PAR_LA_SAISINE -> "accordée par la saisine";
            case REDEMANDEE -> "redemandée au financeur";
            case PLUS_DEMANDEE -> "plus demandée : l'engagement est libéré";
        };
    }

    private static List<LigneDePlan> regles(PlanDeFinancement plan) {
        return plan.contributions().stream().map(LigneDePlan::de).toList();
    }

    private static Map<Cle, Montant> montants(List<LigneDePlan> lignes) {
        return lignes.stream().collect(Collectors.toMap(Cle::de, LigneDePlan::montant, Montant::plus, LinkedHashMap::new));
    }

    private static List<EcheanceVue> echeances(Apercu apercu) {
        List<EcheanceVue> vues = new ArrayList<>();
        apercu.plan().apres().echeances().forEach(apres -> vues.add(new EcheanceVue(apres, apercu.plan().avant().echeances().stream()
                .filter(avant -> avant.dispositif() == apres.dispositif() && avant.acte().equals(apres.acte())).map(Echeance::dernierJour).findFirst().orElse(null))));
        return vues;
    }

    private static List<MoisVu> mois(Apercu apercu) {
        Map<YearMonth, Montant> avant = parMois(apercu.plan().avant());
        Map<YearMonth, Montant> apres = parMois(apercu.plan().apres());
        SortedSet<YearMonth> tous = new TreeSet<>(avant.keySet());
        tous.addAll(apres.keySet());
        return tous.stream().map(mois -> new MoisVu(mois, avant.getOrDefault(mois, Montant.ZERO), apres.getOrDefault(mois, Montant.ZERO))).toList();
    }

    private static Map<YearMonth, Montant> parMois(PlanDeFinancement plan) {
        return plan.remuneration() == null || plan.remuneration().mois() == null ? Map.of()
                : plan.remuneration().mois().stream().collect(Collectors.toMap(Mois::mois, Mois::total, Montant::plus));
    }
}
