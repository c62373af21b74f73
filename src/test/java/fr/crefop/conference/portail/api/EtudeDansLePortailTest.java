package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.EtatConvention;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.Origine;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A study up to the convention that its parties sign or refuse: nobody opens Tasklist. */
class EtudeDansLePortailTest extends AvecTachesDuPortail {

    private static final String[] BUREAU = {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"};

    @Autowired Etudes etudes;
    @Autowired Conventions conventions;

    @Test
    void uneEtudeVaDeSaDemandeAuxSignaturesSansTasklist() {
        String numero = deposer();
        repondre("secretariat", numero, "Vérifier", Map.of("recevabilite", "RECEVABLE"));
        tousVotent(numero);
        repondre("secretariat", numero, "Donner mandat", Map.of("objet", "Étudier un cumul", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur"));
        repondre("rapporteur", numero, "Rendre le rapport", Map.of("rapport", "Le cumul est utile.", "suite", "CONVENTION", "titre", "Convention Région – FONGECIF",
                "texte", "Le chèque complète le CIF.", "partie1", "REGION", "partie2", "FONGECIF", "cumul1", "cumul.cif.region", "effet", "16/09/2018"));
        tousVotent(numero);
        String convention = etudes.exiger(numero).convention();
        guide.continuer(convention);

        assertThat(repondre("region", convention, "Signer la convention", Map.of("reponse", "SIGNE")).body())
                .contains("Votre réponse sur la convention est enregistrée. (" + convention + ")");
        repondre("fongecif", convention, "Signer la convention", Map.of("reponse", "REFUSE", "motif", "Nous ne pouvons pas l'appliquer"));
        assertThat(conventions.exiger(convention).etat()).isEqualTo(EtatConvention.NON_CONCLUE);
    }

    @Test
    void uneEtudeNonRecevableSeConfirmeAvecSonMotif() {
        String numero = deposer();
        HttpResponse<String> suite = repondre("secretariat", numero, "Vérifier", Map.of("recevabilite", "NON_RECEVABLE", "motif", "Ce n'est pas un problème entre financeurs"));

        assertThat(suite.body()).contains("Votre réponse sur l&#39;étude est enregistrée.");
        assertThat(etudes.exiger(numero).issue()).isNotNull();
    }

    private String deposer() {
        String numero = etudes.deposer("Compléter un CIF par le chèque de la Région", "Des restes de quelques centaines d'euros bloquent des CIF. Essai " + System.nanoTime(),
                Origine.PARTENAIRE, "region", null);
        guide.continuer(numero);
        return numero;
    }

    private void tousVotent(String numero) {
        for (String membre : BUREAU) {
            voter(membre, numero, "POUR", "");
        }
    }
}
