package fr.crefop.conference.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.CasReels;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.NomsDesParametres;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Mois;
import fr.crefop.conference.financement.PlanDeFinancement.Recu;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.socle.Montant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What the person receives each month, beside what the training leaves to pay. */
@SpringBootTest(classes = PagesDeTest.class)
class MoisParMoisSurLaPageTest {

    @Autowired SpringTemplateEngine gabarits;
    @Autowired NomsDesParametres parametres;
    @Autowired PreuvesDuPlan preuves;

    private String page(Remuneration remuneration) {
        PlanDeFinancement p = Cas12.plan();
        Context contexte = new Context();
        contexte.setVariable("fr", new MotsDesPages(parametres, preuves));
        contexte.setVariable("demandeDuPlan", Atelier.JSON.convertValue(CasReels.demande("cas-12"), Demande.class));
        contexte.setVariable("plan", new PlanDeFinancement(p.regime(), p.statut(), p.rubriques(), p.contributions(), remuneration, p.ecartes(),
                p.apportPersonnel(), p.resteAFinancer(), p.saisineProposee(), p.conseils(), p.echeances(), p.empreinte()));
        return new Page(gabarits.process("fragments/explications", Set.of("remuneration"), contexte)).texte();
    }

    private static Recu recu(String dispositif, String montant) {
        return new Recu("FRANCE_TRAVAIL", dispositif, Montant.de(montant));
    }

    @Test
    void chaqueMoisDitQuiVerseCombienEtLaPageDitCeQuiReste() {
        String texte = page(new Remuneration("FRANCE_TRAVAIL", "AREF", Montant.de("1240"), Montant.de("1007.83"), null, List.of(), List.of(
                new Mois(YearMonth.of(2026, 10), List.of(recu("AREF", "620"), recu("RFF", "387.83")), Montant.de("1007.83")),
                new Mois(YearMonth.of(2026, 11), List.of(), Montant.ZERO))));

        assertThat(texte).contains("Mois par mois", "octobre 2026 France Travail", "AREF : 620,00 €", "RFF : 387,83 €", "1 007,83 €",
                "novembre 2026 Personne 0,00 €", "frais à sa charge ou que personne ne paie encore 415,00 €");
    }

    @Test
    void unPlanQuiNeDitPasLesMoisNEnMontreAucun() {
        assertThat(page(Cas12.plan().remuneration())).contains("5 000,00 €").doesNotContain("Mois par mois");
    }
}
