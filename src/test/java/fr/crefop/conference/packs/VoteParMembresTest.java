package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.crefop.conference.HorlogeDecalee;
import fr.crefop.conference.LignesLues;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.Qualite;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.bureau.VotesParMembres;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.processus.consequences.ConsequencesSuivies;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In March 2031 the members of the bureau vote, sixteen seats of which eight are held: each for their own, a substitute for a titular who is
 * away, a proxy for a seat that is represented, and nobody else. It has a clock of its own, hence an application of its own.
 */
@DirtiesContext
@Import(HorlogeDecalee.DeLApplication.class)
class VoteParMembresTest extends AvecLesPacksDEssai {

    private static final LocalDate JOUR = LocalDate.of(2031, 3, 3);
    private static final LocalDate SEANCE = LocalDate.of(2031, 3, 10);
    private static final String MDP = "une phrase assez longue";
    private static final String ETRANGER = "essai.siege.etranger";

    @Autowired HorlogeDecalee horloge;
    @Autowired Absences absences;
    @Autowired Sieges sieges;
    @Autowired Scrutins scrutins;
    @Autowired Departages departages;
    @Autowired GestionDesComptes gestion;
    @Autowired Journal journal;
    @Autowired Dossiers dossiers;
    @Autowired TaskService taches;
    @Autowired RuntimeService instances;
    @Autowired ManagementService travaux;
    @Autowired JdbcClient base;
    @Autowired VotesParMembres parMembres;
    @Autowired Affaires affaires;
    @Autowired TransactionTemplate transaction;
    @Autowired PlatformTransactionManager transactions;

    /** Of the session whose agenda has the tie. */
    private String page;

    /** The demonstration names the heads of the four colleges. */
    @BeforeEach
    void huitSiegesSontTenus() {
        aLHeure(JOUR);
        for (String siege : new String[] {"etat-2", "region-2", "region-3", "salaries-2"}) {
            tenir(compte("essai.siege." + siege, siege.substring(0, siege.indexOf('-'))), siege, true);
        }
        tenir(compte("essai.siege.region-2.suppleant", "region"), "region-2", false);
        compte(ETRANGER, "region");
    }

    @AfterEach
    void plusRienNEstTenu() {
        base.sql("delete from conference.absence where compte like 'essai.siege.%' or compte = 'bureau.etat'").update();
        base.sql("delete from conference.presence").update();
        // The sessions of one test convene nobody in the next.
        base.sql("update conference.seance set debut = now() - interval '1 day' where debut > now() and etat <> 'CLOSE'").update();
        base.sql("delete from conference.mandat_de_siege where compte like 'essai.siege.%'").update();
        horloge.avancer(Duration.ZERO);
    }

