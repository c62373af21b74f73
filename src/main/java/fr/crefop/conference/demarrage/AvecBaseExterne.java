package fr.crefop.conference.demarrage;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;

/** True when the application was told which PostgreSQL to use. */
class AvecBaseExterne extends NoneNestedConditions {

    AvecBaseExterne() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @Conditional(SansBaseExterne.class)
    static class Embarquee {}
}
