package fr.crefop.conference.processus;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A thematic study, and how far it has come. */
abstract class AvecEtude extends AvecProcedure {

    static final LocalDate EFFET = LocalDate.of(2018, 9, 16);

    @Autowired Etudes etudes;
    @Autowired Conventions conventions;

    @AfterEach
    void rendreLeRegistreCommeIlEtait() {
        conventions.toutes().stream()
                .filter(c -> !c.numero().equals("CV-2015-00001") && c.activeLe() != null && c.denonciation() == null)
                .forEach(c -> conventions.denoncer(c.numero(), c.effet(), "Fin de l'essai.", "secretariat"));
    }

    String deposer() {
        return etudes.deposer("Compléter un CIF par le chèque de la Région", "Des restes de quelques centaines d'euros bloquent des CIF. Essai " + System.nanoTime(),
                Origine.PARTENAIRE, "region", null);
    }

    String jusquAuRapport() {
        String numero = deposer();
        verifier(numero, "RECEVABLE");
        tousVotent(numero, Choix.POUR);
        mandater(numero);
        return numero;
    }

    void verifier(String numero, String recevabilite) {
        guide.faire("secretariat", numero, EtudeThematique.VERIFIER, Map.of("recevabilite", recevabilite, "motif", "Hors sujet."));
    }

    void mandater(String numero) {
        guide.faire("secretariat", numero, EtudeThematique.DONNER_MANDAT, Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
    }

    void rapporter(String numero, Map<String, Object> reponses) {
        guide.faire("rapporteur", numero, EtudeThematique.RENDRE_RAPPORT, reponses);
    }

    static Map<String, Object> convention() {
        return Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION", "titre", "Convention Région – FONGECIF",
                "texte", "Le chèque complète le CIF.", "partie1", "REGION", "partie2", "FONGECIF",
                "cumul1", "cumul.cif.region", "effet", EFFET.toString());
    }
}
