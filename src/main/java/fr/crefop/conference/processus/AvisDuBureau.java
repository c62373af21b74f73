package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.SeanceChangee;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.VoteAjourne;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.nouvelles.SurLeBureau;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.QuiRepond;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the bureau and its secretariat are told of sessions and of votes put off. */
@Component
class AvisDuBureau {

    private final Courriers courriers;
    private final Sieges sieges;
    private final Clock horloge;

    AvisDuBureau(Courriers courriers, Sieges sieges, Clock horloge) {
        this.courriers = courriers;
        this.sieges = sieges;
        this.horloge = horloge;
    }

    @EventListener
    void convoquer(SeanceChangee.Convoquee convoquee) {
        dire(convoquee.seance(), SurLeBureau.convoquee(convoquee));
    }

    @EventListener
    void deplacer(SeanceChangee.Deplacee deplacee) {
        dire(deplacee.seance(), SurLeBureau.deplacee(deplacee));
    }

    @EventListener
    void annuler(SeanceChangee.Annulee annulee) {
        dire(annulee.seance(), SurLeBureau.annulee(annulee));
    }

    @EventListener
    void ajourner(VoteAjourne ajourne) {
        courriers.auGroupe(Groupe.SECRETARIAT, SurLeBureau.ajourne(ajourne));
    }

    /** Where members vote, whoever holds a seat is a member of the bureau, and no other account of its colleges is. */
    private void dire(Seance seance, Avis avis) {
        if (Presences.gouvernance(seance).votants() == Votants.MEMBRES) {
            sieges.enFonction().mandats().stream().map(MandatDeSiege::compte).distinct().forEach(compte -> courriers.auCompte(compte, avis));
            return;
        }
        for (College college : College.du(LocalDate.now(horloge))) {
            courriers.auGroupe(QuiRepond.pour(college), avis);
        }
    }
}
