package fr.crefop.conference.bureau;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final ComptesDuBureau comptes;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Sieges(RegistreDesSieges registre, ComptesDuBureau comptes, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.comptes = comptes;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * From today on, in place of whoever holds the first seat.
     *
     * @param compte an account of the college's group; the caller has seen to that
     * @throws RefusMetier where members vote, when the account is named to another seat
     */
    @Transactional
    public void designer(College college, String compte, String par) {
        registre.tenir();
        LocalDate jour = jour();
        List<MandatDeSiege> tous = registre.pendant(jour, null);
        List<MandatDeSiege> concernes = tous.stream().filter(mandat -> mandat.estDe(new Votant(college, 1)))
                .filter(mandat -> mandat.titulaire() || mandat.compte().equals(compte)).toList();
        List<MandatDeSiege> remplaces = concernes.stream().filter(mandat -> mandat.courtLe(jour)).toList();
        String avant = remplaces.stream().filter(MandatDeSiege::titulaire).map(MandatDeSiege::compte).findFirst().orElse(null);
        remplaces.forEach(remplace -> finirLaVeille(remplace, jour));
        // A mandate that was already foreseen stands: this one ends the day before.
        LocalDate au = concernes.stream().filter(mandat -> mandat.estAVenir(jour)).map(mandat -> mandat.du().minusDays(1)).min(LocalDate::compareTo).orElse(null);
        MandatDeSiege mandat = new MandatDeSiege(0, college, 1, true, compte, jour, au);
        exigerUnSeulSiege(mandat, tous.stream().filter(autre -> au == null || !autre.estAVenir(au)).toList());
        registre.ajouter(mandat, par, horloge.instant());
        journal.noter(par, null, Acte.TITULAIRE_DESIGNE, Codes.de("compte", avant), Codes.de("college", college.code(), "compte", compte));
        annonces.publishEvent(new MandatDonne(compte, jour, au));
        annonces.publishEvent(new TenueChangee(college));
    }

    /**
     * @param mandat whose id is not looked at; its account is one of the college's group, the caller has seen to that
     * @throws RefusMetier when there is no such seat, the seat has another titular then, the account holds it already or, where members vote,
     *     is the titular of another; nothing is stored
     */
    @Transactional
    public long nommer(MandatDeSiege mandat, String par) {
        registre.tenir();
        exigerUnSiege(mandat);
        exigerLibre(mandat);
        long id = registre.ajouter(mandat, par, horloge.instant());
        journal.noter(par, null, Acte.SIEGE_ATTRIBUE, Codes.de("college", mandat.college().code(), "siege", mandat.siege(), "compte", mandat.compte(),
                "qualite", mandat.titulaire() ? Qualite.TITULAIRE : Qualite.SUPPLEANT, "du", mandat.du(), "au", mandat.au()));
        annonces.publishEvent(new MandatDonne(mandat.compte(), mandat.du(), mandat.au()));
        annonces.publishEvent(new TenueChangee(mandat.college()));
        return id;
    }

    /**
     * The last day of a mandate. One that had not begun is taken away.
     *
     * @throws RefusMetier when it has ended already, would end before it began, or would last into a mandate that it may not meet
     */
    @Transactional
    public void finir(long id, LocalDate dernierJour, String par) {
        registre.tenir();
        MandatDeSiege mandat = registre.trouver(id).orElseThrow(() -> new RefusMetier("Ce mandat n'existe plus."));
        if (mandat.au() != null && mandat.au().isBefore(jour())) {
            throw new RefusMetier("Ce mandat a déjà pris fin.");
        }
        if (mandat.estAVenir(jour()) && dernierJour.isBefore(mandat.du())) {
            registre.effacer(id);
        } else if (dernierJour.isBefore(mandat.du())) {
            throw refus("au", "Un mandat ne finit pas avant d'avoir commencé.");
        } else {
            if (mandat.au() != null && dernierJour.isAfter(mandat.au())) {
                exigerLibre(mandat.jusquAu(dernierJour));
            }
            registre.finir(id, dernierJour);
            if (mandat.au() != null) {
                annonces.publishEvent(new MandatDonne(mandat.compte(), mandat.au().plusDays(1), dernierJour));
            }
        }
        journal.noter(par, null, Acte.SIEGE_LIBERE, Codes.de("college", mandat.college().code(), "siege", mandat.siege(), "compte", mandat.compte(), "au", dernierJour));
        annonces.publishEvent(new TenueChangee(mandat.college()));
    }

    /** Titulars and substitutes named for that day, whether their accounts still answer or not. */
    public Nommes le(LocalDate jour) {
        return new Nommes(registre.le(jour));
    }

    /** The same, for today. */
    public Nommes aujourdHui() {
        return le(jour());
    }

    /**
     * Who answers for a seat today, and nobody else does (docs/adr/0055): a mandate in office, of an account that is open and still of the
     * college of its seat.
     */
    public Nommes enFonction() {
        return enFonctionLe(jour());
    }

    /** Who would answer for a seat on that day, as mandates and accounts are now. */
    public Nommes enFonctionLe(LocalDate jour) {
        Map<College, Set<String>> membres = new HashMap<>();
        return new Nommes(registre.le(jour).stream()
                .filter(mandat -> membres.computeIfAbsent(mandat.college(), comptes::duCollege).contains(mandat.compte())).toList());
    }

    /** The same for that day, once it is past: who was at a session was there, whenever it is counted; until then, for today. */
    public Nommes enFonctionAuPlusTard(LocalDate seance) {
        return enFonctionLe(seance.isBefore(jour()) ? seance : jour());
    }

    /** All mandates there were, those in office or to come first. */
    public PageDeListe<MandatDeSiege> page(int page, int taille) {
        return registre.page(jour(), page, taille);
    }

    /** In what quality the account answers today, as the mandates in office say it; of what no mandate says, that it says nothing. */
    public Qualite qualite(Votant votant, String compte) {
        Nommes enFonction = enFonction();
        List<String> titulaires = enFonction.titulaires(votant);
        if (titulaires.contains(compte)) {
            return Qualite.TITULAIRE;
        }
        List<String> suppleants = enFonction.suppleants(votant);
        // A college that answers as a whole, and named no substitute: its other accounts stand in for the titular, gone or not (référentiel D.4).
        boolean suppleant = suppleants.contains(compte) || votant.siege() == 0 && suppleants.isEmpty() && aujourdHui().titulaire(votant).isPresent();
        if (!suppleant) {
            return Qualite.SANS_MANDAT;
        }
        if (titulaires.isEmpty()) {
            return Qualite.SUPPLEANT_SANS_TITULAIRE;
        }
        return titulaires.stream().anyMatch(titulaire -> comptes.estAbsent(titulaire, jour())) ? Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT : Qualite.SUPPLEANT;
    }

    /** That nobody else is its titular on these days, and that its account has no other mandate that it may not have with this one. */
    private void exigerLibre(MandatDeSiege mandat) {
        List<MandatDeSiege> autres = registre.pendant(mandat.du(), mandat.au()).stream().filter(autre -> autre.id() != mandat.id()).toList();
        for (MandatDeSiege autre : autres) {
            boolean duSiege = autre.estDe(mandat.votant());
            if (duSiege && autre.titulaire() && mandat.titulaire()) {
                throw refus("du", "Ce siège a déjà un titulaire sur ces dates : mettez d'abord fin à son mandat.");
            }
            if (duSiege && autre.compte().equals(mandat.compte())) {
                throw refus("compte", "Cette personne tient déjà ce siège sur ces dates.");
            }
        }
        exigerUnSeulSiege(mandat, autres);
    }

    /** Where members vote, a titular answers for one seat; a substitute of several sits on one of them at a time. */
    private static void exigerUnSeulSiege(MandatDeSiege mandat, List<MandatDeSiege> autres) {
        if (Gouvernance.du(mandat.du()).votants() == Votants.COLLEGES) {
            return;
        }
        autres.stream().filter(autre -> autre.compte().equals(mandat.compte()) && !autre.estDe(mandat.votant()) && (autre.titulaire() || mandat.titulaire()))
                .findFirst().ifPresent(autre -> {
                    throw refus("compte", "Cette personne est déjà nommée au siège « " + autre.votant().libelle() + " » sur ces dates : un titulaire ne tient qu'un"
                            + " siège, et n'est suppléant d'aucun autre.");
                });
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

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }
}
