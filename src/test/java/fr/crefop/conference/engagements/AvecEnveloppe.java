package fr.crefop.conference.engagements;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that draw on one envelope of one funder. */
abstract class AvecEnveloppe extends AvecApplication {

    static final String FINANCEUR = "AGEFIPH";
    static final int ANNEE = DossiersEnNombre.ANNEE;

    @Autowired ToursDEngagement tours;
    @Autowired Engagements engagements;
    @Autowired Enveloppes enveloppes;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;

    String modele;

    @BeforeEach
    void unDossierACopier() {
        modele = DossierDeTest.deposer(depot, lecteur, "cas-01");
    }

    @AfterEach
    void plusRienSurLEnveloppe() {
        SommesTenues.sontJustes(base);
        base.sql("select distinct numero from conference.reservation where annee in (?, ?) and liberee_le is null").params(ANNEE, ANNEE + 1)
                .query(String.class).list().forEach(numero -> engagements.liberer(numero, "fin de l'essai", "essai"));
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, null, "essai");
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE + 1, null, "essai");
    }

    /** Each asked of the same funder for its own share. */
    List<String> dossiers(int combien, String montant) {
        List<String> numeros = DossiersEnNombre.copier(base, modele, combien);
        numeros.forEach(numero -> tours.demander(numero, Base.PLAN, List.of(ligne(montant))));
        return numeros;
    }

    Callable<String> accepter(String numero) {
        return () -> {
            engagements.accepter(numero, FINANCEUR, null, "agefiph");
            return numero;
        };
    }

    static LigneDePlan ligne(String montant) {
        return new LigneDePlan(FINANCEUR, Dispositif.de("AGEFIPH"), Rubrique.CP, Montant.de(montant), null);
    }

    Enveloppe enveloppe() {
        return enveloppe(ANNEE);
    }

    Enveloppe enveloppe(int annee) {
        return Stream.concat(enveloppes.de(List.of(FINANCEUR)).stream(),
                        Stream.of(new Enveloppe(FINANCEUR, Dispositif.de("AGEFIPH"), annee, null, Montant.ZERO, Montant.ZERO)))
                .filter(enveloppe -> enveloppe.annee() == annee).findFirst().orElseThrow();
    }
}
