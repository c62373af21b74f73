package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the 415,00 € of case 12 became: a model of the library pays them, or a convention lets the Région do so. */
class ApportDesModelesEtConventionsTest extends AvecProcedure {

    private static final LocalDate EFFET = LocalDate.of(2018, 1, 1);

    @Autowired Modeles modeles;
    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;

    private Long modele;
    private String convention;

    @AfterEach
    void rendreLesRegistresCommeIlsEtaient() {
        if (modele != null) {
            modeles.retirer(modele, "Fin de l'essai", "secretariat");
        }
        if (convention != null && conventions.exiger(convention).denonciation() == null) {
            conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        }
    }

    @Test
    void unModeleARetireCeQueLesReglesLaissaient() {
        modele = ModeleDuCheque.adopter(modeles, recit);
        String numero = saisir("cas-12");
        recit.recevable(numero, "MODELE");
        String code = Indicateur.MODELE_APPLIQUE + modeles.exiger(modele).reference();
        assertThat(apport(code)).as("rien n'est retiré avant la décision").isEmpty();
        String reference = modeles.exiger(modele).reference();
        assertThat(chiffre(Indicateur.MODELE, reference)).hasValueSatisfying(choisi -> {
            assertThat(choisi.dossiers()).isEqualTo(1);
            assertThat(choisi.avant()).isEqualTo(Montant.de("415.00"));
            assertThat(choisi.total()).as("rien n'est décidé").isNull();
        });
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.entree(numero, "conseiller");

        assertThat(apport(code)).hasValueSatisfying(chiffre -> {
            assertThat(chiffre.dossiers()).isEqualTo(1);
            assertThat(chiffre.total()).isEqualTo(Montant.de("415.00"));
        });
        assertThat(chiffre(Indicateur.MODELE, reference)).hasValueSatisfying(decide -> {
            assertThat(decide.avant()).isEqualTo(Montant.de("415.00"));
            assertThat(decide.total()).isEqualTo(Montant.ZERO);
        });
        assertThat(page()).contains("Modèle Le chèque complète le CIF (" + modeles.exiger(modele).reference() + "), depuis le ", "415,00 €");
    }

    @Test
    void uneConventionARetireCeQueLeMemePlanLaisseraitSansElle() {
        convention = ConventionConclue.entre(conventions, signatures, "region", "fongecif", "cumul.cif.region", EFFET);
        saisir("cas-12", Map.of("dossier.nombreDevis", 2, "dossier.lettreMotivation", true, "formation.rncp", true));
        String code = Indicateur.CONVENTION_EN_VIGUEUR + convention;

        assertThat(apport(code)).hasValueSatisfying(chiffre -> {
            assertThat(chiffre.dossiers()).isEqualTo(1);
            assertThat(chiffre.total()).isEqualTo(Montant.de("415.00"));
        });
        assertThat(page()).contains(ConventionConclue.TITRE + " (" + convention + "), depuis le 1er janvier 2018");

        conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        assertThat(apport(code)).as("le plan est relu tel qu'il fut fait").map(Chiffre::total).contains(Montant.de("415.00"));
    }

    private Optional<Chiffre> apport(String code) {
        return chiffre(Indicateur.APPORT, code);
    }

    private Optional<Chiffre> chiffre(Indicateur indicateur, String code) {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.TOUTES).stream()
                .filter(c -> c.indicateur() == indicateur && c.code().equals(code)).findFirst();
    }

    private String page() {
        return personne("secretariat").ouvrir("/indicateurs").body().replace('\u00a0', ' ').replace("&#39;", "'");
    }
}
