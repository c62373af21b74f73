package fr.crefop.conference.processus;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signature of a convention, as its diagram calls it. */
@Component("suiviDesConventions")
public class SuiviDesConventions {

    private final Conventions conventions;
    private final Signatures signatures;

    SuiviDesConventions(Conventions conventions, Signatures signatures) {
        this.conventions = conventions;
        this.signatures = signatures;
    }

    public void envoyer(String numero) {
        signatures.envoyer(numero, Journal.SYSTEME);
    }

    /** In the order of the text. */
    public List<String> parties(String numero) {
        return conventions.exiger(numero).parties().stream().map(p -> p.partie().code()).toList();
    }

    public String groupe(String partie) {
        return Partie.deCode(partie).orElseThrow().groupe();
    }

    public boolean refusee(String numero) {
        return conventions.exiger(numero).etat() == EtatConvention.NON_CONCLUE;
    }

    /** The first moment of its date of effect. */
    public Date effet(String numero) {
        return Date.from(conventions.exiger(numero).effet().atStartOfDay(HorlogeConfiguration.PARIS).toInstant());
    }

    public void activer(String numero) {
        conventions.activer(numero);
    }
}
