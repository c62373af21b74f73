package fr.crefop.conference.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Titular and substitute see the same task; the record says in what quality one answered. */
@Transactional
class SiegesTest extends AvecApplication {

    @Autowired Sieges sieges;
    @Autowired Absences absences;
    @Autowired Scrutins scrutins;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired JdbcClient base;
    @Autowired GestionDesComptes gestion;
    @Autowired Journal journal;

    @Test
    void leVoteDitLaQualiteDeQuiLADonne() {
        long scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        scrutins.voter(scrutin, Votant.de(College.de("ETAT")), Choix.POUR, null, "bureau.etat.suppleant");
        scrutins.voter(scrutin, Votant.de(College.de("REGION")), Choix.POUR, null, "bureau.region");

        assertThat(scrutins.votes(scrutin)).extracting(Scrutins.Vote::qualite)
                .containsExactly(Qualite.SUPPLEANT, Qualite.TITULAIRE);
    }

    @Test
    void leVoteDuSuppleantDitSiLeTitulaireEtaitAbsent() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        absences.declarer("bureau.etat", "bureau.etat.suppleant", jour, jour);
        long scrutin = scrutins.ouvrir(DossierDeTest.deposer(depot, lecteur, "cas-12"), ObjetDuVote.OPPORTUNITE);
        scrutins.voter(scrutin, Votant.de(College.de("ETAT")), Choix.POUR, null, "bureau.etat.suppleant");

