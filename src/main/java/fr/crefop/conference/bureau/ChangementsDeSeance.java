package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session that will not be held as planned: moved, or cancelled, as long as it has not begun. */
@Service
public class ChangementsDeSeance {

    private final RegistreDesSeances registre;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ChangementsDeSeance(RegistreDesSeances registre, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /**
     * @param debut on the next working day when it is a day off
     * @param motif read by the members, who keep their agenda; may be null as long as they were not convened
     * @throws RefusMetier when the session has begun, is over or cancelled, or when the new day is not to come
     */
    @Transactional
    public void deplacer(long seance, Instant debut, String lieu, String motif, String par) {
        Seance avant = exigerQuiPeutChanger(seance);
        Seances.exigerAVenir(debut, horloge.instant());
        JourDeSeance jour = JourDeSeance.de(debut);
        if (avant.debut().equals(jour.debut()) && avant.lieu().equals(lieu)) {
            throw new RefusMetier("Ni le jour, ni l'heure, ni le lieu de la séance n'ont changé.");
        }
        if (avant.estConvoquee()) {
            exigerUnMotif(motif, "Dites pourquoi la séance est déplacée : ses membres le liront.");
        }
        List<Long> ouverts = votesOuverts(seance);
        registre.deplacer(seance, jour, lieu, motif);
        journal.noter(par, null, Acte.SEANCE_DEPLACEE, Codes.de("debut", avant.debut()), Codes.de("seance", seance, "debut", jour.debut(), "voulu", jour.voulu()));
        if (avant.estConvoquee()) {
            annonces.publishEvent(new SeanceChangee.Deplacee(registre.exiger(seance), ouverts, avant));
        }
    }

    /**
     * The votes of its agenda that are still open wait for another session, with the usual deadline.
     *
     * @throws RefusMetier without reason, or when the session has begun, is over or cancelled already
     */
    @Transactional
    public void annuler(long seance, String motif, String par) {
        Seance avant = exigerQuiPeutChanger(seance);
        exigerUnMotif(motif, "Dites pourquoi la séance est annulée.");
        List<Long> ouverts = votesOuverts(seance);
        registre.annuler(seance, motif, horloge.instant());
        journal.noter(par, null, Acte.SEANCE_ANNULEE, Codes.de("debut", avant.debut()), Codes.de("seance", seance));
        if (avant.estConvoquee()) {
            annonces.publishEvent(new SeanceChangee.Annulee(registre.exiger(seance), ouverts));
        }
    }

    private List<Long> votesOuverts(long seance) {
        return registre.tenirLOrdreDuJour(seance).stream().filter(Scrutin::estOuvert).map(Scrutin::id).toList();
    }

    /** Locked: the session is moved, cancelled, convened or closed, one after the other. */
    private Seance exigerQuiPeutChanger(long id) {
        Seance seance = registre.verrouiller(id);
        switch (seance.etat()) {
            case ANNULEE -> throw new RefusMetier("Cette séance est déjà annulée.");
            case CLOSE -> throw new RefusMetier("Cette séance est close : elle ne change plus.");
            case CONVOQUEE -> {
                if (!seance.debut().isAfter(horloge.instant())) {
                    throw new RefusMetier("La séance a commencé : elle se clôt, elle ne se déplace ni ne s'annule plus.");
                }
            }
            case PREVUE -> { }
        }
        return seance;
    }

    private static void exigerUnMotif(String motif, String sinon) {
        if (motif == null) {
            throw new RefusMetier(sinon, List.of(new RefusMetier.Erreur("motif", null, sinon)));
        }
    }
}
