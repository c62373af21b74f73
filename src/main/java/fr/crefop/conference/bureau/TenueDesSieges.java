package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Presences.Feuille;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who answers for a seat where members vote (docs/adr/0055): whom the attendance of the session says to sit there or to have its proxy; else the
 * titular, or a substitute while the titular is away. All of them hold it today. A seat that nobody holds is vacant, and answers nothing.
 */
@Component
public class TenueDesSieges {

    private final RegistreDesScrutins registre;
    private final Presences presences;
    private final Sieges sieges;
    private final ComptesDuBureau comptes;
    private final Clock horloge;

    TenueDesSieges(RegistreDesScrutins registre, Presences presences, Sieges sieges, ComptesDuBureau comptes, Clock horloge) {
        this.registre = registre;
        this.presences = presences;
        this.sieges = sieges;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /**
     * @param compte who answers; empty for a vacant seat
     * @param mandataire the seat that has its proxy for the session; null when it answers by itself
     * @param enSeance whether the attendance of the session says it
     */
    public record Tenue(Optional<String> compte, Votant mandataire, boolean enSeance) {}

    /** @param procuration the seat that the one who answers holds, when it answers for another; null otherwise */
    record Signature(Qualite qualite, Votant procuration) {}

    /** @param siege one of those of the governance of that vote */
    public Tenue de(Scrutin scrutin, Votant siege) {
        return auVote(scrutin).de(siege);
    }

    /**
     * Who settles a tie for the head of a college, where members vote. Nobody does so for two of them: a head whose proxy would have it so chooses
     * without it.
     */
    public Tenue auDepartage(Scrutin scrutin, College college) {
        return auDepartage(scrutin).de(new Votant(college, 1));
    }

    /**
     * The seats of the vote's governance that the attendance says to be present or represented, by somebody who may answer for them, or might on the
     * day of the session once it is held; none when nobody noted them.
     */
    public Set<Votant> presents(Scrutin scrutin) {
        if (scrutin.gouvernance().votants() == Votants.MEMBRES) {
            Nommes enFonction = presences.feuille(scrutin.id()).jour().map(sieges::enFonctionAuPlusTard).orElseGet(sieges::enFonction);
            Repartition repartition = repartition(scrutin, enFonction, ontRepondu(scrutin), List.of());
            return Votant.tous(scrutin.gouvernance()).stream().filter(siege -> repartition.de(siege).enSeance()).collect(Collectors.toSet());
        }
        Feuille feuille = presences.feuille(scrutin.id());
        Predicate<Presence> tient = p -> comptes.duCollege(p.siege().college()).contains(p.compte());
        return Votant.sieges(scrutin.gouvernance().deliberants()).stream().filter(siege -> feuille.de(siege).filter(tient)
                .filter(p -> p.mandataire() == null || feuille.de(p.mandataire()).filter(tient).isPresent()).isPresent()).collect(Collectors.toSet());
    }

    /**
     * In what quality the account answers for a voter of that vote: a college as a whole, or a seat.
     *
     * @throws RefusMetier when the seat is another's, or the account is of another college
     */
    Signature exiger(Scrutin scrutin, Votant votant, String compte) {
        return votant.siege() == 0 ? auNomDuCollege(votant, compte) : exiger(auVote(scrutin), votant, compte);
    }

    /**
     * The same, for the head of a college that settles a tie.
     *
     * @throws RefusMetier when the seat of the head is another's
     */
    Signature exigerAuDepartage(Scrutin scrutin, College college, String compte) {
        return scrutin.gouvernance().votants() == Votants.MEMBRES ? exiger(auDepartage(scrutin), new Votant(college, 1), compte)
                : auNomDuCollege(Votant.de(college), compte);
    }

    /** Where nobody is signed in the procedure answers, as for any task. */
    private Signature auNomDuCollege(Votant votant, String compte) {
        if (!Journal.SYSTEME.equals(compte) && !comptes.duCollege(votant.college()).contains(compte)) {
            throw new RefusMetier("Votre compte n'est plus du collège " + votant.apresCollege() + ". La réponse n'a pas été enregistrée.");
        }
        return new Signature(sieges.qualite(votant, compte), null);
    }

    private Signature exiger(Repartition repartition, Votant siege, String compte) {
        Tenue tenue = repartition.de(siege);
        if (tenue.compte().filter(compte::equals).isEmpty()) {
            throw new RefusMetier("Vous ne répondez pas pour le siège « " + siege.libelle() + " » : " + refus(repartition, siege, tenue, compte)
                    + ". La réponse n'a pas été enregistrée.");
        }
        if (tenue.mandataire() != null) {
            return new Signature(Qualite.MANDATAIRE, tenue.mandataire());
        }
        Qualite qualite = sieges.qualite(siege, compte);
        // Whoever sits at the session in place of the titular does so because the titular is not there.
        return new Signature(qualite == Qualite.SUPPLEANT && tenue.enSeance() ? Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT : qualite, null);
    }

    private String refus(Repartition repartition, Votant siege, Tenue tenue, String compte) {
        if (tenue.mandataire() != null) {
            return "sa procuration a été donnée au siège « " + tenue.mandataire().libelle() + " »";
        }
        Optional<Votant> place = repartition.placeDe(compte).filter(autre -> !autre.equals(siege) && sieges.aujourdHui().tient(compte, siege));
        if (place.isPresent()) {
            return "vous tenez le siège « " + place.get().libelle() + " », et une personne n'en tient qu'un";
        }
        return tenue.compte().isEmpty() ? "personne n'y est nommé" : "il est tenu par une autre personne";
    }

    private Repartition auVote(Scrutin scrutin) {
        return repartition(scrutin, sieges.enFonction(), ontRepondu(scrutin), List.of());
    }

    private Map<String, Votant> ontRepondu(Scrutin scrutin) {
        return registre.votes(scrutin.id()).stream().filter(vote -> vote.procuration() == null)
                .collect(Collectors.toMap(Vote::par, Vote::votant, (premier, second) -> premier));
    }

    private Repartition auDepartage(Scrutin scrutin) {
        List<Votant> presidents = scrutin.gouvernance().copresidence().stream().map(college -> new Votant(college, 1)).toList();
        Repartition repartition = repartition(scrutin, sieges.enFonction(), Map.of(), List.of());
        Set<String> choisissent = presidents.stream().map(repartition::de).filter(tenue -> tenue.mandataire() == null).flatMap(tenue -> tenue.compte().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Votant> parEuxMemes = new ArrayList<>();
        for (Votant president : presidents) {
            Tenue tenue = repartition.de(president);
            if (tenue.mandataire() != null && !choisissent.add(tenue.compte().orElseThrow())) {
                parEuxMemes.add(president);
            }
        }
        return parEuxMemes.isEmpty() ? repartition : repartition(scrutin, sieges.enFonction(), Map.of(), parEuxMemes);
    }

    private Repartition repartition(Scrutin scrutin, Nommes enFonction, Map<String, Votant> dejaAssis, List<Votant> sansProcuration) {
        LocalDate jour = LocalDate.now(horloge);
        return new Repartition(Votant.tous(scrutin.gouvernance()), enFonction, compte -> comptes.estAbsent(compte, jour), presences.feuille(scrutin.id()),
                dejaAssis, sansProcuration);
    }
}
