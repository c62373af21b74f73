package fr.crefop.conference.socle;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for all, on Paris time: a deadline is a day of the calendar people live by. */
@Configuration(proxyBeanMethods = false)
public class HorlogeConfiguration {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    Clock horloge() {
        return Clock.system(PARIS);
    }
}
