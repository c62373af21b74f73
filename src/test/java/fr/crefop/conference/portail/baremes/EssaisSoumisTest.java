package fr.crefop.conference.portail.baremes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.ChangementsDeSeance;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.decisions.EssaiSoumis;
import fr.crefop.conference.decisions.EssaisSoumis;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.EssaiDeValeur;
import fr.crefop.conference.financement.EssaisDeValeur;
import fr.crefop.conference.financement.ValeursFixees;
import fr.crefop.conference.pilotage.EtatDeLaProposition;
import fr.crefop.conference.pilotage.PlanEssaye;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.OubliDUnDossier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The bureau reads, beside its vote on a value, what the secretariat's trial gave: the same figures, and the plans of the cases it may see. */
class EssaisSoumisTest extends AvecApplication {

    private static final LocalDate EN_2018 = LocalDate.of(2018, 1, 1);

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired ValeursFixees valeurs;
    @Autowired EssaisDeValeur essais;
    @Autowired PropositionsDeValeurs propositions;
    @Autowired EssaisSoumis soumis;
    @Autowired Comptes comptes;
    @Autowired Seances seances;
    @Autowired ChangementsDeSeance changements;
    @Autowired Scrutins scrutins;
    @Autowired Recit recit;
    @Autowired List<OubliDUnDossier> oublis;
    @Autowired @FlywayDataSource DriverManagerDataSource proprietaire;

    private String auVote;
    private String ailleurs;
    private EssaiDeValeur essai;
    private String proposition;

    @BeforeEach
    void unPlafondEstProposeQuandUnSeulDesDeuxDossiersEstAuVote() {
        auVote = DossierDeTest.deposer(depot, lecteur, "cas-02a");
        ailleurs = DossierDeTest.deposer(depot, lecteur, "cas-02a");
        recit.recevable(auVote, "CONFERENCE");
        essai = essais.essayer(valeurs.controler("aif.plafond", EN_2018, "2000"));
        proposition = propositions.proposer(essai, "Les coûts ont baissé.", "secretariat");
    }

    /** One question at a time for a value. */
    @AfterEach
    void elleNAttendPlus() {
        if (propositions.exiger(proposition).etat() == EtatDeLaProposition.AU_VOTE) {
            for (String compte : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
                recit.vote(proposition, compte, Choix.CONTRE, "Avis du collège");
            }
        }
    }

    @Test
    void leBureauLitLesPlansDesDossiersQuIlVoitEtCompteLesAutres() {
        EssaiSoumis duBureau = lu("bureau.etat");

        assertThat(duBureau.plans().lignes()).extracting(PlanEssaye::numero).contains(auVote).doesNotContain(ailleurs);
        assertThat(duBureau.plans().lignes()).filteredOn(plan -> plan.numero().equals(auVote)).singleElement().satisfies(plan -> {
            assertThat(plan.avant()).isEqualTo(Montant.de("0.00"));
            assertThat(plan.apres()).isEqualTo(Montant.de("960.00"));
            assertThat(plan.ecart()).isEqualTo(Montant.de("960.00"));
        });
        assertThat(duBureau.ailleurs()).isEqualTo(essai.changes().size() - duBureau.plans().total()).isPositive();
    }

    @Test
    void leSecretariatLitLesPlansDeSonEssaiTelsQuIlsEtaient() {
        EssaiSoumis duSecretariat = lu("secretariat");

        assertThat(duSecretariat.plans().lignes()).extracting(PlanEssaye::numero).contains(auVote, ailleurs);
        assertThat(duSecretariat.proposition().essai()).isEqualTo(essai.chiffres());
        assertThat(essai.chiffres().pasEssayesConnus()).isTrue();
        assertThat(essai.chiffres().nonRegardes()).isEqualTo(essai.recus() - essai.calcules() - essai.horsDePortee() - essai.incalculables());
    }

