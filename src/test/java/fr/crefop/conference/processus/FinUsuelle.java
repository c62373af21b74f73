package fr.crefop.conference.processus;

import static org.mockito.Mockito.mock;

import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.processus.Echeances.Delais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** When a case of that day would be decided with the delays of the program, without starting it: nobody shortened any for it. */
public final class FinUsuelle {

    private static final Delais DELAIS = delais();

    private FinUsuelle() {}

    public static LocalDate de(Voie voie, LocalDate jour) {
        Clock horloge = Clock.fixed(jour.atTime(9, 0).atZone(HorlogeConfiguration.PARIS).toInstant(), HorlogeConfiguration.PARIS);
        Echeances echeances = new Echeances(DELAIS, mock(DelaisDuDossier.class), null, null, horloge);
        return echeances.fin(voie, echeances.usuels());
    }

    private static Delais delais() {
        try {
            MutablePropertySources sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load("programme", new ClassPathResource("application.yaml")).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources)).bind("conference.delais", Delais.class).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
