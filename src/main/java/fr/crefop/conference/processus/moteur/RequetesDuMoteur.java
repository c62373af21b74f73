package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.socle.LectureEnAvance;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The statements of the engine, as it reads them from its files: a sixth of a start, for which it needs no base. They are of one engine, which says
 * later where its base is ({@link ReglagesDuMoteur}).
 */
record RequetesDuMoteur(SqlSessionFactory fabrique) {

    static RequetesDuMoteur lues() {
        return new RequetesDuMoteur(new ReglagesDuMoteur.RequetesSeules().lire());
    }

    @Order(2)
    static final class EnAvance implements LectureEnAvance<RequetesDuMoteur> {

        @Override
        public Class<RequetesDuMoteur> quoi() {
            return RequetesDuMoteur.class;
        }

        @Override
        public RequetesDuMoteur lire() {
            return lues();
        }

        /** Nothing but the engine waits for them. */
        @Override
        public boolean avantTout() {
            return false;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class SansAvance {

        /** Where nothing read them before. */
        @Bean
        @ConditionalOnMissingBean
        static RequetesDuMoteur requetesDuMoteur() {
            return lues();
        }
    }
}
