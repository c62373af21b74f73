package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people of a college, two windows, the same second. */
class VotesSimultanesTest extends AvecApplication {

    @Autowired Scrutins scrutins;
    @Autowired RegistreDesScrutins registre;
    @Autowired Journal journal;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private String numero;
    private long scrutin;

    @BeforeEach
    void unScrutinOuvert() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        scrutin = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);
    }

    @RepeatedTest(5)
    void deuxReponsesALaFoisPourUnCollegeNEnFontQuUne() throws Exception {
        Simultanement.Issue<Choix> issue = Simultanement.faire(List.of(
                voter(College.de("ETAT"), Choix.POUR), voter(College.de("ETAT"), Choix.CONTRE)));

        assertThat(issue.reussites()).hasSize(1);
        assertThat(issue.refus()).singleElement().isInstanceOfSatisfying(RefusMetier.class, refus ->
                assertThat(refus).hasMessageContaining("a déjà voté : une seule réponse par collège"));
        assertThat(registre.votes(scrutin)).extracting(Scrutins.Vote::choix).isEqualTo(issue.reussites());
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.VOTE).hasSize(1);
    }

    @RepeatedTest(5)
    void lesQuatreCollegesVotentEnsembleSansSeGener() throws Exception {
        Simultanement.Issue<Choix> issue = Simultanement.faire(List.of(voter(College.de("ETAT"), Choix.POUR),
                voter(College.de("REGION"), Choix.POUR), voter(College.de("SALARIES"), Choix.POUR),
                voter(College.de("EMPLOYEURS"), Choix.CONTRE)));

        assertThat(issue.refus()).isEmpty();
        assertThat(scrutins.depouiller(scrutin)).contains(Resultat.ADOPTE);
    }

    @RepeatedTest(5)
    void uneReponsePendantLeDepouillementCompteOuEstRefusee() throws Exception {
        scrutins.voter(scrutin, Votant.de(College.de("REGION")), Choix.POUR, null, "bureau.region");
        scrutins.voter(scrutin, Votant.de(College.de("SALARIES")), Choix.POUR, null, "bureau.salaries");
        Simultanement.Issue<Object> issue = Simultanement.faire(List.of(
                () -> scrutins.depouiller(scrutin), () -> voter(College.de("ETAT"), Choix.POUR).call()));

        // Three answers make the quorum: the result tells whether the third one was counted.
        Resultat attendu = issue.refus().isEmpty() ? Resultat.ADOPTE : Resultat.AJOURNE;
        assertThat(scrutins.du(numero).get(0).resultat()).isEqualTo(attendu);
        assertThat(issue.refus()).allSatisfy(refus -> assertThat(refus).hasMessageContaining("Ce vote est clos"));
    }

    private Callable<Choix> voter(College college, Choix choix) {
        return () -> {
            scrutins.voter(scrutin, Votant.de(college), choix, null, "bureau." + college.code().toLowerCase());
            return choix;
        };
    }
}
