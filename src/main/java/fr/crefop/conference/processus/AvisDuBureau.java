package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.MandatDonne;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.VoteAjourne;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.nouvelles.SurLeBureau;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the bureau and its secretariat are told of sessions and of votes put off. */
@Component
class AvisDuBureau {

    /** More than any bureau has ahead. */
    private static final int SEANCES_AU_PLUS = 100;

    private final Courriers courriers;
    private final Sieges sieges;
    private final Seances seances;

    AvisDuBureau(Courriers courriers, Sieges sieges, Seances seances) {
        this.courriers = courriers;
        this.sieges = sieges;
        this.seances = seances;
    }

    @EventListener
    void convoquer(SeanceChangee.Convoquee convoquee) {
        dire(SurLeBureau.convoquee(convoquee), convoquee.seance());
    }

    /** Who is named, or stays longer, once the session was convened is convened too; not who holds a seat that day by another mandate, and was told. */
    @EventListener
    void convoquerQuiVientDEtreNomme(MandatDonne donne) {
        seances.aVenir(SEANCES_AU_PLUS).stream().filter(seance -> seance.estConvoquee() && parMembres(seance) && donne.comprend(seance.jour()))
                .filter(seance -> sieges.enFonctionLe(seance.jour()).mandats().stream().filter(mandat -> mandat.compte().equals(donne.compte())).count() == 1)
                .forEach(seance -> courriers.auCompte(donne.compte(),
                        SurLeBureau.convoquee(new SeanceChangee.Convoquee(seance, List.of(), seances.ordreDuJour(seance.id()).size()))));
    }

    /** Whoever is a member on the day of before would come for nothing; whoever is one on the new day is convened to it. */
    @EventListener
    void deplacer(SeanceChangee.Deplacee deplacee) {
        dire(SurLeBureau.deplacee(deplacee), deplacee.avant(), deplacee.seance());
    }

    @EventListener
    void annuler(SeanceChangee.Annulee annulee) {
        dire(SurLeBureau.annulee(annulee), annulee.seance());
    }

    @EventListener
    void ajourner(VoteAjourne ajourne) {
        courriers.auGroupe(Groupe.SECRETARIAT, SurLeBureau.ajourne(ajourne));
    }

    /**
     * To the members of the bureau on the day of the session: where members vote, whoever holds a seat then, and no other account of its
     * colleges; elsewhere, each college. Once to each.
     */
    private void dire(Avis avis, Seance... seances) {
        Stream.of(seances).filter(seance -> !parMembres(seance)).flatMap(seance -> Presences.gouvernance(seance).colleges().stream()).map(QuiRepond::pour).distinct()
                .forEach(college -> courriers.auGroupe(college, avis));
        Stream.of(seances).filter(AvisDuBureau::parMembres).flatMap(seance -> sieges.enFonctionLe(seance.jour()).mandats().stream()).map(MandatDeSiege::compte).distinct()
                .forEach(compte -> courriers.auCompte(compte, avis));
    }

    private static boolean parMembres(Seance seance) {
        return Presences.gouvernance(seance).votants() == Votants.MEMBRES;
    }
}
