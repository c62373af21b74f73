package fr.crefop.conference.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which two funders should sign next: every case on file tells it, by what holds today. Case 12 lacks 415,00 € that the Région would pay. */
class ProchaineConventionTest extends AvecProcedure {

    private static final LocalDate EFFET = LocalDate.of(2018, 1, 1);

    @Autowired Conventions conventions;
    @Autowired Signatures signatures;
    @Autowired CumulsOuvrables cumuls;
    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;
    @Autowired JdbcClient base;

    private String convention;

    @AfterEach
    void denoncer() {
        if (convention != null && conventions.exiger(convention).denonciation() == null) {
            conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        }
    }

    /** Measured once it was closed, it is computed again all the same when a convention comes, and when it goes. */
    @Test
    void unDossierClosEstRecalculeQuandUneConventionEntreEnVigueur() {
        String numero = clos();
        arreter();
        assertThat(gain(numero)).contains(Montant.de("415.00"));

        convention = ConventionConclue.entre(conventions, signatures, "region", "fongecif", "cumul.cif.region", EFFET);
        arreter();
        assertThat(ligne(numero)).isEqualTo("RECALCULE");
        assertThat(gain(numero)).as("la convention l'a retiré déjà").isEmpty();

        conventions.denoncer(convention, EFFET, "Fin de l'essai.", "secretariat");
        arreter();
        assertThat(gain(numero)).contains(Montant.de("415.00"));
    }

    @Test
    void tantQueRienNeChangeRienNEstRecalcule() {
        String numero = clos();
        arreter();
        String selon = selon(numero);
        base.sql("update conference.observation o set valeur = 1 from conference.fait f where f.id = o.fait_id and f.numero = ? and o.nature = 'COMBINAISON'").param(numero).update();
        arreter();
        assertThat(selon(numero)).isEqualTo(selon);
        assertThat(gain(numero)).as("le montant gardé est celui que l'on montre").contains(Montant.de("1.00"));

        base.sql("update conference.fait set combine_selon = 'une version passée' where numero = ?").param(numero).update();
        arreter();
        assertThat(gain(numero)).contains(Montant.de("415.00"));
    }

    /** Each case stands in one line: it was computed, or it is told why it was not. */
    @Test
    void chaqueDossierEstRecalculeOuDitPourquoiIlNeLEstPas() {
        clos();
        saisir("cas-01");
        List<Chiffre> chiffres = arreter();

        int recus = chiffres.stream().filter(c -> c.indicateur() == Indicateur.DOSSIER).mapToInt(Chiffre::dossiers).sum();
        assertThat(chiffres.stream().filter(c -> c.indicateur() == Indicateur.RECALCUL).mapToInt(Chiffre::dossiers).sum()).isEqualTo(recus);
        assertThat(chiffres.stream().filter(c -> c.indicateur() == Indicateur.RECALCUL).map(Chiffre::code)).contains("RECALCULE", "RIEN_NE_MANQUE")
                .as("une tournée suffit ici").doesNotContain("EN_ATTENTE");
    }

    private String clos() {
        String numero = saisir("cas-12", Map.of("dossier.nombreDevis", 2, "dossier.lettreMotivation", true, "formation.rncp", true));
        recit.nonRecevable(numero, "Essai");
        return numero;
    }

    private List<Chiffre> arreter() {
        tournee.faire(Instant.now());
        return indicateurs.de(indicateurs.dernier(false).orElseThrow(), Decoupage.ENSEMBLE, "", Periode.TOUTES);
    }

    private Optional<Montant> gain(String numero) {
        String paire = cumuls.tous().stream().filter(cumul -> cumul.cle().equals("cumul.cif.region")).findFirst().orElseThrow().codeDesSignataires();
        return base.sql("select o.valeur from conference.observation o join conference.fait f on f.id = o.fait_id where f.numero = ? and o.nature = 'COMBINAISON' and o.code = ?")
                .params(numero, paire).query(BigDecimal.class).optional().map(Montant::new);
    }

    private String ligne(String numero) {
        return base.sql("select o.code from conference.observation o join conference.fait f on f.id = o.fait_id where f.numero = ? and o.nature = 'RECALCUL'").param(numero)
                .query(String.class).single();
    }

    private String selon(String numero) {
        return base.sql("select combine_selon from conference.fait where numero = ?").param(numero).query(String.class).single();
    }
}
