package fr.crefop.conference.processus;

import org.springframework.context.ApplicationContext;

/** The tasks follow a delegation beside the answer that changed it: whoever looks at them at once waits for that. */
public final class DelegationsSuivies {

    private DelegationsSuivies() {}

    public static void attendre(ApplicationContext application) {
        application.getBean(SuiteDesDelegations.class).attendre();
    }
}
