package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each funder reads the papers that its own lines ask for; a college none; only who follows the case gives them. */
class QuiLitLesPiecesTest extends AvecPieces {

    @Autowired Guide guide;

    @Test
    void chaqueFinanceurLitLesPiecesDeSesLignesEtNulleAutre() {
        Visiteur conseiller = personne("conseiller");
        envoyer(conseiller, "DEVIS", "devis.pdf", DEVIS);
        envoyer(conseiller, "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF"));
        envoyer(conseiller, "CONVENTION_TRIPARTITE", "convention.pdf", PiecesDEssai.pdf("Convention"));
        envoyer(conseiller, "AUTRE", "note.pdf", PiecesDEssai.pdf("Note"));
        recit.recevable(numero, "DIRECTE");

        assertThat(lues("conseiller")).containsExactlyInAnyOrder("devis.pdf", "biaf.pdf", "convention.pdf", "note.pdf");
        assertThat(lues("secretariat")).hasSize(4);
        assertThat(lues("fongecif")).containsExactlyInAnyOrder("devis.pdf", "biaf.pdf");
        assertThat(lues("pole-emploi")).containsExactlyInAnyOrder("devis.pdf", "convention.pdf");
        assertThat(statut("pole-emploi", "biaf.pdf")).isEqualTo(404);
        assertThat(statut("fongecif", "biaf.pdf")).isEqualTo(200);
        assertThat(statut("fongecif", "note.pdf")).isEqualTo(404);
        for (String autre : new String[] {"conseiller.ml", "region", "agefiph", "admin", "bureau.etat"}) {
            assertThat(statut(autre, "devis.pdf")).as(autre).isIn(403, 404);
        }
        assertThat(personne("pole-emploi").ouvrir("/dossiers/" + numero).body()).contains("convention.pdf").doesNotContain("biaf.pdf", "note.pdf", "Joindre");
    }

    @Test
    void uneAutrePieceEstLueAussiDesFinanceursQueLeConseillerDesigne() {
        personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "destinataires", "AIF"), "fichier", "note.pdf",
                PiecesDEssai.pdf("Note"));
        recit.recevable(numero, "DIRECTE");

        assertThat(lues("pole-emploi")).containsExactly("note.pdf");
        assertThat(lues("fongecif")).isEmpty();

        personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE", "remplace", String.valueOf(seule())), "fichier",
                "note signée.pdf", PiecesDEssai.pdf("Note signée"));
        assertThat(lues("pole-emploi")).as("celle qui la remplace est lue des mêmes").containsExactly("note signée.pdf");
    }

    /** A paper bears the name, and a college decides without it; who works on the person's plan reads it all. */
    @Test
    void leBureauNeLitAucunePieceLeGroupeDeTravailToutes() {
        String conference = saisir("cas-12");
        numero = conference;
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);
        recit.recevable(numero, "CONFERENCE");
        recit.tousPour(numero);

        assertThat(lues("bureau.etat")).isEmpty();
        assertThat(pieces("bureau.etat").get("demandees")).isEmpty();
        assertThat(statut("bureau.etat", "devis.pdf")).isEqualTo(404);
        assertThat(personne("bureau.etat").ouvrir("/dossiers/" + numero).body()).doesNotContain("devis.pdf", "Les pièces du dossier");

        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region"));
        assertThat(lues("rapporteur")).containsExactly("devis.pdf");
        assertThat(lues("bureau.region")).containsExactly("devis.pdf");
        assertThat(lues("bureau.etat")).isEmpty();
    }

    @Test
    void seulQuiSuitLeDossierJointEtRetire() {
        envoyer(personne("conseiller"), "DEVIS", "devis.pdf", DEVIS);
        recit.recevable(numero, "DIRECTE");
        long id = seule();

        for (String autre : new String[] {"secretariat", "pole-emploi", "conseiller.ml", "bureau.etat", "rapporteur"}) {
            assertThat(envoyer(personne(autre), "BIAF", "biaf.pdf", PiecesDEssai.pdf("BIAF")).statusCode()).as(autre).isIn(403, 404);
            assertThat(personne(autre).envoyerFormulaire(adresse(id) + "/retrait", "rien=1").statusCode()).as(autre).isIn(403, 404);
        }
        assertThat(nombre()).isEqualTo(1);
    }
}
