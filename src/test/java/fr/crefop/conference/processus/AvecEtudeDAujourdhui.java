package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A study of today at work, and what the indicators tell of it. */
abstract class AvecEtudeDAujourdhui extends AvecProcedure {

    static final LocalDate EFFET = LocalDate.of(2026, 1, 1);

    @Autowired Etudes etudes;
    @Autowired Conventions conventions;
    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;

    @AfterEach
    void rendreLesConventionsCommeEllesEtaient() {
        conventions.toutes().stream().filter(c -> !c.numero().equals("CV-2015-00001") && c.activeLe() != null && c.denonciation() == null)
                .forEach(c -> conventions.denoncer(c.numero(), c.effet(), "Fin de l'essai.", "secretariat"));
    }

    /** Asked for by a structure, as an advisor does of a problem met in several cases. */
    String etudeAuTravail() {
        String etude = etudes.deposer("Ce que France Travail ne peut pas payer", "Des restes sans payeur. Essai " + System.nanoTime(), Origine.STRUCTURE, "conseiller", null);
        guide.faire("secretariat", etude, EtudeThematique.VERIFIER, Map.of("recevabilite", "RECEVABLE"));
        tousVotent(etude, Choix.POUR);
        guide.faire("secretariat", etude, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
        return etude;
    }

    List<Chiffre> arreter() {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.TOUTES);
    }

    Optional<Chiffre> chiffre(Indicateur indicateur, String code) {
        return arreter().stream().filter(c -> c.indicateur() == indicateur && c.code().equals(code)).findFirst();
    }
}
