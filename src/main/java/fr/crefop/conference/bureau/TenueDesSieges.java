package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Presences.Feuille;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who answers for a seat where members vote (docs/adr/0046): whom the attendance of the session says to sit there or to have its proxy; else the
 * titular, or a substitute while the titular is away. A seat to which nobody is named is vacant, and answers nothing.
 */
@Component
public class TenueDesSieges {

    private final Presences presences;
    private final Sieges sieges;
    private final AbsencesDeclarees absences;
    private final Clock horloge;

    TenueDesSieges(Presences presences, Sieges sieges, AbsencesDeclarees absences, Clock horloge) {
        this.presences = presences;
        this.sieges = sieges;
        this.absences = absences;
        this.horloge = horloge;
    }

    /**
     * @param comptes who may answer, the first of whom is asked; empty for a vacant seat
     * @param mandataire the seat that has its proxy for the session; null when it answers by itself
     * @param enSeance whether the attendance of the session says it
     */
    public record Tenue(List<String> comptes, Votant mandataire, boolean enSeance) {

        /** Null for a vacant seat. */
        public String attendu() {
            return comptes.isEmpty() ? null : comptes.get(0);
        }
    }

    /** @param procuration the seat that the one who answers holds, when it answers for another; null otherwise */
    record Signature(Qualite qualite, Votant procuration) {}

    /** @param siege one of those of the governance of that vote */
    public Tenue de(Scrutin scrutin, Votant siege) {
        return presences.feuille(scrutin.id()).flatMap(feuille -> enSeance(feuille, siege)).orElseGet(() -> parMandat(siege));
    }

    /**
     * In what quality the account answers for a voter of that vote: a college as a whole, or a seat.
     *
     * @throws RefusMetier when the seat is another's
     */
    Signature exiger(Scrutin scrutin, Votant votant, String compte) {
        if (votant.siege() == 0) {
            return new Signature(sieges.qualite(votant, compte), null);
        }
        Tenue tenue = de(scrutin, votant);
        if (!tenue.comptes().contains(compte)) {
            throw new RefusMetier(refus(votant, tenue));
        }
        if (tenue.mandataire() != null) {
            return new Signature(Qualite.MANDATAIRE, tenue.mandataire());
        }
        Qualite qualite = sieges.qualite(votant, compte);
        // Whoever sits at the session in place of the titular does so because the titular is not there.
        return new Signature(qualite == Qualite.SUPPLEANT && tenue.enSeance() ? Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT : qualite, null);
    }

    /** The voter whose head settles a tie: a college as a whole, or where members vote its first seat. */
    public static Votant president(Scrutin scrutin, College college) {
        return scrutin.gouvernance().votants() == Votants.MEMBRES ? new Votant(college, 1) : Votant.de(college);
    }

    private static String refus(Votant siege, Tenue tenue) {
        String dit = "Vous ne répondez pas pour le siège « " + siege.libelle() + " » : ";
        if (tenue.comptes().isEmpty()) {
            return dit + "personne n'y est nommé. La réponse n'a pas été enregistrée.";
        }
        return dit + (tenue.mandataire() == null ? "il est tenu par une autre personne" : "sa procuration a été donnée au siège « " + tenue.mandataire().libelle() + " »")
                + ". La réponse n'a pas été enregistrée.";
    }

    /** Empty where the sheet says nothing of the seat, or names somebody whose mandate ended since. */
    private Optional<Tenue> enSeance(Feuille feuille, Votant siege) {
        Optional<Presence> notee = feuille.de(siege);
        Votant mandataire = notee.map(Presence::mandataire).orElse(null);
        return (mandataire == null ? notee : feuille.de(mandataire)).filter(presence -> sieges.le(feuille.jour(), presence.siege()).stream()
                .anyMatch(mandat -> mandat.compte().equals(presence.compte()))).map(presence -> new Tenue(List.of(presence.compte()), mandataire, true));
    }

    private Tenue parMandat(Votant siege) {
        LocalDate jour = LocalDate.now(horloge);
        List<MandatDeSiege> mandats = sieges.le(jour, siege).stream().filter(mandat -> !absences.estParti(mandat.compte())).toList();
        Optional<String> titulaire = mandats.stream().filter(MandatDeSiege::titulaire).map(MandatDeSiege::compte).findFirst();
        if (titulaire.filter(compte -> !absences.estAbsent(compte, jour)).isPresent()) {
            return new Tenue(List.of(titulaire.get()), null, false);
        }
        // A titular who is away and answers all the same is there.
        Stream<String> suppleants = mandats.stream().filter(mandat -> !mandat.titulaire() && !absences.estAbsent(mandat.compte(), jour)).map(MandatDeSiege::compte);
        return new Tenue(Stream.concat(suppleants, titulaire.stream()).toList(), null, false);
    }
}
