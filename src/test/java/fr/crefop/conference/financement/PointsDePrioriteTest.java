package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.PointsDePriorite.Score;
import org.junit.jupiter.api.Test;

/** Transitions Pro Hauts-de-France orders what it is asked for by points; what is not known counts nothing, and is said. */
class PointsDePrioriteTest {

    private final PointsDePriorite points = new PointsDePriorite();

    @Test
    void chaqueCritereRempliAjouteSesPointsEtDitPourquoi() {
        Score score = score("beneficiaire.niveauDiplome", "3", "parcours.effectif", 49, "formation.heuresCentre", 1200);

        assertThat(score.points()).isEqualTo(8);
        assertThat(score.phrase()).startsWith("Points de priorité : 8 (personne peu qualifiée (niveau 3 au plus), 5 ; entreprise de moins de 50 salariés, 1 ; "
                + "1 200 heures de formation au plus, 2).").contains("À regarder vous-même : ", "cofinancement, 2", "ne décident de rien", "Transitions Pro Hauts-de-France")
                .doesNotContain("Pas connu");
    }

    @Test
    void laLimiteNeComptePlusDunCote() {
        assertThat(score("beneficiaire.niveauDiplome", "4", "parcours.effectif", 50, "formation.heuresCentre", 1201).points()).isZero();
    }

    @Test
    void ceQuiNEstPasConnuNeCompteRienEtSeDit() {
        Score score = score("beneficiaire.niveauDiplome", null, "parcours.effectif", null, "formation.heuresCentre", 600);

        assertThat(score.points()).isEqualTo(2);
        assertThat(score.phrase()).contains("Pas connu, donc pas compté : personne peu qualifiée (niveau 3 au plus), 5 ; entreprise de moins de 50 salariés, 1.");
    }

    @Test
    void unFinanceurSansPointsNEnDonneAucunNiAvantLeurPremierJour() {
        assertThat(points.de("FRANCE_TRAVAIL", demande("26-04a"))).isEmpty();
        assertThat(points.de("TRANSITIONS_PRO_32", Atelier.LECTEUR.lire(Atelier.demande("12")))).as("formation de 2018").isEmpty();
    }

    private Score score(Object... donnees) {
        return points.de("TRANSITIONS_PRO_32", demande("26-04a", donnees)).orElseThrow();
    }

    private static Demande demande(String cas, Object... donnees) {
        return Atelier.LECTEUR.lire(Atelier.demande(cas, donnees));
    }
}
