package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.travaux.Scenarios;
import fr.crefop.conference.vieprivee.TourneeDeConservation;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionTemplate;

/** Nights pass, on a clock that is moved: what was kept long enough is forgotten, and nothing else. */
class ConservationTest extends AvecApi {

    private static final String FERME = "essai.ferme";

    @Autowired TourneeDeConservation tournee;
    @Autowired GestionDesComptes gestion;
    @Autowired Limitations limitations;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Scenarios scenarios;
    @Autowired HistoryService historique;
    @Autowired RepositoryService definitions;
    @Autowired List<ApplicationRunner> demarrages;
    @Autowired TransactionTemplate transaction;

    @Test
    void unDossierSansPlanSOublieAuBoutDeDeuxAnsEtPasAvant() {
        String numero = nonRecevable();

        nuit(jour -> jour.plusYears(2).minusDays(1));
        assertThat(nom(numero)).isEqualTo("Essai");
        nuit(jour -> jour.plusYears(2).plusDays(1));
        assertThat(nom(numero)).isEmpty();
        assertThat(programme("secretariat").lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        assertThat(historique.createHistoricProcessInstanceQuery().processInstanceBusinessKey(numero).count()).isZero();
    }

    @Test
    void lesMontantsEtLesMoisRestent() {
        String numero = nonRecevable();
        nuit(jour -> jour.plusYears(3));

        assertThat(base.sql("select sum(l.montant) from conference.plan p join conference.plan_ligne l on l.plan_id = p.id where p.numero = ?")
                .param(numero).query(java.math.BigDecimal.class).single()).isPositive();
        assertThat(base.sql("select demande #>> '{formation,debut}' from conference.dossier where numero = ?").param(numero).query(String.class).single())
                .isEqualTo("2018-09-01");
        assertThat(base.sql("select extract(day from recu_le at time zone 'Europe/Paris') from conference.dossier where numero = ?").param(numero)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void unDossierOuvertNeSOublieJamais() {
        String numero = saisir("cas-12");
        nuit(jour -> jour.plusYears(30));

        assertThat(nom(numero)).isEqualTo("Essai");
    }

    @Test
    void unDossierLimiteSeGardeJusquALaLevee() {
        String numero = nonRecevable();
        limitations.poser(numero, "Elle conteste", "secretariat");
        nuit(jour -> jour.plusYears(30));
        assertThat(nom(numero)).isEqualTo("Essai");

        limitations.lever(numero, "secretariat");
        nuit(jour -> jour.plusYears(30));
        assertThat(nom(numero)).isEmpty();
    }

    @Test
    void uneSaisineRemplaceeSOublieAvantSonDossierEtUneFoisParCloture() {
        String numero = nonRecevable();
        base.sql("insert into conference.saisine_remplacee (numero, rang, motif, nom, prenom, demande, remplacee_le, par) values (?, 1, '', 'Ancien', '', '{}', now(), 'conseiller')")
                .param(numero).update();
        nuit(jour -> jour.plusMonths(7));

        assertThat(nom(numero)).isEqualTo("Essai");
        assertThat(base.sql("select nom from conference.saisine_remplacee where numero = ?").param(numero).query(String.class).single()).isEmpty();
        assertThat(oublis(numero)).isEqualTo("{saisines-remplacees}");
        reouverture.rouvrir(numero, "Un fait nouveau", "secretariat");
        assertThat(oublis(numero)).isEqualTo("{}");
    }

    /** A part is forgotten while the case is still kept: its page opens as before. */
    @Test
    void unDossierDontUnePartEstOublieeSOuvreToujoursAToutesSesPages() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        scenarios.creer(numero, "Sans le CPF", Map.of("exclure", List.of("CPF_DE")), "rapporteur");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        nuit(jour -> jour.plusYears(4));

        assertThat(oublis(numero)).isEqualTo("{saisines-remplacees,documents,scenarios}");
        Visiteur conseiller = personne("conseiller");
        for (String page : new String[] {"", "/travail", "/plans"}) {
            assertThat(conseiller.ouvrir("/dossiers/" + numero + page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(conseiller.ouvrir("/dossiers/" + numero).body()).contains("Camille", "Solliciter la Région").doesNotContain("Sans le CPF");
        nuit(jour -> jour.plusYears(6));
        assertThat(nom(numero)).isEmpty();
    }

    @Test
    void ceQueFontLesNuitsSeLitALaPageDeConservation() {
        nonRecevable();
        nuit(jour -> jour.plusYears(3));
        Visiteur secretariat = personne("secretariat");

        assertThat(secretariat.ouvrir("/conservation").body()).contains(": dossier clos sans plan", "5 ans", "365 jours");
        assertThat(personne("conseiller").ouvrir("/conservation").statusCode()).isEqualTo(404);
    }

    @Test
    void unSeulServeurALaFoisFaitLaTournee() {
        String numero = nonRecevable();
        transaction.executeWithoutResult(statut -> {
            base.sql("select pg_advisory_xact_lock(7240031)").query((ligne, rang) -> rang).list();
            Thread autre = new Thread(() -> nuit(jour -> jour.plusYears(3)));
            autre.start();
            try {
                autre.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(nom(numero)).isEqualTo("Essai");
    }

    @Test
    void unCompteFermeEtSesAbsencesPerdentLeurNom() {
        gestion.creer(new Compte(FERME, "Aldonza Lorenzo", "Maison", Set.of(Groupe.RAPPORTEUR), Set.of(), "aldonza@conference.example", null),
                MotDePasse.de("une phrase assez longue"), "admin");
        gestion.fermer(FERME, "admin");
        nuit(jour -> jour.plusMonths(11));
        assertThat(compte()).contains("Aldonza");
        nuit(jour -> jour.plusMonths(13));
        assertThat(compte()).isEqualTo("Compte fermé");
        assertThat(personne("admin").ouvrir("/comptes").statusCode()).as("la liste des comptes s'ouvre encore").isEqualTo(200);
    }

    @Test
    void leMoteurGardeSonHistoriqueAussiLongtempsQueLeDitLaTable() throws Exception {
        definitions.updateProcessDefinitionHistoryTimeToLive(definitions.createProcessDefinitionQuery().listPage(0, 1).get(0).getId(), 30);
        demarrages.stream().filter(d -> AopUtils.getTargetClass(d).getSimpleName().equals("OubliDuMoteur")).findFirst().orElseThrow().run(null);

        assertThat(definitions.createProcessDefinitionQuery().list()).isNotEmpty().allSatisfy(d -> assertThat(d.getHistoryTimeToLive()).isEqualTo(365));
    }

    @Test
    void rienNeSEffaceDUnDossierQuiNEstPasClos() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        recit.vote(numero, "bureau.etat", Choix.POUR, "Bon projet");

        for (String fonction : new String[] {"oublier_les_votes", "oublier_les_engagements", "oublier_les_decisions"}) {
            assertThatThrownBy(() -> base.sql("select conference." + fonction + "(?)").param(numero).query((ligne, rang) -> rang).list())
                    .as(fonction).hasMessageContaining("pas clos");
        }
        assertThatThrownBy(() -> base.sql("update conference.scrutin set intitule = '' where numero = ?").param(numero).update())
                .rootCause().hasMessageContaining("permission denied for table scrutin");
    }

    private String nonRecevable() {
        String numero = saisir("cas-12");
        recit.nonRecevable(numero, "Hors région");
        return numero;
    }

    private void nuit(UnaryOperator<ZonedDateTime> quand) {
        tournee.faire(quand.apply(Instant.now().atZone(HorlogeConfiguration.PARIS)).toInstant());
    }

    private String nom(String numero) {
        return base.sql("select nom from conference.dossier where numero = ?").param(numero).query(String.class).single();
    }

    private String oublis(String numero) {
        return base.sql("select oublis::text from conference.dossier where numero = ?").param(numero).query(String.class).single();
    }

    private String compte() {
        return base.sql("select concat(nom, courriel) from conference.compte where identifiant = ?").param(FERME).query(String.class).single();
    }
}
