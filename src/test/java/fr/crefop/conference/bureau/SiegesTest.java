package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Titular and substitute see the same task; the record says in what quality one answered. */
@Transactional
class SiegesTest extends AvecApplication {

    @Autowired Sieges sieges;
    @Autowired Absences absences;
    @Autowired Scrutins scrutins;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;

    @Test
    void leVoteDitLaQualiteDeQuiLADonne() {
        long scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        scrutins.voter(scrutin, College.ETAT, Choix.POUR, null, "bureau.etat.suppleant");
        scrutins.voter(scrutin, College.REGION, Choix.POUR, null, "bureau.region");

        assertThat(scrutins.votes(scrutin)).extracting(Scrutins.Vote::qualite)
                .containsExactly(Qualite.SUPPLEANT, Qualite.TITULAIRE);
    }

    @Test
    void leVoteDuSuppleantDitSiLeTitulaireEtaitAbsent() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        absences.declarer("bureau.etat", "bureau.etat.suppleant", jour, jour);
        long scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        scrutins.voter(scrutin, College.ETAT, Choix.POUR, null, "bureau.etat.suppleant");

        assertThat(scrutins.votes(scrutin)).extracting(Scrutins.Vote::qualite)
                .containsExactly(Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT);
    }

    @Test
    void leNouveauTitulaireRemplaceLAncienQuiDevientSuppleant() {
        sieges.designer(College.ETAT, "bureau.etat.suppleant", "secretariat");

        assertThat(sieges.qualite(College.ETAT, "bureau.etat.suppleant")).isEqualTo(Qualite.TITULAIRE);
        assertThat(sieges.qualite(College.ETAT, "bureau.etat")).isEqualTo(Qualite.SUPPLEANT);
    }
}