        assertThat(scrutins.votes(scrutin)).extracting(Scrutins.Vote::qualite)
                .containsExactly(Qualite.SUPPLEANT_DU_TITULAIRE_ABSENT);
    }

    @Test
    void leNouveauTitulaireRemplaceLAncienQuiDevientSuppleant() {
        sieges.designer(College.de("ETAT"), "bureau.etat.suppleant", "secretariat");

        assertThat(sieges.qualite(Votant.de(College.de("ETAT")), "bureau.etat.suppleant")).isEqualTo(Qualite.TITULAIRE);
        assertThat(sieges.qualite(Votant.de(College.de("ETAT")), "bureau.etat")).isEqualTo(Qualite.SUPPLEANT);
    }

    @Test
    void sansMandatEcritLaQualiteLeDitEtRienDePlus() {
        Votant etat = Votant.de(College.de("ETAT"));
        base.sql("delete from conference.mandat_de_siege where college = 'ETAT'").update();
        assertThat(sieges.qualite(etat, "bureau.etat")).isEqualTo(Qualite.SANS_MANDAT);

        sieges.nommer(suppleant("bureau.etat", LocalDate.now(HorlogeConfiguration.PARIS), null), "secretariat");
        assertThat(sieges.qualite(etat, "bureau.etat")).isEqualTo(Qualite.SUPPLEANT_SANS_TITULAIRE);
        assertThat(sieges.qualite(etat, "bureau.etat.suppleant")).as("un suppléant est nommé, et c'est un autre").isEqualTo(Qualite.SANS_MANDAT);
    }

    @Test
    void unMandatCourtDeSonPremierASonDernierJourComprisEtResteEcrit() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        long mandat = sieges.nommer(suppleant("bureau.etat.suppleant", jour.plusDays(10), jour.plusDays(20)), "secretariat");

        assertThat(tiennent(jour.plusDays(9))).containsExactly("bureau.etat");
        assertThat(tiennent(jour.plusDays(10))).containsExactly("bureau.etat", "bureau.etat.suppleant");
        assertThat(tiennent(jour.plusDays(20))).containsExactly("bureau.etat", "bureau.etat.suppleant");
        assertThat(tiennent(jour.plusDays(21))).containsExactly("bureau.etat");
        assertThat(sieges.page(1, 100).lignes()).extracting(MandatDeSiege::id).contains(mandat);
    }

    @Test
    void unSiegeNAQuUnTitulaireALaFois() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        MandatDeSiege second = new MandatDeSiege(0, College.de("ETAT"), 1, true, "bureau.etat.suppleant", jour.plusDays(30), null);
        assertThatThrownBy(() -> sieges.nommer(second, "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("a déjà un titulaire");

        long premier = sieges.le(jour).mandats().stream().filter(m -> m.college().equals(College.de("ETAT"))).findFirst().orElseThrow().id();
        sieges.finir(premier, jour.plusDays(29), "secretariat");
        sieges.nommer(second, "secretariat");
        assertThat(tiennent(jour.plusDays(29))).containsExactly("bureau.etat");
        assertThat(tiennent(jour.plusDays(30))).containsExactly("bureau.etat.suppleant");
    }

    @Test
    void onNeNommeNiAUnSiegeQuiNExistePasNiPourDesJoursALEnvers() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        assertThatThrownBy(() -> sieges.nommer(new MandatDeSiege(0, College.de("ETAT"), 2, false, "bureau.etat.suppleant", jour, null), "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessage("Ce collège n'a qu'un siège.");
        assertThatThrownBy(() -> sieges.nommer(suppleant("bureau.etat.suppleant", jour, jour.minusDays(1)), "secretariat"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("ne vient pas avant le premier");
    }

    @Test
    void unMandatQuiNAvaitPasCommenceSEffaceEtUnMandatFiniNeSeFinitPasDeuxFois() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        long aVenir = sieges.nommer(suppleant("bureau.etat.suppleant", jour.plusDays(10), null), "secretariat");
        sieges.finir(aVenir, jour, "secretariat");
        assertThat(tiennent(jour.plusDays(10))).containsExactly("bureau.etat");

        long fini = sieges.nommer(suppleant("bureau.etat.suppleant", jour.minusDays(9), jour.minusDays(5)), "secretariat");
        assertThatThrownBy(() -> sieges.finir(fini, jour, "secretariat")).isInstanceOf(RefusMetier.class).hasMessage("Ce mandat a déjà pris fin.");
    }

    @Test
    void mettreFinAUnMandatNeLAllongePasSurCeluiDuSuivant() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        long premier = sieges.le(jour).mandats().stream().filter(m -> m.college().equals(College.de("ETAT"))).findFirst().orElseThrow().id();
        sieges.finir(premier, jour.plusDays(10), "secretariat");
        sieges.nommer(new MandatDeSiege(0, College.de("ETAT"), 1, true, "bureau.etat.suppleant", jour.plusDays(11), null), "secretariat");

        assertThatThrownBy(() -> sieges.finir(premier, jour.plusDays(11), "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("a déjà un titulaire");
        sieges.finir(premier, jour.plusDays(9), "secretariat");
        assertThat(tiennent(jour.plusDays(10))).isEmpty();
        assertThat(tiennent(jour.plusDays(11))).containsExactly("bureau.etat.suppleant");
    }

    /** Closed, or of another college: the account answers no more, and its mandate stays written. */
    @Test
    void unCompteFermeOuQuiAQuitteSonCollegeNeTientPlusSonSiegeEtNeRepondPlusPourLui() {
        Votant etat = Votant.de(College.de("ETAT"));
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");
        long scrutin = scrutins.ouvrir(numero, ObjetDuVote.OPPORTUNITE);
        gestion.fermer("bureau.etat", "admin");

        assertThat(sieges.enFonction().titulaire(etat)).isEmpty();
        assertThat(sieges.aujourdHui().titulaire(etat)).contains("bureau.etat");
        assertThat(sieges.qualite(etat, "bureau.etat.suppleant")).isEqualTo(Qualite.SUPPLEANT_SANS_TITULAIRE);
        assertThatThrownBy(() -> scrutins.voter(scrutin, etat, Choix.POUR, null, "bureau.etat")).isInstanceOf(RefusMetier.class)
                .hasMessage("Votre compte n'est plus du collège État. La réponse n'a pas été enregistrée.");
        assertThatThrownBy(() -> scrutins.voter(scrutin, etat, Choix.POUR, null, "bureau.region")).isInstanceOf(RefusMetier.class);
        scrutins.voter(scrutin, etat, Choix.POUR, null, "bureau.etat.suppleant");
        assertThat(journal.du(numero)).filteredOn(acte -> acte.acte() == Acte.VOTE).singleElement()
                .satisfies(acte -> assertThat(acte.apres()).contains("college=ETAT;qualite=SUPPLEANT_SANS_TITULAIRE"));
    }

    private static MandatDeSiege suppleant(String compte, LocalDate du, LocalDate au) {
        return new MandatDeSiege(0, College.de("ETAT"), 1, false, compte, du, au);
    }

    private List<String> tiennent(LocalDate jour) {
        return sieges.le(jour).mandats().stream().filter(m -> m.college().equals(College.de("ETAT"))).map(MandatDeSiege::compte).toList();
    }
}
