package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotsDePasseProvisoires;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PremierAdministrateurTest {

    private final Comptes comptes = mock(Comptes.class);
    private final MotsDePasseProvisoires provisoires = mock(MotsDePasseProvisoires.class);

    @Test
    void une_base_vide_recoit_un_administrateur() {
        new PremierAdministrateur(comptes, provisoires, "une phrase assez longue", "").run(null);

        verify(comptes).creer(argThat(compte -> compte.est(Groupe.ADMIN)), any());
    }

    @Test
    void sans_mot_de_passe_le_journal_dit_comment_faire(CapturedOutput sortie) {
        new PremierAdministrateur(comptes, provisoires, "", "").run(null);

        verify(comptes, never()).creer(any(), any());
        assertThat(sortie).contains("CONFERENCE_ADMIN_PASSWORD");
    }

    @Test
    void un_mot_de_passe_trop_court_empeche_de_demarrer_et_n_est_pas_repete() {
        assertThatThrownBy(() -> new PremierAdministrateur(comptes, provisoires, "court", "").run(null))
                .isInstanceOfSatisfying(MotDePasseAdminRefuse.class, refus ->
                        assertThat(new MotDePasseAdminRefuseAnalyzer().analyze(refus).getAction())
                                .contains("15 caractères").doesNotContain("court"));
    }

    @Test
    void une_base_qui_a_des_comptes_n_est_pas_touchee() {
        when(comptes.lister()).thenReturn(List.of(new Compte("a", "A", null, Set.of(Groupe.CFOR))));

        new PremierAdministrateur(comptes, provisoires, "une phrase assez longue", "").run(null);

        verify(comptes, never()).creer(any(), any());
    }

    @Test
    void une_base_vide_recoit_aussi_la_seconde_personne() {
        new PremierAdministrateur(comptes, provisoires, "une phrase assez longue", "une autre phrase longue").run(null);

        verify(comptes).creer(argThat(compte -> compte.est(Groupe.ADMIN)), any());
        verify(comptes).creer(argThat(compte -> compte.est(Groupe.SECRETARIAT)), any());
    }

    @Test
    void un_administrateur_seul_recoit_la_seconde_personne_au_demarrage_suivant_et_une_seule_fois() {
        Compte admin = new Compte("a", "A", null, Set.of(Groupe.ADMIN));
        when(comptes.lister()).thenReturn(List.of(admin));
        new PremierAdministrateur(comptes, provisoires, "", "une autre phrase longue").run(null);
        verify(comptes).creer(argThat(compte -> compte.est(Groupe.SECRETARIAT)), any());

        when(comptes.lister()).thenReturn(List.of(admin, new Compte("b", "B", null, Set.of(Groupe.SECRETARIAT))));
        new PremierAdministrateur(comptes, provisoires, "", "une autre phrase longue").run(null);
        verify(comptes).creer(any(), any());
    }

    @Test
    void sans_seconde_personne_le_journal_dit_comment_faire(CapturedOutput sortie) {
        new PremierAdministrateur(comptes, provisoires, "une phrase assez longue", "").run(null);

        assertThat(sortie).contains("CONFERENCE_SECRETARIAT_PASSWORD");
    }

    /** The one of before left, and its account stays closed. */
    @Test
    void un_administrateur_seul_recoit_une_seconde_personne_meme_quand_secretariat_est_un_compte_ferme() {
        when(comptes.lister()).thenReturn(List.of(new Compte("a", "A", null, Set.of(Groupe.ADMIN))));
        when(comptes.connait("secretariat")).thenReturn(true);

        new PremierAdministrateur(comptes, provisoires, "", "une autre phrase longue").run(null);

        verify(comptes).creer(argThat(compte -> compte.identifiant().equals("secretariat.2") && compte.est(Groupe.SECRETARIAT)), any());
    }

    @Test
    void qui_a_laisse_passer_les_jours_du_premier_mot_de_passe_en_recoit_un_autre_au_demarrage(CapturedOutput sortie) {
        when(comptes.lister()).thenReturn(List.of(new Compte("admin", "A", null, Set.of(Groupe.ADMIN))));
        when(provisoires.redonner(eq("admin"), any())).thenReturn(true);

        new PremierAdministrateur(comptes, provisoires, "une phrase assez longue", "").run(null);

        assertThat(sortie).contains("avait expiré").doesNotContain("une phrase assez longue");
    }
}
