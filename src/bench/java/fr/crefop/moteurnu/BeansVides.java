package fr.crefop.moteurnu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** What our diagrams name, doing nothing but say which way a case goes. */
final class BeansVides {

    private BeansVides() {}

    /** Under the names of the diagrams. */
    static final class Enregistrement implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) throws BeansException {
            beans.registerSingleton("calculerPlan", new Suite(Map.of()));
            beans.registerSingleton("appliquerModele", new Suite(Map.of()));
            beans.registerSingleton("ouvrirScrutin", new Suite(Map.of("scrutin", 1L)));
            beans.registerSingleton("depouillerScrutin", new Suite(Map.of("resultatVote", "ADOPTE", "egalite", false)));
            beans.registerSingleton("constaterDepartage", new Suite(Map.of()));
            beans.registerSingleton("demanderEngagements", new Suite(Map.of()));
            beans.registerSingleton("saisirResponsables", new Suite(Map.of()));
            beans.registerSingleton("constaterEngagements", new Suite(Map.of("engagementsComplets", true, "nouveauTour", false)));
            beans.registerSingleton("suiteInconnue", (ExecutionListener) execution -> { });
            beans.registerSingleton("retards", new Dates());
            beans.registerSingleton("echeances", new Dates());
            beans.registerSingleton("procedure", new Personnes());
            beans.registerSingleton("cloture", new Fin());
            beans.registerSingleton("notification", new Fin());
        }
    }

    /** Says which way, and nothing else. */
    public record Suite(Map<String, Object> variables) implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariables(variables);
        }
    }

    /** A month from now, always. */
    public static final class Dates implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            // Nobody is told.
        }

        public String de(DelegateExecution execution, String tache) {
            return prochaine();
        }

        public String duVote(Object scrutin) {
            return prochaine();
        }

        public String engagement() {
            return prochaine();
        }

        public String complement() {
            return prochaine();
        }

        public String departage() {
            return prochaine();
        }

        private static String prochaine() {
            return LocalDate.now(fr.crefop.conference.socle.HorlogeConfiguration.PARIS).plusDays(30) + "T12:00:00";
        }
    }

    /** As many as a case of the demonstration has. */
    public static final class Personnes {

        public List<String> colleges() {
            return List.of("1", "2", "3", "4");
        }

        public List<String> copresidence() {
            return List.of("1", "2");
        }

        public List<String> financeurs(String numero) {
            return List.of("1", "2", "3");
        }

        public String groupeDuCollege(Object college) {
            return "bureau";
        }

        public String groupeDuFinanceur(Object financeur) {
            return "financeurs";
        }

        public String personneDuFinanceur(String numero, Object financeur) {
            return null;
        }

        public String groupeDeLExpert(Object expertise) {
            return "experts";
        }

        public String expert(Object expertise) {
            return null;
        }

        public String rapporteur(String numero) {
            return "rapporteur";
        }

        public String auteur(String numero) {
            return "conseiller";
        }

        public boolean cahierDesChargesEcrit(String numero) {
            return false;
        }
    }

    /** Nothing is written. */
    public static final class Fin {

        public void clore(String numero, String issue) {
            // Nothing to close.
        }

        public void cloreAvecPlan(String numero) {
            // Nothing to close.
        }

        public void retirer(String numero) {
            // Nothing to close.
        }

        public void notifier(DelegateExecution execution) {
            // Nobody to tell.
        }
    }
}
