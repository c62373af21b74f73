package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.journal.Journal.Ligne;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who read a case, and who took which document of it. */
class LecturesAuJournalTest extends AvecApi {

    @Autowired Journal journal;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;

    private String numero;

    @BeforeEach
    void unDossier() {
        numero = saisir("cas-12");
    }

    @Test
    void lireUnDossierEstUnActeUneFoisPourUnCourtMoment() {
        Visiteur secretariat = personne("secretariat");
        secretariat.ouvrir("/dossiers/" + numero);
        secretariat.ouvrir("/dossiers/" + numero);
        programme("secretariat").lire("/api/dossiers/" + numero);

        assertThat(lectures()).singleElement().satisfies(acte -> {
            assertThat(acte.acte()).isEqualTo(Acte.DOSSIER_CONSULTE);
            assertThat(acte.compte()).isEqualTo("secretariat");
            assertThat(acte.role()).isEqualTo("secretariat");
            assertThat(acte.adresse()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void deuxPersonnesQuiLisentSontDeuxActes() {
        programme("secretariat").lire("/api/dossiers/" + numero);
        programme("conseiller").lire("/api/dossiers/" + numero);

        assertThat(lectures()).extracting(Ligne::compte).containsExactly("secretariat", "conseiller");
    }

    @Test
    void telechargerLePlanDitLequel() {
        assertThat(programme("conseiller").lire("/api/dossiers/" + numero + "/plan.pdf").statusCode()).isEqualTo(200);

        assertThat(lectures()).singleElement().satisfies(acte -> {
            assertThat(acte.acte()).isEqualTo(Acte.DOCUMENT_TELECHARGE);
            assertThat(acte.apres()).isEqualTo("document=plan.pdf");
        });
    }

    @Test
    void ceQuiEstRefuseNaPasEteLu() {
        assertThat(programme("conseiller.ml").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero + "/decision.pdf").statusCode()).isEqualTo(404);

        assertThat(lectures()).isEmpty();
    }

    @Test
    void unDocumentDAucunDossierEstNoteAussi() {
        // Of its own: other tests take this document too.
        String compte = "essai.lectures" + System.nanoTime();
        comptes.creer(new Compte(compte, "Compte d'essai", "Mission locale", Set.of(Groupe.CONSEILLER)), MotDePasse.de("une phrase assez longue"));
        Visiteur lui = anonyme().seConnecter(compte, "une phrase assez longue");
        assertThat(lui.ouvrir("/ressources.pdf").statusCode()).isEqualTo(200);
        assertThat(lui.ouvrir("/ressources.pdf").statusCode()).isEqualTo(200);
        gestion.fermer(compte, "admin");

        assertThat(base.sql("select count(*) from conference.journal where acte = 'DOCUMENT_TELECHARGE' and numero is null"
                + " and compte = ? and apres = 'document=ressources.pdf'").param(compte).query(Long.class).single()).isEqualTo(1);
    }

    private List<Ligne> lectures() {
        return journal.du(numero).stream()
                .filter(acte -> acte.acte() == Acte.DOSSIER_CONSULTE || acte.acte() == Acte.DOCUMENT_TELECHARGE).toList();
    }
}
