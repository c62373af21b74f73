package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.cadre.Priorites;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.QuiRepond;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By what points the funders of an account put in order what they are asked for; most have none. */
@Component
class PrioritesDuCompte {

    private final Clock horloge;

    PrioritesDuCompte(Clock horloge) {
        this.horloge = horloge;
    }

    /** By funder, as they are today. */
    List<Priorites> de(Compte compte) {
        LocalDate aujourdHui = LocalDate.now(horloge);
        return Priorites.toutes().map(Priorites::financeur).distinct().filter(QuiRepond::existePour).filter(code -> compte.est(QuiRepond.pourLeFinanceur(code)))
                .map(code -> Priorites.de(code, aujourdHui)).flatMap(Optional::stream).toList();
    }
}