    @Test
    void unDossierVaDeLaSaisineAuMandatParLesVoixDesMembres() throws Exception {
        String numero = misAuxVoix();
        // Who stands in for them elsewhere is no substitute of the seat.
        absences.declarer("essai.siege.region-2", ETRANGER, JOUR, SEANCE);
        assertThat(attendue(numero, "REGION-2")).isEqualTo("essai.siege.region-2.suppleant");
        String page = seanceAvecUneProcuration(numero);
        assertThat(attendue(numero, "REGION-3")).as("le siège représenté attend son mandataire").isEqualTo("essai.siege.etat-2");

        assertThat(aFaire("essai.siege.etat-2", numero)).contains("État, siège 2", "Région, siège 3, par procuration");
        assertThat(aFaire("essai.siege.region-3", numero)).as("qui a donné procuration ne répond plus").doesNotContain("Voter");
        assertThat(aFaire(ETRANGER, numero)).doesNotContain("Voter");
        assertThat(texte("essai.siege.etat-2", page)).contains("Voter l'opportunité – État, siège 2", "Voter l'opportunité – Région, siège 3, par procuration",
                "Région, siège 3 : Rose region-3, représenté par État, siège 2, Rose etat-2 (procuration)", "Chaque membre peut voter dès maintenant",
                "Votre siège compte parmi les présents");
        assertThat(texte("essai.siege.etat-2", "/a-faire/" + tache(numero, "REGION-3").getId()))
                .contains("par procuration", "Région, siège 3", "qui l'a donnée à votre siège (État, siège 2)");

        String phrase = "Vous ne répondez pas pour le siège « Région, siège 3 » : sa procuration a été donnée au siège « État, siège 2 ».";
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("REGION-3"), Choix.CONTRE, null, "essai.siege.region-3"))
                .isInstanceOf(RefusMetier.class).hasMessageStartingWith(phrase);
        assertThat(voter(ETRANGER, numero, "REGION-1", "POUR").statusCode()).isBetween(400, 499);
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("REGION-1"), Choix.POUR, null, ETRANGER)).isInstanceOf(RefusMetier.class)
                .hasMessage("Vous ne répondez pas pour le siège « Région, siège 1 » : il est tenu par une autre personne. La réponse n'a pas été enregistrée.");
        assertThat(scrutins.votes(scrutin(numero).id())).isEmpty();

        vote("bureau.etat", numero, "ETAT-1", "CONTRE");
        vote("essai.siege.etat-2", numero, "ETAT-2", "CONTRE");
        vote("essai.siege.etat-2", numero, "REGION-3", "POUR");
        vote("bureau.region", numero, "REGION-1", "POUR");
        vote("essai.siege.region-2.suppleant", numero, "REGION-2", "POUR");
        vote("bureau.salaries", numero, "SALARIES-1", "ABSTENTION");
        vote("essai.siege.salaries-2", numero, "SALARIES-2", "POUR");
        voterAuPortail("bureau.employeurs", numero, "EMPLOYEURS-1");
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.VOTE).extracting(Journal.Ligne::apres)
                .anySatisfy(apres -> assertThat(apres).endsWith("college=REGION-3;qualite=MANDATAIRE;procuration=ETAT-2"))
                .anySatisfy(apres -> assertThat(apres).endsWith("college=REGION-2;qualite=SUPPLEANT_DU_TITULAIRE_ABSENT"));

        aLHeure(SEANCE.plusDays(1));
        assertThat(texte("secretariat", page + "/cloture")).contains("Sera compté : 8 membres présents ou représentés sur 16, il en faut 8.");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/cloture", "").statusCode()).isEqualTo(302);
        assertThat(scrutins.votes(scrutin(numero).id())).extracting(Scrutins.Vote::votant, Scrutins.Vote::par, Scrutins.Vote::qualite, Scrutins.Vote::procuration)
                .contains(tuple(siege("REGION-3"), "essai.siege.etat-2", Qualite.MANDATAIRE, siege("ETAT-2")),
                        tuple(siege("REGION-2"), "essai.siege.region-2.suppleant", Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT, null),
                        tuple(siege("ETAT-2"), "essai.siege.etat-2", Qualite.TITULAIRE, null));
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.ADOPTE);
        String adoptee = "Adoptée : 5 voix pour, 2 contre, 1 abstention (majorité des exprimés : 4), quorum atteint (8 membres présents ou représentés sur 16, il en faut 8).";
        assertThat(scrutin(numero).phrase()).isEqualTo(adoptee);
        assertThat(pdf("bureau.etat", page + "/proces-verbal.pdf")).contains(adoptee, "Rose etat-2, par procuration donnée à État, siège 2",
                "représenté par État, siège 2, Rose etat-2 (procuration)", "suppléant, en l'absence du titulaire");
        assertThat(texte("secretariat", "/dossiers/" + numero)).contains("Ce que les sièges ont répondu", "Région, siège 3").doesNotContain("Ce que les collèges ont répondu");

        leJourDeLaSeancePasse(numero);
        recit.mandat(numero, "Trouver qui paie le reste");
        assertThat(dossiers.exiger(numero).etat()).isEqualTo(EtatDossier.EN_TRAVAUX);
    }

    /** The day after the sheet the region names somebody else: the proxy ends with the mandate of who gave it, and so does the quorum that it made. */
    @Test
    void uneProcurationFinitAvecLeMandatDeQuiLADonnee() throws Exception {
        String numero = misAuxVoix();
        long avant = dernierAvis();
        String page = seanceAvecUneProcuration(numero);
        assertThat(convocations("essai.siege.etat-2")).last().asString().contains("un siège qui n'a pas répondu à la séance ne donne aucune voix");
        assertThat(avises("SEANCE_CONVOQUEE", avant)).as("qui n'a pas de siège n'est pas du bureau").doesNotContain(ETRANGER);
        assertThat(scrutins.quorum(scrutin(numero)).presents()).isEqualByComparingTo("3");
        assertThat(attendue(numero, "REGION-3")).isEqualTo("essai.siege.etat-2");

        aLHeure(JOUR.plusDays(1));
        sieges.finir(mandat("essai.siege.region-3"), JOUR, "secretariat");
        assertThat(attendue(numero, "REGION-3")).as("plus personne ne répond pour ce siège").isNull();
        assertThat(scrutins.quorum(scrutin(numero)).presents()).as("ni ne l'y représente").isEqualByComparingTo("2");
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("REGION-3"), Choix.POUR, null, "essai.siege.etat-2")).isInstanceOf(RefusMetier.class)
                .hasMessage("Vous ne répondez pas pour le siège « Région, siège 3 » : personne n'y est nommé. La réponse n'a pas été enregistrée.");
        assertThat(texte("secretariat", page + "/presences")).as("la feuille se note sur les mandats du jour").doesNotContain("essai.siege.region-3");

        sieges.nommer(new MandatDeSiege(0, College.de("REGION"), 3, true, ETRANGER, JOUR.plusDays(1), null), "secretariat");
        assertThat(attendue(numero, "REGION-3")).isEqualTo(ETRANGER);
        vote("bureau.etat", numero, "ETAT-1", "POUR");
        aLHeure(SEANCE.plusDays(1));
        assertThat(texte("secretariat", page + "/cloture")).contains("Sans réponse, ne donneront aucune voix");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/cloture", "").statusCode()).isEqualTo(302);
        assertThat(scrutin(numero).explication()).isEqualTo("1 pour, 2 sans réponse, 13 absents, quorum 8/16 non atteint : ajourné");
        assertThat(pdf("bureau.etat", page + "/proces-verbal.pdf")).contains("Un siège qui n'a pas répondu ne donne aucune voix", "Siège Vote Par",
                "État, siège 2 N'a pas répondu", "Région, siège 3 Absent").doesNotContain("collège qui n'a pas répondu");
    }

    /** A session is closed, or its votes are counted by the clock, when its day is over: who was there was there, and answers no more. */
    @Test
    void leQuorumEstCeluiDuJourDeLaSeanceMemeComptePlusTard() throws Exception {
        String numero = misAuxVoix();
        String page = seanceAvecUneProcuration(numero);
        sieges.finir(mandat("essai.siege.etat-2"), SEANCE, "secretariat");

        aLHeure(SEANCE.plusDays(1));
        assertThat(scrutins.quorum(scrutin(numero)).presents()).as("deux présents, dont l'un en représente un autre").isEqualByComparingTo("3");
        assertThat(texte("secretariat", page + "/presences")).as("la feuille se note encore").contains("Rose etat-2");
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("ETAT-2"), Choix.POUR, null, "essai.siege.etat-2")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("personne n'y est nommé");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/cloture", "").statusCode()).isEqualTo(302);
        assertThat(scrutin(numero).explication()).isEqualTo("3 sans réponse, 13 absents, quorum 8/16 non atteint : ajourné");
    }

    @Test
    void unePersonneNeTientQuUnSiegeEtUnSuppleantDePlusieursNEnTientQuUnALaFois() {
        assertThatThrownBy(() -> tenir("essai.siege.region-2", "region-5", true)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("déjà nommée au siège « Région, siège 2 »");
        assertThatThrownBy(() -> tenir("essai.siege.region-2", "region-5", false)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> sieges.designer(College.de("REGION"), "essai.siege.region-3", "secretariat")).isInstanceOf(RefusMetier.class);
        tenir("essai.siege.region-2.suppleant", "region-5", false);

        String numero = misAuxVoix();
        assertThat(attendue(numero, "REGION-5")).isEqualTo("essai.siege.region-2.suppleant");
        vote("essai.siege.region-2.suppleant", numero, "REGION-5", "POUR");
        absences.declarer("essai.siege.region-2", ETRANGER, JOUR, SEANCE);
        assertThat(attendue(numero, "REGION-2")).as("son suppléant a déjà répondu pour un autre siège").isEqualTo("essai.siege.region-2");
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("REGION-2"), Choix.POUR, null, "essai.siege.region-2.suppleant")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("vous tenez le siège « Région, siège 5 », et une personne n'en tient qu'un");
        assertThatThrownBy(() -> base.sql("""
                insert into conference.vote (scrutin_id, college, siege, choix, par, qualite, le)
                values (?, 'REGION', 2, 'POUR', 'essai.siege.region-2.suppleant', 'SUPPLEANT', now())""").param(scrutin(numero).id()).update())
                .as("la base non plus n'en veut pas").isInstanceOf(DuplicateKeyException.class);
    }

    /** Of a session that is moved, those of the day of before are told too: they would come for nothing. */
    @Test
    void aUneSeanceSontConvoquesCeuxQuiTiennentUnSiegeCeJourLa() {
        sieges.finir(mandat("essai.siege.etat-2"), SEANCE.minusDays(1), "secretariat");
        sieges.nommer(new MandatDeSiege(0, College.de("ETAT"), 2, true, compte("essai.siege.etat-2.ensuite", "etat"), SEANCE, SEANCE), "secretariat");
        String numero = misAuxVoix();
        long avant = dernierAvis();
        String page = seance(numero, SEANCE);

        assertThat(convocations("essai.siege.etat-2.ensuite")).as("son mandat commence ce jour-là").singleElement().asString()
                .contains("convoqué à la séance du bureau du 10\u00a0mars 2031", "Vous pouvez voter dès maintenant, ou dès que votre mandat commence");
        assertThat(avises("SEANCE_CONVOQUEE", avant)).contains("essai.siege.salaries-2", "bureau.etat", "essai.siege.region-2.suppleant")
                .as("son mandat finit la veille").doesNotContain("essai.siege.etat-2");

        tenir(compte("essai.siege.venu-ensuite", "region"), "region-4", true);
        sieges.nommer(new MandatDeSiege(0, College.de("REGION"), 5, true, compte("essai.siege.trop-tard", "region"), SEANCE.plusDays(3), null), "secretariat");
        sieges.finir(mandat("essai.siege.etat-2"), SEANCE.minusDays(1), "secretariat");
        assertThat(avises("SEANCE_CONVOQUEE", avant)).as("qui est nommé après la convocation est convoqué").contains("essai.siege.venu-ensuite")
                .doesNotContain("essai.siege.trop-tard", "essai.siege.etat-2");

        assertThat(personne("secretariat").envoyerFormulaire(page + "/deplacement", "jour=" + SEANCE.plusDays(1) + "&heure=14:30&lieu=Orl%C3%A9ans&motif=Salle+prise")
                .statusCode()).isEqualTo(302);
        assertThat(avises("SEANCE_DEPLACEE", avant)).as("celui dont le mandat ne dure que ce jour viendrait pour rien")
                .contains("essai.siege.etat-2.ensuite", "essai.siege.salaries-2").doesNotContain("essai.siege.etat-2").doesNotHaveDuplicates();
    }

    /**
     * A substitute of two seats holds the one's proxy on the sheet, then sits on it: the same person answers it, and its name, in the tasks and on the page
     * of the case, no longer says by proxy. Its deadline is what it was.
     */
    @Test
    void laMentionDeLaProcurationSuitLaFeuilleMemeQuandCEstLaMemePersonneQuiRepond() {
        tenir("essai.siege.region-2.suppleant", "region-3", false);
        String numero = misAuxVoix();
        String page = seance(numero, SEANCE);
        Date echeance = tache(numero, "REGION-3").getDueDate();
        String absent = "compte-REGION-3=essai.siege.region-3&mode-REGION-3=REPRESENTE&mandataire-REGION-3=REGION-2";
        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", present("REGION-2", "essai.siege.region-2.suppleant") + absent).statusCode()).isEqualTo(302);
        assertThat(tache(numero, "REGION-3")).extracting(Task::getName, Task::getAssignee)
                .containsExactly("Voter l'opportunité – Région, siège 3, par procuration", "essai.siege.region-2.suppleant");
        assertThat(etapes(numero)).contains("Voter l'opportunité – Région, siège 3, par procuration");

        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", present("REGION-3", "essai.siege.region-2.suppleant")).statusCode()).isEqualTo(302);
        assertThat(tache(numero, "REGION-3")).extracting(Task::getName, Task::getAssignee, Task::getDueDate)
                .containsExactly("Voter l'opportunité – Région, siège 3", "essai.siege.region-2.suppleant", echeance);
        assertThat(etapes(numero)).contains("Voter l'opportunité – Région, siège 3").noneMatch(etape -> etape.contains("procuration"));
    }

    /** Who settles a tie for a head has no more time than the head had: the diagram ends the wait on the same day. */
    @Test
    void unDepartageQuiPasseAUnAutreGardeSonEcheance() {
        String numero = quatrePourEtQuatreContre();
        Date echeance = departages(numero).get(0).getDueDate();
        aLHeure(LocalDate.of(2032, 3, 3));
        tenir(compte("essai.siege.etat-1.suppleant", "etat"), "etat-1", false);
        absences.declarer("bureau.etat", "bureau.etat.suppleant", LocalDate.of(2032, 3, 3), LocalDate.of(2032, 3, 5));

        assertThat(departages(numero)).filteredOn(tache -> "essai.siege.etat-1.suppleant".equals(tache.getAssignee())).singleElement()
                .satisfies(tache -> assertThat(tache.getDueDate()).isEqualTo(echeance));
    }

    /** A closed account holds nothing, nor does one that left its college: its task passes on, and nobody is told that the case was left. */
    @Test
    void unCompteFermeOuQuiAQuitteSonCollegeNeTientPlusSonSiege() {
        String numero = misAuxVoix();
        comptes.creer(new Compte("essai.siege.ferme", "Rose ferme", "Maison d'essai", Set.of(Groupe.deCode("bureau-salaries"))), MotDePasse.de(MDP));
        sieges.finir(mandat("essai.siege.salaries-2"), JOUR, "secretariat");
        base.sql("delete from conference.mandat_de_siege where compte = 'essai.siege.salaries-2'").update();
        tenir("essai.siege.ferme", "salaries-2", true);
        tenir("essai.siege.salaries-2", "salaries-2", false);
        assertThat(attendue(numero, "SALARIES-2")).isEqualTo("essai.siege.ferme");

        gestion.fermer("essai.siege.ferme", "admin");
        assertThat(attendue(numero, "SALARIES-2")).isEqualTo("essai.siege.salaries-2");
        vote("essai.siege.salaries-2", numero, "SALARIES-2", "POUR");
        assertThat(scrutins.votes(scrutin(numero).id())).extracting(Scrutins.Vote::qualite).containsExactly(Qualite.SUPPLEANT_SANS_TITULAIRE);

        tenir(compte("essai.siege.mute", "region"), "region-6", true);
        assertThat(attendue(numero, "REGION-6")).isEqualTo("essai.siege.mute");
        gestion.modifier(new Compte("essai.siege.mute", "Rose mute", "Maison d'essai", Set.of(Groupe.RAPPORTEUR)), "admin");
        long demande = base.sql("select max(id) from conference.demande_de_confirmation where compte = 'essai.siege.mute'").query(Long.class).single();
        assertThat(personne("secretariat").envoyerFormulaire("/confirmations/" + demande + "/confirmer", "").statusCode()).isEqualTo(302);
        assertThat(attendue(numero, "REGION-6")).as("n'est plus du collège").isNull();
    }

    @RepeatedTest(3)
    void deuxReponsesALaFoisPourUnSiegeNEnFontQuUne() throws Exception {
        String numero = misAuxVoix();
        long scrutin = scrutin(numero).id();
        Simultanement.Issue<Choix> issue = Simultanement.faire(Stream.of(Choix.POUR, Choix.CONTRE).<Callable<Choix>>map(choix -> () -> {
            scrutins.voter(scrutin, siege("ETAT-2"), choix, null, "essai.siege.etat-2");
            return choix;
        }).toList());

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().satisfies(refus -> assertThat(refus).isInstanceOf(RefusMetier.class)
                .hasMessage("Le siège « État, siège 2 » a déjà voté : une seule réponse par siège."));
    }

    @Test
    void laTacheDUnSiegeSuitSonMandatEtUnSiegeVacantNAttendPersonne() {
        String numero = misAuxVoix();
        assertThat(attendue(numero, "REGION-4")).isNull();
        assertThat(attendue(numero, "SALARIES-2")).isEqualTo("essai.siege.salaries-2");
        assertThatThrownBy(() -> scrutins.voter(scrutin(numero).id(), siege("REGION-4"), Choix.POUR, null, ETRANGER)).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("personne n'y est nommé");

        tenir(ETRANGER, "region-4", true);
        assertThat(attendue(numero, "REGION-4")).as("qui vient d'être nommé répond").isEqualTo(ETRANGER);
        vote(ETRANGER, numero, "REGION-4", "POUR");

        long mandat = mandat("essai.siege.salaries-2");
        base.sql("update conference.mandat_de_siege set du = du - 30 where id = ?").param(mandat).update();
        sieges.finir(mandat, JOUR.minusDays(1), "secretariat");
        assertThat(attendue(numero, "SALARIES-2")).isNull();
        assertThat(voter("essai.siege.salaries-2", numero, "SALARIES-2", "POUR").statusCode()).as("un mandat fini").isBetween(400, 499);
        assertThat(scrutins.votes(scrutin(numero).id())).extracting(Scrutins.Vote::votant).containsExactly(siege("REGION-4"));
        assertThat(texte("secretariat", "/seances")).contains("Les sièges et qui les tient aujourd'hui", "Région, siège 4", "Siège vacant");
    }

    /** More of them than the pool has connections: each has one, until its change is made, and none waits for what follows. */
    @Test
    void trenteChangementsDeSiegesALaFoisSontFaitsPuisSuivis() throws Exception {
        String numero = misAuxVoix();
        List<String> nommes = IntStream.range(0, 30).mapToObj(rang -> compte("essai.siege.vague-" + rang, "region")).toList();
        Simultanement.Issue<String> issue = Simultanement.faire(IntStream.range(0, 30).<Callable<String>>mapToObj(rang -> () -> {
            tenir(nommes.get(rang), "region-" + (4 + rang % 3), rang < 3);
            return nommes.get(rang);
        }).toList());

        assertThat(issue.refus()).isEmpty();
        assertThat(attendue(numero, "REGION-4")).isEqualTo(nommes.get(0));
        assertThat(attendue(numero, "REGION-5")).isEqualTo(nommes.get(1));
        assertThat(attendue(numero, "REGION-6")).isEqualTo(nommes.get(2));
    }

    @Test
    void unChangementDeSiegeNAttendPasUnDossierSurLequelQuelquUnAgit() {
        String numero = misAuxVoix();
        CompletableFuture<Void> change = transaction.execute(etat -> {
            affaires.tenir(numero);
            CompletableFuture<Void> nomme = CompletableFuture.runAsync(() -> tenir(ETRANGER, "region-4", true));
            assertThat(nomme).succeedsWithin(Duration.ofSeconds(10));
            assertThat(base.sql("select count(*) from conference.consequence").query(Long.class).single()).as("sa suite attend le dossier").isPositive();
            return nomme;
        });

        assertThat(change).isCompleted();
        assertThat(attendue(numero, "REGION-4")).isEqualTo(ETRANGER);
    }

    /** Neither the votes that have their result, nor those of the colleges that were opened under the rule of before 2030. */
    @Test
    void unChangementDeSiegeNeLitQueLesVotesQuIlConcerne() {
        long scrutin = scrutin(misAuxVoix()).id();
        transaction.executeWithoutResult(etat -> {
            base.sql("""
                    insert into conference.scrutin (numero, objet, ouvert_le, intitule, question, lignes, reponses, a_confirmer, pas_encore_decide, resultat)
                    select numero, objet, case when rang % 2 = 0 then timestamptz '2026-03-02' else ouvert_le end, intitule, question, lignes, reponses, a_confirmer, pas_encore_decide,
                           case when rang % 2 = 0 then null else 'ADOPTE' end
                      from conference.scrutin, generate_series(1, 4000) rang where id = ?""").param(scrutin).update();
            assertThat(parMembres.duCollege("REGION")).contains(scrutin).hasSizeLessThan(100);
            assertThat(new LignesLues(base, transactions).de("conference.scrutin", () -> parMembres.duCollege("REGION"))).isLessThan(100);
            assertThat(parMembres.duCollege("AUTRE")).isEmpty();
            etat.setRollbackOnly();
        });
    }

    /** Of a college whose members vote, the head is who holds its first seat: nobody else of it settles a tie. */
    @Test
    void uneEgaliteRevientAQuiTientLesPremiersSiegesDesDeuxCollegesQuiPresident() {
        String numero = quatrePourEtQuatreContre();
        assertThat(scrutin(numero).resultat()).isNull();
        assertThat(departages(numero)).extracting(Task::getName, Task::getAssignee)
                .containsExactlyInAnyOrder(tuple("Départager le vote – préfet de région", "bureau.etat"), tuple("Départager le vote – président de la Région", "bureau.region"));
        assertThat(departager("essai.siege.etat-2", numero, "bureau.etat", "POUR").statusCode()).as("un autre siège du même collège").isBetween(400, 499);
        assertThatThrownBy(() -> departages.trancher(scrutin(numero).id(), College.de("ETAT"), Choix.POUR, "essai.siege.etat-2")).isInstanceOf(RefusMetier.class);
        assertThat(departages.du(scrutin(numero).id())).isEmpty();

        assertThat(departager("bureau.etat", numero, "bureau.etat", "POUR").statusCode()).isEqualTo(204);
        assertThat(departager("bureau.region", numero, "bureau.region", "POUR").statusCode()).isEqualTo(204);
        guide.continuer(numero);
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(scrutin(numero).explication()).endsWith("les deux coprésidents choisissent « pour »");
        assertThat(scrutin(numero).phrase()).contains("4 voix pour, 4 contre").endsWith("Adoptée : les présidents se sont accordés.");
    }

    @Test
    void deuxPresidentsQuiNeSAccordentPasAjournentMemeSiLeursMembresOntDecideAutrement() {
        String numero = quatrePourEtQuatreContre();

        assertThat(departager("bureau.etat", numero, "bureau.etat", "POUR").statusCode()).isEqualTo(204);
        assertThat(departager("bureau.region", numero, "bureau.region", "CONTRE").statusCode()).isEqualTo(204);
        guide.continuer(numero);
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.AJOURNE);
        assertThat(scrutin(numero).phrase()).endsWith("Ajournée : les présidents ne se sont pas accordés.");
    }

    /** Both heads gave their proxy to one person: he chooses for the first, the other head for himself, and the record says so. */
    @Test
    void uneSeulePersonneNeDepartagePasPourLesDeuxPresidents() throws Exception {
        String numero = quatrePourEtQuatreContre();
        String sieges = present("ETAT-2", "essai.siege.etat-2") + present("SALARIES-1", "bureau.salaries") + "compte-ETAT-1=bureau.etat&mode-ETAT-1=REPRESENTE&mandataire-ETAT-1=ETAT-2"
                + "&compte-REGION-1=bureau.region&mode-REGION-1=REPRESENTE&mandataire-REGION-1=";
        HttpResponse<String> refusee = personne("secretariat").envoyerFormulaire(page + "/presences", sieges + "ETAT-2");
        assertThat(refusee.statusCode()).isEqualTo(400);
        assertThat(lisible(refusee.body())).contains("État, siège 2 : 2 procurations sont données à ce siège, la règle du vote en permet 1 au plus.");

        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", sieges + "SALARIES-1").statusCode()).isEqualTo(302);
        assertThat(departages(numero)).extracting(Task::getName, Task::getAssignee).containsExactlyInAnyOrder(
                tuple("Départager le vote – préfet de région, par procuration", "essai.siege.etat-2"),
                tuple("Départager le vote – président de la Région, par procuration", "bureau.salaries"));
        assertThat(departager("essai.siege.etat-2", numero, "essai.siege.etat-2", "POUR").statusCode()).isEqualTo(204);
        assertThat(departages.du(scrutin(numero).id())).extracting(Departages.ChoixDeCopresident::enQualite).containsExactly("par procuration donnée à État, siège 2");

        // The sheet is noted anew: the other head's proxy now goes to who chose already, who would settle the tie alone.
        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", present("ETAT-2", "essai.siege.etat-2")
                + "compte-REGION-1=bureau.region&mode-REGION-1=REPRESENTE&mandataire-REGION-1=ETAT-2").statusCode()).isEqualTo(302);
        assertThatThrownBy(() -> departages.trancher(scrutin(numero).id(), College.de("REGION"), Choix.POUR, "essai.siege.etat-2")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("nul ne départage seul un vote");
        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", present("ETAT-2", "essai.siege.etat-2")).statusCode()).isEqualTo(302);
        assertThat(departager("bureau.region", numero, "bureau.region", "POUR").statusCode()).isEqualTo(204);
        guide.continuer(numero);
        assertThat(scrutin(numero).resultat()).isEqualTo(Resultat.ADOPTE);
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.DEPARTAGE).extracting(Journal.Ligne::apres)
                .anySatisfy(apres -> assertThat(apres).endsWith("college=ETAT;qualite=MANDATAIRE;procuration=ETAT-2"));
    }

    /** A head who gave his proxy to the other head chooses without it. */
    @Test
    void unPresidentQuiADonneProcurationALAutreChoisitLuiMeme() throws Exception {
        String numero = quatrePourEtQuatreContre();
        assertThat(personne("secretariat").envoyerFormulaire(page + "/presences", present("REGION-1", "bureau.region")
                + "compte-ETAT-1=bureau.etat&mode-ETAT-1=REPRESENTE&mandataire-ETAT-1=REGION-1").statusCode()).isEqualTo(302);
        assertThat(departages(numero)).extracting(Task::getName, Task::getAssignee)
                .containsExactlyInAnyOrder(tuple("Départager le vote – préfet de région", "bureau.etat"), tuple("Départager le vote – président de la Région", "bureau.region"));
    }

    /** Under the rule of 2032, by which a tie is for two heads: neither college is of one mind. */
    private String quatrePourEtQuatreContre() {
        aLHeure(LocalDate.of(2032, 3, 1));
        String numero = misAuxVoix();
        page = seance(numero, LocalDate.of(2032, 3, 8));
        vote("bureau.etat", numero, "ETAT-1", "CONTRE");
        vote("essai.siege.etat-2", numero, "ETAT-2", "POUR");
        vote("bureau.region", numero, "REGION-1", "POUR");
        vote("essai.siege.region-2", numero, "REGION-2", "CONTRE");
        vote("essai.siege.region-3", numero, "REGION-3", "POUR");
        vote("bureau.salaries", numero, "SALARIES-1", "CONTRE");
        vote("essai.siege.salaries-2", numero, "SALARIES-2", "POUR");
        vote("bureau.employeurs", numero, "EMPLOYEURS-1", "CONTRE");
        leJourDeLaSeancePasse(numero);
        return numero;
    }

    private List<Task> departages(String numero) {
        ConsequencesSuivies.attendre(base);
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(VoteBureau.DEPARTAGER).list();
    }

    private HttpResponse<String> departager(String compte, String numero, String attendu, String choix) {
        Task tache = departages(numero).stream().filter(t -> attendu.equals(t.getAssignee())).findFirst().orElseThrow();
        return programme(compte, compte.startsWith("essai.") ? MDP : "demo").poster("/engine-rest/task/" + tache.getId() + "/submit-form",
                "{\"variables\": {\"choix\": {\"value\": \"" + choix + "\"}}}");
    }

    private String misAuxVoix() {
        String numero = saisir(demande("24", "2018-09-17", "2018-06-04", 1632, 34));
        recit.recevable(numero, "CONFERENCE");
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(VoteBureau.VOTER).count()).isEqualTo(16);
        return numero;
    }

    /** Convened, and its attendance noted: all who hold a seat are there but one, whose proxy a seat of another college has. */
    private String seanceAvecUneProcuration(String numero) throws Exception {
        Visiteur secretariat = personne("secretariat");
        String page = seance(numero, SEANCE);
        garder("presences-par-membres", secretariat.ouvrir(page + "/presences").body());
        assertThat(texte("secretariat", page + "/presences")).contains("À quel siège Région, siège 3 donne procuration", "État, siège 2 (Rose etat-2)",
                "Personne n'y est nommé");
        assertThat(secretariat.envoyerFormulaire(page + "/presences", present("ETAT-2", "essai.siege.etat-2") + present("REGION-2", "essai.siege.region-2.suppleant")
                + "compte-REGION-3=essai.siege.region-3&mode-REGION-3=REPRESENTE&mandataire-REGION-3=ETAT-2").statusCode()).isEqualTo(302);
        garder("seance-par-membres", anonyme().seConnecter("essai.siege.etat-2", MDP).ouvrir(page).body());
        return page;
    }

    private String seance(String numero, LocalDate jour) {
        Visiteur secretariat = personne("secretariat");
        HttpResponse<String> creee = secretariat.envoyerFormulaire("/seances", "jour=" + jour + "&heure=14:30&lieu=Orl%C3%A9ans");
        String page = creee.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(secretariat.envoyerFormulaire(page + "/points/" + scrutin(numero).id(), "").statusCode()).isEqualTo(302);
        assertThat(secretariat.envoyerFormulaire(page + "/convocation", "").statusCode()).isEqualTo(302);
        return page;
    }

    private static String present(String siege, String compte) {
        return "compte-" + siege + "=" + compte + "&mode-" + siege + "=PRESENT&";
    }

    private void vote(String compte, String numero, String siege, String choix) {
        HttpResponse<String> reponse = voter(compte, numero, siege, choix);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
    }

    private void voterAuPortail(String compte, String numero, String siege) {
        String adresse = "/a-faire/" + tache(numero, siege).getId();
        Visiteur visiteur = personne(compte);
        visiteur.ouvrir(adresse);
        assertThat(lisible(visiteur.envoyerFormulaire(adresse, "choix=POUR&commentaire=&action=repondre").body())).contains("Vous votez pour votre siège");
        visiteur.envoyerFormulaire(adresse, "choix=POUR&commentaire=&action=confirmer");
        assertThat(scrutins.votes(scrutin(numero).id())).extracting(Scrutins.Vote::votant, Scrutins.Vote::par).contains(tuple(siege(siege), compte));
    }

    private HttpResponse<String> voter(String compte, String numero, String siege, String choix) {
        return programme(compte, compte.startsWith("essai.") ? MDP : "demo").poster("/engine-rest/task/" + tache(numero, siege).getId() + "/submit-form",
                "{\"variables\": {\"choix\": {\"value\": \"" + choix + "\"}, \"commentaire\": {\"value\": \"Avis du siège\"}}}");
    }

    private Task tache(String numero, String siege) {
        ConsequencesSuivies.attendre(base);
        return taches.createTaskQuery().processInstanceBusinessKey(numero).taskDefinitionKey(VoteBureau.VOTER).list().stream()
                .filter(tache -> siege.equals(taches.getVariable(tache.getId(), VoteBureau.COLLEGE))).findFirst().orElseThrow();
    }

    private String attendue(String numero, String siege) {
        return tache(numero, siege).getAssignee();
    }

    private void leJourDeLaSeancePasse(String numero) {
        String vote = instances.createProcessInstanceQuery().processDefinitionKey(VoteBureau.CLE).processInstanceBusinessKey(numero).singleResult().getId();
        travaux.executeJob(travaux.createJobQuery().processInstanceId(vote).activityId(VoteBureau.DATE_DE_SEANCE).singleResult().getId());
        guide.continuer(numero);
    }

    private Scrutin scrutin(String numero) {
        return scrutins.du(numero).get(0);
    }

    private static Votant siege(String code) {
        return Votant.deCode(code);
    }

    private String compte(String identifiant, String college) {
        if (!comptes.connait(identifiant)) {
            comptes.creer(new Compte(identifiant, "Rose " + identifiant.substring("essai.siege.".length()), "Maison d'essai",
                    Set.of(Groupe.deCode("bureau-" + college))), MotDePasse.de(MDP));
        }
        return identifiant;
    }

    private void tenir(String compte, String siege, boolean titulaire) {
        Votant lequel = siege(siege.toUpperCase());
        sieges.nommer(new MandatDeSiege(0, College.de(lequel.college().code()), lequel.siege(), titulaire, compte, JOUR, null), "secretariat");
    }

    private List<String> convocations(String compte) {
        return base.sql("select texte from conference.avis where evenement = 'SEANCE_CONVOQUEE' and compte = ? order by id").param(compte).query(String.class).list();
    }

    private List<String> etapes(String numero) {
        return base.sql("select libelle from conference.etape where numero = ? and fait_le is null").param(numero).query(String.class).list();
    }

    private long dernierAvis() {
        return base.sql("select coalesce(max(id), 0) from conference.avis").query(Long.class).single();
    }

    private List<String> avises(String evenement, long apres) {
        return base.sql("select compte from conference.avis where evenement = ? and id > ? order by compte").params(evenement, apres).query(String.class).list();
    }

    private long mandat(String compte) {
        return sieges.le(JOUR).mandats().stream().filter(m -> m.compte().equals(compte)).findFirst().orElseThrow().id();
    }

    private void aLHeure(LocalDate jour) {
        horloge.avancer(Duration.between(Instant.now(), jour.atTime(10, 0).atZone(HorlogeConfiguration.PARIS).toInstant()));
    }

    private String aFaire(String compte, String numero) {
        ConsequencesSuivies.attendre(base);
        return lisible(anonyme().seConnecter(compte, MDP).ouvrir("/a-faire?q=" + numero).body());
    }

    private String texte(String qui, String adresse) {
        ConsequencesSuivies.attendre(base);
        Visiteur visiteur = qui.startsWith("essai.") ? anonyme().seConnecter(qui, MDP) : personne(qui);
        return lisible(visiteur.ouvrir(adresse).body());
    }

    private static String lisible(String page) {
        return page.replace("&#39;", "'").replace('\u00a0', ' ').replaceAll("</?(strong|span)[^>]*>", "");
    }

    private String pdf(String qui, String adresse) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(personne(qui).telecharger(adresse).body())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static void garder(String nom, String page) throws Exception {
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(nom + ".html"), page.replaceAll("href=\"/fichiers/\\w+/", "href=\""));
    }
}