    @Test
    void leBureauLeLitSurLaPageDeSonVoteSurCelleDeLaPropositionEtALOrdreDuJour() {
        long seance = seances.planifier(Instant.now().plus(Duration.ofDays(40)), "Orléans", "secretariat");
        seances.inscrire(seance, scrutins.du(proposition).get(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");
        String vote = personne("bureau.etat").ouvrir("/seances/" + seance).body().replaceAll("(?s).*?/a-faire/([0-9A-Za-z-]+)\".*", "$1");

        for (String adresse : new String[] {"/a-faire/" + vote, "/baremes/propositions/" + proposition, "/seances/" + seance}) {
            assertThat(personne("bureau.etat").ouvrir(adresse).body()).as(adresse).contains("Ce que la valeur changerait",
                    "Essayée sur " + essai.calcules() + " dossiers des douze derniers mois", "Essai calculé le ", "dans les dossiers que vous pouvez voir",
                    "que vous ne pouvez pas voir", "comme si elle avait déjà été en vigueur").doesNotContain(ailleurs, "Camille");
        }
        changements.annuler(seance, "Un essai", "secretariat");
    }

    /** On paper as on the page: who takes the agenda along reads the same figures, and names no case that it does not see. */
    @Test
    void lOrdreDuJourImprimeDitCeQueLaPageDit() throws Exception {
        long seance = seances.planifier(Instant.now().plus(Duration.ofDays(41)), "Orléans", "secretariat");
        seances.inscrire(seance, scrutins.du(proposition).get(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");

        try (PDDocument papier = Loader.loadPDF(personne("bureau.etat").telecharger("/seances/" + seance + "/ordre-du-jour.pdf").body())) {
            assertThat(new PDFTextStripper().getText(papier).replaceAll("[\\s\u00a0]+", " ")).contains("Pourquoi : Les coûts ont baissé.", "Essai calculé le ",
                    "Sommes des différences", "Reste à financer : +", auVote + " : 0,00 €, puis 960,00 €", "que vous ne pouvez pas voir",
                    "comme si elle avait déjà été en vigueur").doesNotContain(ailleurs, "Camille");
        }
        changements.annuler(seance, "Un essai", "secretariat");
    }

    @Test
    void unDossierOublieNYEstPlusEtResteDansLesSommes() {
        oublis.stream().filter(oubli -> oubli.partie() == OubliDUnDossier.Partie.DOSSIER && oubli.getClass().getSimpleName().startsWith("OubliDesEssais"))
                .forEach(oubli -> oubli.oublier(ailleurs));

        EssaiSoumis duSecretariat = lu("secretariat");
        assertThat(duSecretariat.plans().lignes()).extracting(PlanEssaye::numero).contains(auVote).doesNotContain(ailleurs);
        assertThat(duSecretariat.ailleurs()).isEqualTo(1);
        assertThat(duSecretariat.proposition().essai().changes()).isEqualTo(essai.changes().size());
    }

    /** Proposed by the release before: what nobody kept is said to be unknown, and is never a zero. */
    @Test
    void dUnEssaiAncienCeQuiNEtaitPasGardeEstDitInconnu() {
        JdbcClient base = JdbcClient.create(proprietaire);
        base.sql("update conference.proposition_de_valeur set essai = essai - 'horsDePortee' - 'incalculables' where numero = ?").param(proposition).update();
        base.sql("delete from conference.plan_essaye where proposition = ?").param(proposition).update();

        assertThat(propositions.exiger(proposition).essai().pasEssayesConnus()).isFalse();
        assertThat(propositions.exiger(proposition).essai().nonRegardes()).isNull();
        assertThat(personne("bureau.etat").ouvrir("/baremes/propositions/" + proposition).body()).contains("Cet essai est ancien")
                .doesNotContain("Pas essayés", "que vous ne pouvez pas voir");
    }

    private EssaiSoumis lu(String compte) {
        return soumis.de(propositions.exiger(proposition), comptes.trouver(compte).orElseThrow(), 1, EssaisDeValeur.AU_PLUS);
    }
}
