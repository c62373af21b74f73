package fr.crefop.conference.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PremierAdministrateurTest {

    private final Comptes comptes = mock(Comptes.class);
    private final GestionDesComptes gestion = mock(GestionDesComptes.class);

    @Test
    void une_base_vide_recoit_un_administrateur() {
        new PremierAdministrateur(comptes, gestion, "une phrase assez longue").run(null);

        verify(gestion).creer(argThat(compte -> compte.est(Groupe.ADMIN)), any(), eq(Journal.SYSTEME));
    }

    @Test
    void sans_mot_de_passe_le_journal_dit_comment_faire(CapturedOutput sortie) {
        new PremierAdministrateur(comptes, gestion, "").run(null);

        verifyNoInteractions(gestion);
        assertThat(sortie).contains("CONFERENCE_ADMIN_PASSWORD");
    }

    @Test
    void un_mot_de_passe_trop_court_empeche_de_demarrer_et_n_est_pas_repete() {
        assertThatThrownBy(() -> new PremierAdministrateur(comptes, gestion, "court").run(null))
                .isInstanceOfSatisfying(MotDePasseAdminRefuse.class, refus ->
                        assertThat(new MotDePasseAdminRefuseAnalyzer().analyze(refus).getAction())
                                .contains("12 caractères").doesNotContain("court"));
    }

    @Test
    void une_base_qui_a_des_comptes_n_est_pas_touchee() {
        when(comptes.lister()).thenReturn(List.of(new Compte("a", "A", null, Set.of(Groupe.CFOR))));

        new PremierAdministrateur(comptes, gestion, "une phrase assez longue").run(null);

        verifyNoInteractions(gestion);
    }
}
