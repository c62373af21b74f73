package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the bureau, from the plan to the convocation: a date, a place, and the votes on the agenda in order. */
@Service
public class Seances {

    private final RegistreDesSeances registre;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Seances(RegistreDesSeances registre, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** @param debut on the next working day when it is a day off; @throws RefusMetier when it is not to come; nothing is stored */
    @Transactional
    public long planifier(Instant debut, String lieu, String par) {
        exigerAVenir(debut, horloge.instant());
        JourDeSeance jour = JourDeSeance.de(debut);
        long id = registre.creer(jour, lieu);
        journal.noter(par, null, Acte.SEANCE_PREVUE, Codes.de("seance", id, "debut", jour.debut(), "voulu", jour.voulu()));
        return id;
    }

    /** Puts a vote at the end of the agenda. */
    @Transactional
    public void inscrire(long seance, long scrutin, String par) {
        exigerPrevue(seance);
        registre.tenirLeVote(scrutin);
        Scrutin choisi = registre.aInscrire(scrutin).orElseThrow(() ->
                new RefusMetier("Ce vote n'attend pas de séance : il est rendu, annulé, ou déjà à un ordre du jour."));
        registre.inscrire(seance, scrutin);
        journal.noter(par, choisi.numero(), Acte.ORDRE_DU_JOUR_INSCRIT, Codes.de("seance", seance, "objet", choisi.objet()));
    }

    @Transactional
    public void retirer(long seance, long scrutin, String par) {
        exigerPrevue(seance);
        ordreDuJour(seance).stream().filter(s -> s.id() == scrutin).findFirst().ifPresent(retire -> {
            registre.retirer(seance, scrutin);
            journal.noter(par, retire.numero(), Acte.ORDRE_DU_JOUR_RETIRE, Codes.de("seance", seance, "objet", retire.objet()));
        });
    }

    /** One rank up; the first stays first. */
    @Transactional
    public void monter(long seance, long scrutin) {
        exigerPrevue(seance);
        List<Long> ordre = new ArrayList<>(ordreDuJour(seance).stream().map(Scrutin::id).toList());
        int rang = ordre.indexOf(scrutin);
        if (rang > 0) {
            Collections.swap(ordre, rang, rang - 1);
            registre.ranger(seance, ordre);
        }
    }

    /** @throws RefusMetier without agenda, or when the session is not to come any more */
    @Transactional
    public void convoquer(long seance, String par) {
        Seance prevue = exigerPrevue(seance);
        exigerAVenir(prevue.debut(), horloge.instant());
        List<Scrutin> points = registre.tenirLOrdreDuJour(seance);
        if (points.isEmpty()) {
            throw new RefusMetier("L'ordre du jour est vide : inscrivez au moins un dossier avant de convoquer.");
        }
        registre.convoquer(seance, horloge.instant());
        journal.noter(par, null, Acte.SEANCE_CONVOQUEE, Codes.de("seance", seance, "points", points.size()));
        annonces.publishEvent(new SeanceChangee.Convoquee(registre.exiger(seance),
                points.stream().filter(Scrutin::estOuvert).map(Scrutin::id).toList(), points.size()));
    }

    /** The latest first. */
    public List<Seance> toutes() {
        return registre.toutes();
    }

    /** The latest first. @param convoquees only those that were convened once, as the bureau sees them */
    public PageDeListe<Seance> page(boolean convoquees, int page, int taille) {
        return registre.page(convoquees, page, taille);
    }

    /** Planned or convened, the first to come first. */
    public List<Seance> aVenir(int combien) {
        return registre.aVenir(horloge.instant(), combien);
    }

    public Optional<Seance> trouver(long id) {
        return registre.trouver(id);
    }

    /** In order. */
    public List<Scrutin> ordreDuJour(long seance) {
        return registre.ordreDuJour(seance);
    }

    /** The votes that wait for a session, oldest first. */
    public List<Scrutin> aInscrire() {
        return registre.aInscrire();
    }

    /** The same, page by page: at a busy time there are hundreds. */
    public PageDeListe<Scrutin> aInscrire(int page, int taille) {
        return registre.aInscrire(page, taille);
    }

    /** The session convened with that vote on its agenda, as long as it is neither closed nor cancelled. */
    public Optional<Seance> convoqueePour(long scrutin) {
        return registre.convoqueePour(scrutin);
    }

    private Seance exigerPrevue(long id) {
        Seance seance = registre.verrouiller(id);
        if (seance.etat() != EtatSeance.PREVUE) {
            throw new RefusMetier(seance.etat() == EtatSeance.ANNULEE ? "La séance est annulée : son ordre du jour ne change plus."
                    : "La séance est déjà convoquée : son ordre du jour ne change plus.");
        }
        return seance;
    }

    static void exigerAVenir(Instant debut, Instant maintenant) {
        if (!debut.isAfter(maintenant)) {
            throw new RefusMetier("La séance doit être à venir.",
                    List.of(new Erreur("jour", null, "Choisissez un jour et une heure à venir.")));
        }
    }
}
