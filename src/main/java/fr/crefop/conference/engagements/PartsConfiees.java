package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.engagements.RegistreDesDelegations.PartOuverte;
import fr.crefop.conference.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which requests to a funder the holders of its delegations may answer too: those whose every dispositif is entrusted to them, and suffices. */
@Service
public class PartsConfiees {

    private final RegistreDesDelegations delegations;
    private final RegistreDesEngagements engagements;
    private final Engagements reponses;
    private final Clock horloge;

    PartsConfiees(RegistreDesDelegations delegations, RegistreDesEngagements engagements, Engagements reponses, Clock horloge) {
        this.delegations = delegations;
        this.engagements = engagements;
        this.reponses = reponses;
        this.horloge = horloge;
    }

    /** Who else than the funder may answer it today: candidate groups, in the order of their codes; works it out anew. */
    @Transactional
    public List<String> ouvrir(String numero, String financeur) {
        Engagement demande = reponses.exiger(numero, financeur);
        int annee = reponses.annee(numero);
        LocalDate jour = LocalDate.now(horloge);
        Map<Dispositif, Montant> demandes = new TreeMap<>();
        demande.lignes().forEach(ligne -> demandes.merge(ligne.dispositif(), ligne.demande(), Montant::plus));
        Map<Long, Montant> tenues = tenues(numero, financeur);
        delegations.lireTantQuEllesTiennent(financeur);
        Map<String, List<Delegation>> parMandataire = delegations.ouvertes(financeur, annee).stream()
                .filter(d -> d.tient(jour) && demandes.containsKey(d.dispositif()) && d.suffit(demandes.get(d.dispositif()), tenues.getOrDefault(d.id(), Montant.ZERO)))
                .collect(Collectors.groupingBy(Delegation::mandataire, TreeMap::new, Collectors.toList()));
        delegations.ouvrir(demande.id(), parMandataire.entrySet().stream().filter(e -> e.getValue().size() == demandes.size())
                .map(e -> new PartOuverte(e.getKey(), e.getValue().stream().map(Delegation::au).min(LocalDate::compareTo).orElseThrow())).toList(), horloge.instant());
        return mandataires(numero, financeur);
    }

    /** What the case holds already of each delegation of the funder, by its id: a new answer takes its place, and may use it again. */
    public Map<Long, Montant> tenues(String numero, String financeur) {
        return delegations.tenues(numero, financeur);
    }

    /** As it was worked out last. */
    public List<String> mandataires(String numero, String financeur) {
        return delegations.ouverts(reponses.exiger(numero, financeur).id(), LocalDate.now(horloge));
    }

    /** The cases in which that funder has still to answer, in their order. */
    public List<String> attendent(String financeur) {
        return engagements.attendent(financeur);
    }

    /** The funders that ever gave a delegation: a task that was hidden while its case stood still may come back open to who holds none any more. */
    public List<String> delegants() {
        return delegations.delegants();
    }
}
