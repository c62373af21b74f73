package fr.crefop.conference.demarrage;

import fr.crefop.conference.socle.LectureEnAvance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Begun as the start begins, while Spring reads the house on one core: the application's own database, which is mostly waited for, and what the rooms
 * read by themselves ({@link LectureEnAvance}). The bean of each waits for it, and fails as it failed: nothing is open before all of it is there.
 */
public final class EnAvance implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeanDefinitionRegistryPostProcessor {

    @SuppressWarnings("rawtypes")
    private final List<LectureEnAvance> lectures;
    private final List<FutureTask<?>> avantTout = new ArrayList<>();
    private Environment environnement;

    public EnAvance() {
        this(SpringFactoriesLoader.loadFactories(LectureEnAvance.class, EnAvance.class.getClassLoader()));
    }

    @SuppressWarnings("rawtypes")
    EnAvance(List<LectureEnAvance> lectures) {
        this.lectures = List.copyOf(lectures);
    }

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        environnement = contexte.getEnvironment();
        contexte.addBeanFactoryPostProcessor(this);
    }

    /** From here on a start that fails destroys what it made. */
    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry fabrique) {
        if (ModeDemonstration.sansBaseExterne(environnement)) {
            BaseEnAvance base = new BaseEnAvance(Path.of(environnement.getRequiredProperty("conference.donnees")));
            ((DefaultListableBeanFactory) fabrique).registerDisposableBean("baseEnAvance", base);
            RootBeanDefinition bean = new RootBeanDefinition(BaseEmbarquee.class, base::remettre);
            bean.setDestroyMethodName("close");
            fabrique.registerBeanDefinition("baseEmbarquee", bean);
            lancer("base en avance", List.of(base.tache()));
        }
        List<FutureTask<?>> taches = new ArrayList<>();
        for (LectureEnAvance<?> lecture : lectures) {
            taches.add(tache(lecture, fabrique));
        }
        lancer("lectures en avance", taches);
    }

    private <T> FutureTask<T> tache(LectureEnAvance<T> lecture, BeanDefinitionRegistry fabrique) {
        FutureTask<T> tache = new FutureTask<>(lecture::lire);
        if (lecture.avantTout()) {
            avantTout.add(tache);
        }
        fabrique.registerBeanDefinition(lecture.quoi().getName(), new RootBeanDefinition(lecture.quoi(), () -> attendre(tache)));
        return tache;
    }

    /** The house is read, and none of its beans is made yet. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory fabrique) {
        avantTout.forEach(EnAvance::attendre);
    }

    /** Nothing waits for it where the start fails before. */
    private static void lancer(String nom, List<? extends FutureTask<?>> taches) {
        Thread fil = new Thread(() -> taches.forEach(FutureTask::run), nom);
        fil.setDaemon(true);
        fil.start();
    }

    /** What it read, or why it could not, in the words of whoever read it. */
    static <T> T attendre(FutureTask<T> tache) {
        try {
            return tache.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error erreur) {
                throw erreur;
            }
            throw e.getCause() instanceof RuntimeException refus ? refus : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
