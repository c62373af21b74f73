package fr.crefop.conference.demarrage;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether this is a newcomer's house, on its own embedded database with its known password, or a real one. */
@Component
public class ModeDemonstration {

    private final boolean actif;

    ModeDemonstration(Environment environnement) {
        this.actif = sansBaseExterne(environnement);
    }

    static boolean sansBaseExterne(Environment environnement) {
        return !StringUtils.hasText(environnement.getProperty("spring.datasource.url"));
    }

    public boolean estActif() {
        return actif;
    }
}
