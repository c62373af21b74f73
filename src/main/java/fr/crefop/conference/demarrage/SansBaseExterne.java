package fr.crefop.conference.demarrage;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True when nobody named a PostgreSQL to use (SPRING_DATASOURCE_URL): the application then brings its own. */
public class SansBaseExterne implements Condition {

    @Override
    public boolean matches(ConditionContext contexte, AnnotatedTypeMetadata metadonnees) {
        return ModeDemonstration.sansBaseExterne(contexte.getEnvironment());
    }
}
