package fr.crefop.conference.securite.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A password that somebody else gave waits seven days for its owner, and no longer. */
class MotsDePasseProvisoiresTest extends AvecApplication {

    private static final String DONNE = "une phrase assez longue";
    private static final String AUTRE = "encore une phrase longue";
    private static final String CHOISI = "quatre mots sans lien";
    private static final Duration SEPT_JOURS = Duration.ofDays(7);

    @Autowired GestionDesComptes gestion;
    @Autowired EcritureDesComptes ecriture;
    @Autowired Journal journal;
    @Autowired ApplicationEventPublisher annonces;
    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;

    private final String essai = "essai.provisoire" + System.nanoTime();

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant like 'essai.provisoire%'").update();
    }

    @Test
    void ilSertPendantSeptJoursEtPlusUneSecondeApres() {
        Instant donne = Instant.parse("2026-03-27T09:00:00Z");

        assertThat(a(donne.plus(SEPT_JOURS).minusSeconds(1)).estPerime(donne)).isFalse();
        assertThat(a(donne.plus(SEPT_JOURS)).estPerime(donne)).isTrue();
        assertThat(a(donne.plus(SEPT_JOURS)).estPerime(null)).as("un mot de passe choisi n'expire pas").isFalse();
    }

    @Test
    void passeCeDelaiIlNOuvrePlusRienEtSeulQuiLeConnaitLApprend() {
        ouvrir();
        donneIlYA(SEPT_JOURS.minusMinutes(2));
        assertThat(lieu(entrer(DONNE))).endsWith("/");
        donneIlYA(SEPT_JOURS);

        assertThat(lieu(entrer(DONNE))).endsWith("/connexion?perime");
        assertThat(anonyme().ouvrir("/connexion?perime").body()).contains("n'a pas été remplacé à temps");
        assertThat(lieu(entrer("une autre phrase longue"))).endsWith("/connexion?erreur");
        HttpResponse<String> programme = programme(essai, DONNE).lire("/api/dossiers");
        assertThat(programme.statusCode()).isEqualTo(401);
        assertThat(programme.body()).contains("a expiré");
        assertThat(programme(essai, "une autre phrase longue").lire("/engine-rest/engine").body()).doesNotContain("a expiré");
    }

    @Test
    void lAdministrationEnDonneUnAutreQuiRepartPourSeptJours() {
        ouvrir();
        donneIlYA(SEPT_JOURS.plusDays(1));
        gestion.changerMotDePasse(essai, MotDePasse.provisoire(AUTRE), "admin");

        assertThat(lieu(entrer(AUTRE))).endsWith("/");
    }

    @Test
    void unCompteRouvertRepartAussiPourSeptJours() {
        ouvrir();
        donneIlYA(SEPT_JOURS.plusDays(1));
        gestion.fermer(essai, "admin");
        gestion.rouvrir(essai, "admin");

        assertThat(lieu(entrer(DONNE))).endsWith("/");
    }

    @Test
    void unMotDePasseChoisiResteBonDesAnneesApres() {
        ouvrir();
        gestion.choisirMotDePasse(essai, MotDePasse.de(CHOISI));
        Instant dansDixAns = Instant.now().plus(Duration.ofDays(3650));

        assertThat(base.sql("select mot_de_passe_provisoire_depuis from conference.compte where identifiant = ?").param(essai)
                .query((ligne, rang) -> String.valueOf(ligne.getTimestamp(1))).single()).isEqualTo("null");
        assertThat(a(dansDixAns).redonner(essai, MotDePasse.provisoire(AUTRE))).isFalse();
        assertThat(lieu(entrer(CHOISI))).endsWith("/");
    }

    @Test
    void leDemarrageNEnRedonneUnQuAQuiALaisseExpirerLeSien() {
        ouvrir();
        assertThat(a(Instant.now().plus(SEPT_JOURS.minusMinutes(2))).redonner(essai, MotDePasse.provisoire(AUTRE))).isFalse();
        assertThat(a(Instant.now().plus(SEPT_JOURS)).redonner(essai, MotDePasse.provisoire(AUTRE))).isTrue();
        assertThat(lieu(entrer(DONNE))).endsWith("/connexion?erreur");
    }

    /** As if the whole server's clock stood there. */
    private ProvisoiresEnBase a(Instant instant) {
        Clock deplacee = Clock.fixed(instant, ZoneOffset.UTC);
        return new ProvisoiresEnBase(base, ecriture, journal, annonces, deplacee, SEPT_JOURS) {
            @Override
            public boolean redonner(String identifiant, MotDePasse motDePasse) {
                return transaction.execute(etat -> super.redonner(identifiant, motDePasse));
            }
        };
    }

    private void ouvrir() {
        gestion.creer(new Compte(essai, "Jeanne Essai", "Mission locale", Set.of(Groupe.CONSEILLER)), MotDePasse.provisoire(DONNE), "admin");
    }

    private void donneIlYA(Duration duree) {
        base.sql("update conference.compte set mot_de_passe_provisoire_depuis = ? where identifiant = ?")
                .params(Timestamp.from(Instant.now().minus(duree)), essai).update();
    }

    private HttpResponse<String> entrer(String motDePasse) {
        return anonyme().envoyerFormulaire("/connexion", "identifiant=" + essai + "&motDePasse=" + motDePasse.replace(' ', '+'));
    }

    private static String lieu(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("");
    }
}
