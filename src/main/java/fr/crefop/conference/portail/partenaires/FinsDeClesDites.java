package fr.crefop.conference.portail.partenaires;

import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.journal.TeteRelevee;
import fr.crefop.conference.nouvelles.SurLeService;
import fr.crefop.conference.securite.ClesDesPartenaires;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the head of the record, which one node notes each day: the administrators are told of the keys that end some days later. */
@Component
class FinsDeClesDites {

    /** Days before the last one. */
    private static final List<Integer> AVANT = List.of(30, 7, 1);

    private final ClesDesPartenaires cles;
    private final Courriers courriers;
    private final Clock horloge;

    FinsDeClesDites(ClesDesPartenaires cles, Courriers courriers, Clock horloge) {
        this.cles = cles;
        this.courriers = courriers;
        this.horloge = horloge;
    }

    @EventListener(TeteRelevee.class)
    void chaqueJour() {
        LocalDate aujourdHui = LocalDate.ofInstant(horloge.instant(), HorlogeConfiguration.PARIS);
        AVANT.forEach(jours -> cles.finissantLe(aujourdHui.plusDays(jours)).forEach(cle ->
                courriers.auGroupe(Groupe.ADMIN, SurLeService.cleQuiFinit(cle.partenaire(), cle.compte(), aujourdHui.plusDays(jours)))));
    }
}
