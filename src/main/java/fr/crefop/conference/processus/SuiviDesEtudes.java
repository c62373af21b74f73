package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.IssueEtude;
import fr.crefop.conference.nouvelles.SurUneEtude;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A thematic study, as its diagram calls it. */
@Component("suiviDesEtudes")
public class SuiviDesEtudes {

    private final Etudes etudes;
    private final Mandats mandats;
    private final Courriers courriers;

    SuiviDesEtudes(Etudes etudes, Mandats mandats, Courriers courriers) {
        this.etudes = etudes;
        this.mandats = mandats;
        this.courriers = courriers;
    }

    /** The convention that the group proposed, for the diagram that has it signed. */
    public String convention(String numero) {
        return etudes.exiger(numero).convention();
    }

    public void envoyerEnSignature(String numero) {
        etudes.passerA(numero, EtatEtude.EN_SIGNATURE);
    }

    /** Who asked for the study and who worked on it are told how it ended. */
    public void clore(String numero, String issue) {
        IssueEtude fin = IssueEtude.valueOf(issue);
        etudes.clore(numero, fin);
        Etude etude = etudes.exiger(numero);
        Avis avis = SurUneEtude.close(etude, fin);
        Stream<String> groupe = mandats.du(numero).stream().flatMap(mandat ->
                Stream.concat(Stream.of(mandat.rapporteur()), mandat.membres().stream().map(Membre::compte)));
        Stream.concat(Stream.of(etude.auteur()), groupe).distinct().forEach(compte -> courriers.auCompte(compte, avis));
    }
}
