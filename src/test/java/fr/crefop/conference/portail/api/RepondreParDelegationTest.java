package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.engagements.Delegation;
import fr.crefop.conference.engagements.Delegations;
import fr.crefop.conference.engagements.Dus;
import fr.crefop.conference.engagements.Dus.Du;
import fr.crefop.conference.engagements.PartsConfiees;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.processus.consequences.ConsequencesSuivies;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Pouvoir;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Those to whom a funder entrusted a part of its envelope answer in its place, by its task, and see of the case what it sees, no more. */
class RepondreParDelegationTest extends AvecCles {

    private static final String MANDATAIRE = "agefiph";
    private static final String MOT_DE_PASSE = "une phrase assez longue";

    @Autowired Delegations delegations;
    @Autowired PartsConfiees parts;
    @Autowired TransactionTemplate transaction;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired Suites suites;
    @Autowired Dus dus;

    private String numero;
    private String financeur;
    private List<String> dispositifs;
    private String annee;

    @BeforeEach
    void unePartEstDemandeeAuFongecif() {
        numero = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(numero, "DIRECTE");
        financeur = base.sql("select financeur from conference.engagement where numero = ? and financeur like 'FONGECIF%'").param(numero).query(String.class).single();
        dispositifs = base.sql("""
                select distinct l.dispositif from conference.engagement e join conference.engagement_ligne l on l.engagement_id = e.id
                 where e.numero = ? and e.financeur = ? order by l.dispositif""").params(numero, financeur).query(String.class).list();
        annee = base.sql("select left(demande #>> '{formation,debut}', 4) from conference.dossier where numero = ?").param(numero).query(String.class).single();
    }

    @AfterEach
    void plusRienNEstConfie() {
        delegations.donnees(List.of(financeur)).stream().filter(d -> !d.finie()).forEach(d -> delegations.finir(d.id(), "essai"));
        ConsequencesSuivies.attendre(base);
        base.sql("update conference.compte set actif = false where identifiant like 'essai.delegue%'").update();
    }

