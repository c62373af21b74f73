package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The money of an OPCO that is already begun: what its company has drawn this year bounds the plan (PDC-E3), and what the OPCO set for
 * the year bounds its commitments.
 */
class EnveloppeDeLOpcoTest extends AvecProcedure {

    private static final Dispositif PLAN_OPCO = Dispositif.de("PLAN_OPCO");
    private static final int ANNEE = 2026;
    private static final Map<String, Object> EMPLOYEUR = Map.of("dossier.contributionEmployeur", Map.of("mode", "MONTANT", "valeur", 420));

    @Autowired Enveloppes enveloppes;
    @Autowired Engagements engagements;
    @Autowired RetraitDeDossier retrait;

    @Test
    void ceQueLEntrepriseADejaUtiliseBorneLaPartDeLOpcoEtLEmployeurPrendLeReste() {
        String numero = saisir("cas-26-15a", Map.of("parcours.enveloppeOpcoDejaUtilisee", 2000));
        recit.recevable(numero, "DIRECTE");

        assertThat(parts(numero)).containsExactly(tuple("PLAN_OPCO", "500.00"), tuple("EMPLOYEUR", "760.00"));
        assertThat(lit(numero)).contains("500,00 € demandés");
        recit.accepte(numero, "opco.akto");
        recit.accepte(numero, "secretariat");
        assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
        assertThat(engagements.acquis(numero)).extracting(l -> l.financeur(), l -> l.montant()).containsExactlyInAnyOrder(
                tuple("OPCO_AKTO", Montant.de("500.00")), tuple("EMPLOYEUR", Montant.de("760.00")));
    }

    @Test
    void lEngagementDeTropNEstPasPrisEtLaConferenceChercheCeQuiManque() {
        enveloppes.fixer("OPCO_AKTO", PLAN_OPCO, ANNEE, Montant.de("1000").plus(engage()), "opco.akto");
        String premier = null;
        String second = null;
        try {
            premier = demander();
            assertThat(lit(premier)).contains("840,00 € demandés", "1 000,00 € disponibles aujourd'hui");
            recit.accepte(premier, "opco.akto");
            assertThat(disponible()).isEqualTo(Montant.de("160.00"));

            second = demander();
            String numero = second;
            assertThat(lit(numero)).contains("840,00 € demandés", "160,00 € disponibles aujourd'hui");
            assertThatThrownBy(() -> repondre(numero, Map.of("reponse", "ACCEPTE"))).isInstanceOf(RefusMetier.class)
                    .hasMessageContaining("L'enveloppe 2026", "Plan de développement des compétences (OPCO)", "160,00 € disponibles");
            assertThat(engagements.acquis(numero)).isEmpty();
            assertThat(disponible()).isEqualTo(Montant.de("160.00"));

            repondre(numero, Map.of("reponse", "ACCEPTE_MOINS", "montant", "160"));
            recit.accepte(numero, "secretariat");
            assertThat(disponible()).isEqualTo(Montant.ZERO);
            assertThat(parts(numero)).containsExactly(tuple("PLAN_OPCO", "160.00"), tuple("EMPLOYEUR", "420.00"));
            assertThat(plans.exigerDernier(numero).resteAFinancer()).isEqualTo(Montant.de("680.00"));

            tousVotent(numero, Choix.POUR);
            recit.mandat(numero, "Trouver 680 €");
            assertThat(lit(numero)).contains("\"montant\":\"160,00 €\"", "\"reste\":\"680,00 €\"");
            assertThat(page(numero)).contains("160,00 € au lieu de 840,00 €");
            recit.cahierDesCharges(numero, "Solliciter l'employeur");
            guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of("derogation1", true, "dispositif1", "EMPLOYEUR",
                    "rubrique1", "CP", "montant1", "680", "motif1", "Il paie ce que son OPCO n'a plus"));
            recit.accepte(numero, "secretariat");
            tousVotent(numero, Choix.POUR);
            assertThat(dossier(numero).etat()).isEqualTo(EtatDossier.NOTIFIE);
            assertThat(engagements.acquis(numero)).filteredOn(l -> l.dispositif() == PLAN_OPCO).extracting(l -> l.montant()).containsExactly(Montant.de("160.00"));
            assertThat(disponible()).isEqualTo(Montant.ZERO);
        } finally {
            for (String numero : new String[] {premier, second}) {
                if (numero != null) {
                    retrait.retirer(numero, "Elle renonce", "conseiller");
                }
            }
            enveloppes.fixer("OPCO_AKTO", PLAN_OPCO, ANNEE, null, "opco.akto");
        }
    }

    private String demander() {
        String numero = saisir("cas-26-15a", EMPLOYEUR);
        recit.recevable(numero, "DIRECTE");
        return numero;
    }

    private void repondre(String numero, Map<String, Object> reponse) {
        guide.faire("opco.akto", numero, EngagementFinanceurs.ENGAGER, reponse);
    }

    /** What is written in the tasks of that case. */
    private String lit(String numero) {
        List<Task> ouvertes = taches.createTaskQuery().processInstanceBusinessKey(numero).listPage(0, 5);
        StringBuilder texte = new StringBuilder();
        ouvertes.forEach(t -> texte.append(t.getTaskDefinitionKey()).append(' ').append(taches.getVariable(t.getId(), "vue")).append(' ')
                .append(taches.getVariable(t.getId(), "enBref")).append('\n'));
        return texte.toString().replace('\u00a0', ' ');
    }

    /** The case page, as the rapporteur opens it from the task. */
    private String page(String numero) {
        return personne("rapporteur").ouvrir("/dossiers/" + numero).body().replace('\u00a0', ' ');
    }

    private Montant disponible() {
        return enveloppe().map(Enveloppe::disponible).orElseThrow();
    }

    /** By other cases: the database is that of many tests. */
    private Montant engage() {
        return enveloppe().map(Enveloppe::engage).orElse(Montant.ZERO);
    }

    private Optional<Enveloppe> enveloppe() {
        return enveloppes.de(List.of("OPCO_AKTO")).stream().filter(e -> e.annee() == ANNEE && e.dispositif() == PLAN_OPCO).findFirst();
    }

    private List<Tuple> parts(String numero) {
        return plans.exigerDernier(numero).contributions().stream().map(c -> tuple(c.dispositif().code(), c.montant().toString())).toList();
    }
}
