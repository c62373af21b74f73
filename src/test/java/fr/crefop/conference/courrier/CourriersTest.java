package fr.crefop.conference.courrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox and its page. */
class CourriersTest extends AvecApplication {

    @Autowired Courriers courriers;
    @Autowired Comptes comptes;
    @Autowired TransactionTemplate transaction;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private String numero;

    @BeforeEach
    void unDossier() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
    }

    @Test
    void unActeQuiNAPasLieuNePrevientPersonne() {
        transaction.executeWithoutResult(acte -> {
            courriers.auCompte("agefiph", avis("Acte annulé"));
            acte.setRollbackOnly();
        });
        assertThat(courriers.de("agefiph", 1, 50).lignes()).extracting(m -> m.avis().objet()).doesNotContain("Acte annulé");
        assertThatThrownBy(() -> courriers.auCompte("agefiph", avis("Sans acte")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void unGroupeCEstChacunDeSesComptesEtNulAutre() {
        if (!comptes.connait("essai.courrier")) {
            comptes.creer(new Compte("essai.courrier", "Jean Essai", null, Set.of(Groupe.deCode("agefiph"))),
                    MotDePasse.de("une phrase assez longue"));
        }
        transaction.executeWithoutResult(acte -> courriers.auGroupe(Groupe.deCode("agefiph"), avis("Au groupe")));

        for (String membre : new String[] {"agefiph", "essai.courrier"}) {
            assertThat(courriers.de(membre, 1, 50).lignes()).first().satisfies(m -> assertThat(m.avis().numero()).isEqualTo(numero));
        }
        assertThat(courriers.de("fpspp", 1, 50).lignes()).noneMatch(m -> numero.equals(m.avis().numero()));
    }

    @Test
    void chacunNeLitQueSesMessages() {
        transaction.executeWithoutResult(acte -> courriers.auCompte("fongecif", avis("Répondre <b>vite</b>")));

        assertThat(personne("fongecif").ouvrir("/messagerie").body())
                .contains("Démonstration : aucun courriel ne part", "Répondre &lt;b&gt;vite", "/dossiers/" + numero,
                        "non envoyé (démonstration)");
        assertThat(personne("region").ouvrir("/messagerie").body()).contains("<h1>Courriels</h1>").doesNotContain(numero);
        assertThat(anonyme().ouvrir("/messagerie").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Deux\nlignes", "Cc: autre@exemple.fr\r\n"})
    void unObjetTientSurUneLigne(String objet) {
        assertThatThrownBy(() -> avis(objet)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unAvisNommeUnDossierParSonNumeroJamaisParUnePersonne() {
        assertThatThrownBy(() -> new Avis(Evenement.TACHE_ATTENDUE, "Camille Essai", "Objet", "Texte")).hasMessageContaining("ne nomme personne");
    }

    private Avis avis(String objet) {
        return new Avis(Evenement.TACHE_ATTENDUE, numero, objet, "Avant le 3 juillet.");
    }
}
