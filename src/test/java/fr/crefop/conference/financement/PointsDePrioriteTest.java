package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Priorites.Critere;
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
                + "1 200 heures de formation au plus, 2).").contains("À regarder vous-même : ", "métier porteur, 3", "ne décident de rien", "Transitions Pro Hauts-de-France")
                .doesNotContain("Pas connu", "cofinancement");
    }

    @Test
    void unCofinancementSeLitDuPlanEtUnBlocDeLaCertification() {
        Object[] rien = {"beneficiaire.niveauDiplome", "4", "parcours.effectif", 50, "formation.heuresCentre", 1201};
        assertThat(score(true, rien).phrase()).startsWith("Points de priorité : 2 (cofinancement, 2).");

        Object[] parBlocs = {"beneficiaire.niveauDiplome", "4", "parcours.effectif", 50, "formation.heuresCentre", 1201, "formation.certification.type", "BLOC_RNCP"};
        assertThat(score(false, parBlocs).phrase()).startsWith("Points de priorité : 1 (blocs de compétences, 1).");
    }

    /** Every point of the source is there, and what no datum tells is left to the funder, never guessed. */
    @Test
    void lesDixPointsDeLaSourceYSontEtQuatreSontAuFinanceur() {
        Score score = score();
        assertThat(score.priorites().criteres()).extracting(Critere::points).containsExactlyInAnyOrder(5, 1, 1, 2, 1, 1, 2, 3, 3, 1);
        assertThat(score.aApprecier()).extracting(Critere::mots).containsExactly("inaptitude à l'emploi", "ingénierie de parcours", "métier porteur", "métier ou secteur en baisse");
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
        assertThat(points.de("FRANCE_TRAVAIL", demande("26-04a"), true)).isEmpty();
        assertThat(points.de("TRANSITIONS_PRO_32", Atelier.LECTEUR.lire(Atelier.demande("12")), true)).as("formation de 2018").isEmpty();
    }

    private Score score(Object... donnees) {
        return score(false, donnees);
    }

    private Score score(boolean cofinance, Object... donnees) {
        return points.de("TRANSITIONS_PRO_32", demande("26-04a", donnees), cofinance).orElseThrow();
    }

    private static Demande demande(String cas, Object... donnees) {
        return Atelier.LECTEUR.lire(Atelier.demande(cas, donnees));
    }
}
