package fr.crefop.conference.financement.regime2019;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.vocabulaire.Reference;
import org.junit.jupiter.api.Test;

/** The auditor asks why 1 850,00 euros of CPF: the plan answers with the rule, the date that chose it and its source. */
class PreuvesDuPlanTest {

    private static final PreuvesDuPlan PREUVES = new PreuvesDuPlan(Atelier.REGLEMENTS);
    private static final Demande DEMANDE = Atelier.LECTEUR.lire(Aujourdhui.demande("05b", "formation.prixHt", 2000));
    private static final PlanDeFinancement PLAN = Atelier.SIMULATEUR.simuler(DEMANDE);

    @Test
    void laRegleDuMontantSeLitEnMots() {
        assertThat(PREUVES.regles(PLAN, DEMANDE, cpf().justification())).isNotEmpty()
                .allSatisfy((id, libelles) -> assertThat(libelles).as(id).isNotEmpty().allSatisfy(libelle -> assertThat(libelle).contains(" ")));
    }

    @Test
    void laDateQuiAChoisiLaValeurEstCelleDeLaSouscriptionEtNonDuPremierJour() {
        assertThat(participation().justification().parametres()).extracting(p -> PREUVES.depotQuiChoisit(PLAN, DEMANDE, p.cle()))
                .contains("Souscription dans Mon Compte Formation, le 20\u00a0mai 2026");
    }

    @Test
    void laSourceSeLitAvecSonAuteurEtSonLieu() {
        assertThat(PREUVES.references(PLAN, DEMANDE, participation().justification())).isNotEmpty().allMatch(Reference::estPlusQuUnTitre)
                .anySatisfy(source -> assertThat(source.sites()).isNotEmpty()).anySatisfy(source -> assertThat(source.auteur()).isNotNull());
    }

    /** What a register gave is told by the plan alone. */
    @Test
    void uneValeurDontLaSourceNEstPlusLaMemeNeCiteRien() {
        var justification = new PlanDeFinancement.Justification("", java.util.List.of(), participation().justification().parametres().stream()
                .map(p -> new PlanDeFinancement.Parametre(p.cle(), p.valeur(), p.dateEffet(), "Séance du bureau du 12 mars", false)).toList());
        assertThat(PREUVES.references(PLAN, DEMANDE, justification)).isEmpty();
    }

    private static Contribution cpf() {
        assertThat(Atelier.lignes(PLAN)).contains("CPF_SALARIE CP 1850.00");
        return ligne("CPF_SALARIE");
    }

    private static Contribution participation() {
        return ligne("PARTICIPATION_CPF");
    }

    private static Contribution ligne(String dispositif) {
        return PLAN.contributions().stream().filter(c -> c.dispositif().code().equals(dispositif)).findFirst().orElseThrow();
    }
}
