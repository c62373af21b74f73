package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that changes after votes were given: they stay on record and count for nothing. */
class VotesAnnulesTest extends AvecApplication {

    private static final String MOTIF = "Un second devis est arrivé";

    @Autowired Scrutins scrutins;
    @Autowired Journal journal;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    private String numero;
    private long scrutin;

    @BeforeEach
    void deuxVotesDonnes() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        scrutin = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);
        scrutins.voter(scrutin, Votant.de(College.de("ETAT")), Choix.POUR, "Oui", "bureau.etat");
        scrutins.voter(scrutin, Votant.de(College.de("REGION")), Choix.CONTRE, null, "bureau.region");
    }

    @Test
    void lesVotesAnnulesRestentAuDossierAvecLeMotifEtSonAuteur() {
        scrutins.invalider(numero, MOTIF, "conseiller");

        assertThat(seul().invalidation()).satisfies(invalidation -> {
            assertThat(invalidation.motif()).isEqualTo(MOTIF);
            assertThat(invalidation.par()).isEqualTo("conseiller");
        });
        assertThat(scrutins.votes(scrutin)).hasSize(2);
        assertThat(journal.du(numero)).anySatisfy(acte -> assertThat(acte.acte()).isEqualTo(Acte.VOTES_ANNULES));
    }

    @Test
    void unVoteAnnuleNeRecoitPlusDeReponse() {
        scrutins.invalider(numero, MOTIF, "conseiller");

        assertThatThrownBy(() -> scrutins.voter(scrutin, Votant.de(College.de("SALARIES")), Choix.POUR, null, "bureau.salaries"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("Ce vote a été annulé");
        assertThat(scrutins.votes(scrutin)).hasSize(2);
    }

    @Test
    void lesCollegesVotentDeNouveauSurUnScrutinNeuf() {
        scrutins.invalider(numero, MOTIF, "conseiller");
        long neuf = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);
        for (College college : College.tous()) {
            scrutins.voter(neuf, Votant.de(college), Choix.POUR, null, "bureau." + college.code().toLowerCase());
        }

        assertThat(scrutins.depouiller(neuf)).contains(Resultat.ADOPTE);
        assertThat(scrutins.du(numero)).extracting(Scrutin::resultat).containsExactly(null, Resultat.ADOPTE);
    }

    @Test
    void unResultatDejaRenduNeSAnnulePas() {
        scrutins.voter(scrutin, Votant.de(College.de("SALARIES")), Choix.POUR, null, "bureau.salaries");
        scrutins.depouiller(scrutin);
        scrutins.invalider(numero, MOTIF, "conseiller");

        assertThat(seul().invalidation()).isNull();
        assertThat(seul().resultat()).isEqualTo(Resultat.ADOPTE);
    }

    private Scrutin seul() {
        return scrutins.du(numero).get(0);
    }
}
