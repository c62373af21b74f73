package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.decisions.FeuilleDuPlan.Mois;
import fr.crefop.conference.decisions.FeuilleDuPlan.Part;
import fr.crefop.conference.decisions.FeuilleDuPlan.Remuneration;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The story of case 12 on paper, before and after the Région's exceptional agreement, and two extremes. */
final class Feuilles {

    private static final String CP = "Coûts pédagogiques";
    private static final Ligne FONGECIF = new Ligne("FONGECIF Centre-Val de Loire",
            "Congé individuel de formation CDD", CP, Montant.de("13725"), true, false, null);
    private static final Ligne CPF = new Ligne("FONGECIF Centre-Val de Loire",
            "CPF du demandeur d'emploi", CP, Montant.de("360"), true, false, null);
    private static final Ligne REGION = new Ligne("Région Centre-Val de Loire",
            "Chèque formation de la Région", CP, Montant.de("415"), true, true, null);

    private Feuilles() {}

    static FeuilleDuPlan projet() {
        return feuille(List.of(FONGECIF, CPF), "415", null, List.of(), true);
    }

    static FeuilleDuPlan adopte() {
        return feuille(List.of(FONGECIF, CPF, REGION), "0", new Decision("Plan adopté", LocalDate.of(2018, 7, 12)),
                List.of("Signez la convention de formation que l'organisme vous envoie.",
                        "Apportez votre attestation d'entrée en formation à votre conseiller dans les huit jours.",
                        "Prévenez votre conseiller si vos dates changent."), false);
    }

    static FeuilleDuPlan extreme(int lignes) {
        List<Ligne> parts = IntStream.range(0, lignes).mapToObj(i -> new Ligne(
                "Organisme paritaire collecteur agréé numéro " + i % 9, "Période de professionnalisation, part conventionnelle " + i,
                "Frais non pédagogiques", Montant.de("1234.56"), i % 2 == 0, i % 3 == 0, null)).toList();
        return new FeuilleDuPlan("CF-2018-09999", "Marie-Antoinette de la Tour d'Auvergne-Lauraguais ".repeat(4),
                "Mission locale ".repeat(12), Cadre.lu().parDefaut(),
                new FormationPrevue("Technicien supérieur de maintenance ".repeat(9).substring(0, 300),
                        LocalDate.of(2018, 9, 17), LocalDate.of(2019, 6, 28), new BigDecimal("1199.5"), Montant.de("9000")),
                parts, new Remuneration("FONGECIF Centre-Val de Loire", null, Montant.de("12500")),
                List.of(new Part("Votre apport personnel", Montant.de("150"))), Montant.de("2000000"), new Decision("Plan adopté avec réserves", LocalDate.of(2018, 8, 1)),
                java.util.Collections.nCopies(9, "Envoyez à votre conseiller toutes les pièces demandées par l'organisme. ".repeat(5)),
                "Espace emploi, 1 rue de la République, 45000 Orléans, 02 38 00 00 00 ".repeat(4), false);
    }

    /** The same, with the income of each month of a training of three years. */
    static FeuilleDuPlan moisParMois(FeuilleDuPlan f, int mois) {
        List<Mois> tous = IntStream.range(0, mois).mapToObj(i -> new Mois(YearMonth.of(2026, 9).plusMonths(i), Montant.de("1240.50"))).toList();
        return new FeuilleDuPlan(f.numero(), f.personne(), f.structure(), f.region(), f.formation(), f.lignes(), new Remuneration(
                "France Travail, puis Région Centre-Val de Loire", null, Montant.de("44658"),
                List.of("Du 1er septembre 2026 au 31 octobre 2026 : 1 240,00 € par mois.", "Du 1er novembre 2026 au 31 août 2029 : 775,65 € par mois."), tous),
                f.siennes(), f.reste(), f.decision(), f.prochainesEtapes(), f.contact(), f.provisoire());
    }

    private static FeuilleDuPlan feuille(
            List<Ligne> lignes, String reste, Decision decision, List<String> etapes, boolean provisoire) {
        return new FeuilleDuPlan("CF-2018-00012", "Lucas Martin", "Mission locale de l'Orléanais", Cadre.lu().parDefaut(),
                new FormationPrevue("Conducteur d'engins de chantier", LocalDate.of(2018, 9, 17),
                        LocalDate.of(2019, 1, 16), new BigDecimal("500"), Montant.de("14500")),
                lignes, new Remuneration("FONGECIF Centre-Val de Loire", Montant.de("1250"), Montant.de("5000")),
                List.of(), Montant.de(reste), decision, etapes,
                "Votre conseillère à la Mission locale de l'Orléanais : 02 38 00 00 00.", provisoire);
    }
}