    @Test
    void sansDelegationLeDossierEtLaTacheDUnAutreNExistentPas() {
        String secret = cle(MANDATAIRE, Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE, Pouvoir.LIRE_DOSSIERS);

        assertThat(json(lire(secret, "/api/taches?q=" + numero))).isEmpty();
        assertThat(lire(secret, "/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void leMandataireTrouveLaTacheEtYRepondParDelegation() {
        confier("100000", "");
        String secret = cle(MANDATAIRE, Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE, Pouvoir.LIRE_DOSSIERS);
        JsonNode ligne = json(lire(secret, "/api/taches?q=" + numero)).get(0);
        JsonNode tache = json(lire(secret, "/api/taches/" + ligne.get("id").asText()));
        assertThat(tache.at("/faits/enveloppes").asText().replace('\u00a0', ' ')).contains("Par délégation", "100 000,00 € restants");

        HttpResponse<String> faite = repondre(secret, ligne.get("id").asText());

        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(200);
        assertThat(base.sql("select etat || ' ' || par || ' ' || par_delegation from conference.engagement where numero = ? and financeur = ?").params(numero, financeur)
                .query(String.class).single()).isEqualTo("ACCEPTE " + MANDATAIRE + " " + MANDATAIRE);
        JsonNode dossier = json(lire(secret, "/api/dossiers/" + numero));
        assertThat(dossier.at("/engagements")).filteredOn(e -> e.get("financeur").asText().equals(financeur)).singleElement()
                .satisfies(e -> assertThat(e.get("parDelegation").asText()).isNotBlank());
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).contains("par délégation");
        assertThat(base.sql("select count(*) from conference.avis where compte = 'fongecif' and numero = ? and objet = 'Réponse donnée par délégation'").param(numero)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void leMandataireVoitDuDossierCeQueVoitLeFinanceurEtRienDePlus() {
        confier("100000", "");
        JsonNode financeurVoit = json(programme("fongecif").lire("/api/dossiers/" + numero));
        JsonNode mandataireVoit = json(programme(MANDATAIRE).lire("/api/dossiers/" + numero));

        assertThat(mandataireVoit.get("demande")).isEqualTo(financeurVoit.get("demande"));
        assertThat(mandataireVoit.get("plan")).isEqualTo(financeurVoit.get("plan"));
        assertThat(mandataireVoit.get("vue")).isEqualTo(financeurVoit.get("vue"));
    }

    @Test
    void chaqueMandataireLitSaPartEtLeFinanceurToutes() {
        confier("100000", "");
        dispositifs.forEach(dispositif -> confier("region", dispositif, "77777", ""));

        assertThat(enveloppesLuesPar(MANDATAIRE)).contains("100 000,00 € restants").doesNotContain("77 777");
        assertThat(enveloppesLuesPar("region")).contains("77 777,00 € restants").doesNotContain("100 000");
        assertThat(enveloppesLuesPar("fongecif")).contains("100 000,00 € restants", "77 777,00 € restants");
    }

    @Test
    void ceQuiEstDuCorrigeAZeroPuisReleveResteDeLaPartConfieeQuiNePasseJamaisSousZero() {
        Du du = duParDelegation();
        Delegation part = delegations.donnees(List.of(financeur)).stream().filter(d -> !d.finie() && d.dispositif() == du.dispositif()).findFirst().orElseThrow();

        dus.corriger(numero, Map.of(du.cle(), Montant.ZERO), "secretariat");
        assertThat(delegations.trouver(part.id()).orElseThrow().utilise()).isEqualTo(Montant.ZERO);
        dus.corriger(numero, Map.of(du.cle(), Montant.de("10")), "secretariat");
        assertThat(delegations.trouver(part.id()).orElseThrow().utilise()).isEqualTo(Montant.de("10"));

        delegations.changer(part.id(), Montant.de("10"), null, LocalDate.of(2099, 12, 31), "fongecif");
        delegations.finir(part.id(), "fongecif");
        dus.corriger(numero, Map.of(du.cle(), Montant.de("12")), "secretariat");

        String page = personne("fongecif").ouvrir("/enveloppes").body().replace('\u00a0', ' ');
        assertThat(page).contains("Confié : 10,00 € ; utilisé : 12,00 € ; reste : 0,00 €");
        assertThat(Pattern.compile("class=\"teinte-1\" width=\"([0-9.]+)\"").matcher(page.substring(page.indexOf("id=\"delegations\""))).results()
                .map(barre -> Double.valueOf(barre.group(1)))).contains(100.0).allSatisfy(largeur -> assertThat(largeur).isLessThanOrEqualTo(100));
    }

    @Test
    void laFinDeLaDelegationRetireLaTacheEtLeDossier() {
        confier("100000", "");
        assertThat(programme(MANDATAIRE).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(200);

        Delegation donnee = delegations.donnees(List.of(financeur)).stream().filter(d -> !d.finie()).findFirst().orElseThrow();
        HttpResponse<String> finie = personne("fongecif").envoyerFormulaire("/enveloppes/delegations/" + donnee.id() + "/fin", "");

        assertThat(finie.statusCode()).isEqualTo(302);
        assertThat(programme(MANDATAIRE).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
        ConsequencesSuivies.attendre(base);
        assertThat(programme(MANDATAIRE).lire("/engine-rest/task?processInstanceBusinessKey=" + numero).body()).isEqualTo("[]");
    }

    @Test
    void laFinDeLaDelegationRendAuFinanceurLaTacheQueLeMandataireAvaitPrise() {
        confier("100000", "");
        String tache = tache();
        assertThat(programme(MANDATAIRE).poster("/engine-rest/task/" + tache + "/claim", "{}").statusCode()).isEqualTo(204);

        plusRienNEstConfie();

        assertThat(programme(MANDATAIRE).lire("/engine-rest/task?processInstanceBusinessKey=" + numero).body()).isEqualTo("[]");
        assertThat(attend(tache)).isEqualTo("fongecif, qui le veut");
        HttpResponse<String> faite = repondre(cle("fongecif", Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE), tache);
        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(200);
    }

    @Test
    void laTacheDuFinanceurQueSonSalarieQuitteAttendLeFinanceurEtNonLeMandataire() {
        confier("100000", "");
        String salarie = "essai.delegue" + System.nanoTime();
        String tache = prisePar(salarie);

        gestion.modifier(new Compte(salarie, "Essai Passé", "Structure d'essai", Set.of(Groupe.CONSEILLER)), "admin");

        assertThat(attend(tache)).isEqualTo("fongecif, qui le veut");
    }

    @Test
    void laTacheDuFinanceurDontLeCompteDuSalarieEstFermeEstDiteAuFinanceurEtNonAuMandataire() {
        confier("100000", "");
        String salarie = "essai.delegue" + System.nanoTime();
        String tache = prisePar(salarie);

        gestion.fermer(salarie, "admin");

        assertThat(attend(tache)).isEqualTo("fongecif, qui le veut");
        assertThat(base.sql("select distinct compte from conference.avis where numero = ? and objet = 'Une tâche n''a plus personne' and compte in ('fongecif', ?)")
                .params(numero, MANDATAIRE).query(String.class).list()).containsExactly("fongecif");
    }

    @Test
    void quiNeTientQuUnDesDispositifsDemandesNeRepondPas() {
        assertThat(dispositifs).hasSize(2);
        confier(dispositifs.get(0), "100000", "");

        assertThat(programme(MANDATAIRE).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void uneDemandeQuiSOuvreALaSecondeOuLaDelegationFinitNEstOuverteAPersonneDAutre() {
        confier("100000", "");
        List<Delegation> donnees = delegations.donnees(List.of(financeur)).stream().filter(d -> !d.finie()).toList();

        CompletableFuture<Void> fin = transaction.execute(etat -> {
            assertThat(parts.ouvrir(numero, financeur)).containsExactly(MANDATAIRE);
            CompletableFuture<Void> enCours = CompletableFuture.runAsync(() -> {
                donnees.forEach(donnee -> delegations.finir(donnee.id(), "fongecif"));
                ConsequencesSuivies.attendre(base);
            });
            // Long enough for an end that waited for nobody to be over.
            enCours.copy().completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
            return enCours;
        });
        fin.join();

        assertThat(parts.mandataires(numero, financeur)).isEmpty();
    }

    @Test
    void unePartQuiCommenceDemainNOuvreRienAujourdhui() {
        LocalDate demain = LocalDate.now(HorlogeConfiguration.PARIS).plusDays(1);
        dispositifs.forEach(dispositif -> assertThat(envoyer("fongecif", "financeur=" + financeur + "&dispositif=" + dispositif + "&annee=" + annee + "&mandataire="
                + MANDATAIRE + "&montant=100000&du=" + DateSaisie.ecrire(demain) + "&au=31/12/2099").statusCode()).isEqualTo(302));
        ConsequencesSuivies.attendre(base);

        assertThat(programme(MANDATAIRE).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void unePartTropPetiteNOuvreRien() {
        confier("1", "");

        assertThat(programme(MANDATAIRE).lire("/api/dossiers/" + numero).statusCode()).isEqualTo(404);
    }

    @Test
    void lesDeuxCotesLisentCeQuiEstConfieUtiliseEtRestant() {
        confier("100000", "50000");
        assertThat(base.sql("select texte from conference.avis where compte = ? and objet like 'Une part d''enveloppe vous est confiée%' order by id desc limit 1")
                .param(MANDATAIRE).query(String.class).single().replace('\u00a0', ' ')).contains("vous confie 100 000,00 €", "50 000,00 € au plus par dossier", "au 31 décembre 2099");

        for (String compte : new String[] {"fongecif", MANDATAIRE}) {
            assertThat(personne(compte).ouvrir("/enveloppes").body().replace('\u00a0', ' ')).as(compte)
                    .contains("Confié : 100 000,00 € ; utilisé : 0,00 € ; reste : 100 000,00 €", "50 000,00 € au plus par dossier");
        }
    }

    @Test
    void quandUnResponsableEstNommeLuiSeulConfieUnePart() {
        assertThat(personne("pole-emploi").ouvrir("/enveloppes").body()).contains("Le responsable de votre financeur confie seul").doesNotContain("Confier cette part");
        assertThat(personne("pole-emploi.direction").ouvrir("/enveloppes").body()).contains("Confier cette part");
        assertThat(envoyer("pole-emploi", "financeur=POLE_EMPLOI&dispositif=AIF&annee=2018&mandataire=" + MANDATAIRE + "&montant=10&du=01/01/2018&au=31/12/2099")
                .statusCode()).isEqualTo(403);
    }

    @Test
    void uneSaisieFausseEstRefuseeEnFrancaisEtUnAutreFinanceurNeConfieRien() {
        assertThat(envoyer("fongecif", "financeur=" + financeur + "&dispositif=" + dispositifs.get(0) + "&annee=" + annee + "&mandataire=" + MANDATAIRE
                + "&montant=10&plafond=11&du=01/01/2018&au=31/12/2099").body()).contains("ne dépasse pas le montant confié");
        assertThat(envoyer("fongecif", "financeur=" + financeur + "&dispositif=" + dispositifs.get(0) + "&annee=" + annee + "&mandataire=fongecif"
                + "&montant=10&du=01/01/2018&au=31/12/2099").body()).contains("un autre financeur que le vôtre");
        assertThat(envoyer(MANDATAIRE, "financeur=" + financeur).statusCode()).isEqualTo(403);
    }

    /** Of each dispositif by which it is asked: who holds one only may not answer. */
    private void confier(String montant, String plafond) {
        dispositifs.forEach(dispositif -> confier(dispositif, montant, plafond));
    }

    private void confier(String dispositif, String montant, String plafond) {
        confier(MANDATAIRE, dispositif, montant, plafond);
    }

    private void confier(String mandataire, String dispositif, String montant, String plafond) {
        HttpResponse<String> reponse = envoyer("fongecif", "financeur=" + financeur + "&dispositif=" + dispositif + "&annee=" + annee + "&mandataire=" + mandataire
                + "&montant=" + montant + "&plafond=" + plafond + "&du=01/01/2018&au=31/12/2099");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        ConsequencesSuivies.attendre(base);
    }

    private String enveloppesLuesPar(String compte) {
        return json(lire(cle(compte, Pouvoir.LIRE_TACHES), "/api/taches/" + tache())).at("/faits/enveloppes").asText().replace('\u00a0', ' ');
    }

    /** Of the funder, once the person whose share was accepted by delegation has left her training. */
    private Du duParDelegation() {
        confier("100000", "");
        assertThat(repondre(cle(MANDATAIRE, Pouvoir.LIRE_TACHES, Pouvoir.REPONDRE), tache()).statusCode()).isEqualTo(200);
        recit.accepte(numero, "pole-emploi");
        recit.entree(numero, "conseiller");
        suites.quitter(numero, new Depart(LocalDate.of(2018, 10, 10), RaisonDAbandon.EMPLOI_TROUVE, null), Map.of(), "conseiller");
        return dus.de(numero).stream().filter(du -> du.financeur().equals(financeur) && du.engage().compareTo(Montant.de("12")) >= 0).findFirst().orElseThrow();
    }

    private String tache() {
        return base.sql("select reference from conference.etape where numero = ? and groupe = 'fongecif' and fait_le is null").param(numero).query(String.class).single();
    }

    /** By somebody of the funder. */
    private String prisePar(String salarie) {
        comptes.creer(new Compte(salarie, "Essai du financeur", "Structure d'essai", Set.of(Groupe.deCode("fongecif"))), MotDePasse.de(MOT_DE_PASSE));
        Visiteur celui = programme(salarie, MOT_DE_PASSE);
        HttpResponse<String> prise = celui.poster("/engine-rest/task/" + tache() + "/claim", "{}");
        assertThat(prise.statusCode()).as(prise.body()).isEqualTo(204);
        return tache();
    }

    private String attend(String tache) {
        return base.sql("select groupe || ', ' || coalesce(compte, 'qui le veut') from conference.etape where reference = ? and fait_le is null").param(tache)
                .query(String.class).single();
    }

    private HttpResponse<String> repondre(String secret, String tache) {
        return poster(secret, "/api/taches/" + tache + "/reponse", "{\"reponses\": {\"reponse\": \"ACCEPTE\"}, \"confirmer\": true}");
    }

    private HttpResponse<String> envoyer(String compte, String champs) {
        return personne(compte).envoyerFormulaire("/enveloppes/delegations", champs);
    }
}
