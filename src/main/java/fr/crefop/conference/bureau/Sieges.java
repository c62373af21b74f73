package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds the seats of each college, from when to when. Where a college answers as a whole, the other accounts of its group see the same
 * task, and the record says in what quality each one answered; where members vote, {@link TenueDesSieges} says who answers for a seat.
 */
@Service
public class Sieges {

    private final RegistreDesSieges registre;
    private final AbsencesDeclarees absences;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Sieges(RegistreDesSieges registre, AbsencesDeclarees absences, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.absences = absences;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** From today on, in place of whoever holds the first seat. @param compte an account of the college's group; the caller has seen to that */
    @Transactional
    public void designer(College college, String compte, String par) {
        registre.tenir();
        LocalDate jour = aujourdHui();
        List<MandatDeSiege> concernes = registre.pendant(college, 1, jour, null).stream()
                .filter(mandat -> mandat.titulaire() || mandat.compte().equals(compte)).toList();
        List<MandatDeSiege> remplaces = concernes.stream().filter(mandat -> mandat.courtLe(jour)).toList();
        String avant = remplaces.stream().filter(MandatDeSiege::titulaire).map(MandatDeSiege::compte).findFirst().orElse(null);
        remplaces.forEach(mandat -> finirLaVeille(mandat, jour));
        // A mandate that was already foreseen stands: this one ends the day before.
        LocalDate au = concernes.stream().filter(mandat -> mandat.estAVenir(jour)).map(mandat -> mandat.du().minusDays(1)).min(LocalDate::compareTo).orElse(null);
        registre.ajouter(new MandatDeSiege(0, college, 1, true, compte, jour, au), par, horloge.instant());
        journal.noter(par, null, Acte.TITULAIRE_DESIGNE, Codes.de("compte", avant), Codes.de("college", college.code(), "compte", compte));
        annonces.publishEvent(new TenueChangee());
    }

    /**
     * @param mandat whose id is not looked at; its account is one of the college's group, the caller has seen to that
     * @throws RefusMetier when there is no such seat, the seat has another titular then, or the account holds it already; nothing is stored
     */
    @Transactional
    public long nommer(MandatDeSiege mandat, String par) {
        registre.tenir();
        exigerUnSiege(mandat);
        for (MandatDeSiege autre : registre.pendant(mandat.college(), mandat.siege(), mandat.du(), mandat.au())) {
            if (autre.titulaire() && mandat.titulaire()) {
                throw refus("du", "Ce siège a déjà un titulaire sur ces dates : mettez d'abord fin à son mandat.");
            }
            if (autre.compte().equals(mandat.compte())) {
                throw refus("compte", "Cette personne tient déjà ce siège sur ces dates.");
            }
        }
        long id = registre.ajouter(mandat, par, horloge.instant());
        journal.noter(par, null, Acte.SIEGE_ATTRIBUE, Codes.de("college", mandat.college().code(), "siege", mandat.siege(), "compte", mandat.compte(),
                "qualite", mandat.titulaire() ? Qualite.TITULAIRE : Qualite.SUPPLEANT, "du", mandat.du(), "au", mandat.au()));
        annonces.publishEvent(new TenueChangee());
        return id;
    }

    /**
     * The last day of a mandate. One that had not begun is taken away.
     *
     * @throws RefusMetier when it has ended already, or would end before it began
     */
    @Transactional
    public void finir(long id, LocalDate dernierJour, String par) {
        registre.tenir();
        MandatDeSiege mandat = registre.trouver(id).orElseThrow(() -> new RefusMetier("Ce mandat n'existe plus."));
        if (mandat.au() != null && mandat.au().isBefore(aujourdHui())) {
            throw new RefusMetier("Ce mandat a déjà pris fin.");
        }
        if (mandat.estAVenir(aujourdHui()) && dernierJour.isBefore(mandat.du())) {
            registre.effacer(id);
        } else if (dernierJour.isBefore(mandat.du())) {
            throw refus("au", "Un mandat ne finit pas avant d'avoir commencé.");
        } else {
            registre.finir(id, dernierJour);
        }
        journal.noter(par, null, Acte.SIEGE_LIBERE, Codes.de("college", mandat.college().code(), "siege", mandat.siege(), "compte", mandat.compte(), "au", dernierJour));
        annonces.publishEvent(new TenueChangee());
    }

    /** The accounts of the titulars of the first seats, today; a college whose titular was never named is not there. */
    public Map<College, String> titulaires() {
        return registre.le(aujourdHui()).stream().filter(mandat -> mandat.titulaire() && mandat.siege() == 1)
                .collect(Collectors.toMap(MandatDeSiege::college, MandatDeSiege::compte, (premier, autre) -> premier));
    }

    /** Titulars and substitutes in office on that day, by college and seat. */
    public List<MandatDeSiege> le(LocalDate jour) {
        return registre.le(jour);
    }

    /** All mandates there were, those in office or to come first. */
    public PageDeListe<MandatDeSiege> page(int page, int taille) {
        return registre.page(aujourdHui(), page, taille);
    }

    /** Titulars and substitutes in office on that day for that seat alone, the titular first. */
    List<MandatDeSiege> le(LocalDate jour, Votant siege) {
        return registre.le(jour).stream().filter(mandat -> mandat.college().equals(siege.college()) && mandat.siege() == siege.siege()).toList();
    }

    /** In what quality the account answers today, as the mandates in office say it; of what no mandate says, that it says nothing. */
    public Qualite qualite(Votant votant, String compte) {
        List<MandatDeSiege> mandats = registre.le(aujourdHui()).stream().filter(mandat -> mandat.college().equals(votant.college())
                && (votant.siege() == 0 || mandat.siege() == votant.siege())).toList();
        List<String> titulaires = comptes(mandats, true);
        List<String> suppleants = comptes(mandats, false);
        if (titulaires.contains(compte)) {
            return Qualite.TITULAIRE;
        }
        // A college that answers as a whole, and named no substitute: its other accounts stand in for the titular (référentiel D.4).
        boolean suppleant = suppleants.contains(compte) || votant.siege() == 0 && suppleants.isEmpty() && !titulaires.isEmpty();
        if (!suppleant) {
            return Qualite.SANS_MANDAT;
        }
        if (titulaires.isEmpty()) {
            return Qualite.SUPPLEANT_SANS_TITULAIRE;
        }
        return titulaires.stream().anyMatch(titulaire -> absences.estAbsent(titulaire, aujourdHui())) ? Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT : Qualite.SUPPLEANT;
    }

    private static List<String> comptes(List<MandatDeSiege> mandats, boolean titulaires) {
        return mandats.stream().filter(mandat -> mandat.titulaire() == titulaires).map(MandatDeSiege::compte).toList();
    }

    private void exigerUnSiege(MandatDeSiege mandat) {
        if (mandat.au() != null && mandat.au().isBefore(mandat.du())) {
            throw refus("au", "Le dernier jour d'un mandat ne vient pas avant le premier.");
        }
        Gouvernance gouvernance = Gouvernance.du(mandat.du());
        int sieges = gouvernance.colleges().stream().filter(mandat.college()::equals).mapToInt(College::sieges).findFirst()
                .orElseThrow(() -> refus("college", "Ce collège ne siège pas à cette date."));
        if (mandat.siege() < 1 || mandat.siege() > sieges) {
            throw refus("siege", sieges == 1 ? "Ce collège n'a qu'un siège." : "Ce collège a " + sieges + " sièges, numérotés de 1 à " + sieges + ".");
        }
    }

    private void finirLaVeille(MandatDeSiege mandat, LocalDate jour) {
        if (mandat.du().isBefore(jour)) {
            registre.finir(mandat.id(), jour.minusDays(1));
        } else {
            registre.effacer(mandat.id());
        }
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
