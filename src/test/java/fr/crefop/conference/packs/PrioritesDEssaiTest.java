package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Région of the island gives points to short trainings: its list may be put in that order, and says why. */
class PrioritesDEssaiTest extends AvecLesPacksDEssai {

    private static final String PHRASE = "une phrase assez longue";

    @Test
    void laListeDuFinanceurSeRangeParPointsEtDitPourquoi() {
        String longue = aLaRegion(160);
        String courte = aLaRegion(80);
        comptes.creer(new Compte("bea.ile", "Béa Essai", "Région d'essai", Set.of(Groupe.deCode("region-99"))), MotDePasse.de(PHRASE));
        Visiteur region = anonyme().seConnecter("bea.ile", PHRASE);

        String pressees = region.ouvrir("/a-faire").body();
        assertThat(pressees.indexOf(longue)).as("le plus pressé d'abord").isPositive().isLessThan(pressees.indexOf(courte));
        String prioritaires = region.ouvrir("/a-faire?tri=priorite").body();
        assertThat(prioritaires.indexOf(courte)).isPositive().isLessThan(prioritaires.indexOf(longue));
        assertThat(prioritaires).contains("le plus de points de priorité d’abord", "7 points de priorité", "4 points : formation courte",
                "3 points : cofinancement (un autre financeur est sollicité dans le même dossier)",
                "2 points : métier de la mer (la saisine ne le demande pas : à regarder vous-même)", "délibération d&#39;essai");

        Matcher tache = Pattern.compile("href=\"(/a-faire/[^\"?]{1,80})\"").matcher(prioritaires);
        assertThat(tache.find()).isTrue();
        assertThat(region.ouvrir(tache.group(1)).body()).contains("Points de priorité : 7 (formation courte, 4 ; cofinancement, 3).", "À regarder vous-même : métier de la mer, 2.");
        assertThat(personne("pole-emploi").ouvrir("/a-faire").body()).as("d'autres n'ont pas de points").doesNotContain("points de priorité");
    }

    /** Neither who was asked first nor who was numbered first: who filed first; of one day, the lower number. */
    @Test
    void aEgaliteDePointsLePremierDeposePasse() {
        String hier = aLaRegion(80, "2018-05-11");
        String avantHier = aLaRegion(80, "2018-05-10");
        String leMemeJour = aLaRegion(80, "2018-05-10");
        comptes.creer(new Compte("cleo.ile", "Cléo Essai", "Région d'essai", Set.of(Groupe.deCode("region-99"))), MotDePasse.de(PHRASE));

        String page = anonyme().seConnecter("cleo.ile", PHRASE).ouvrir("/a-faire?tri=priorite").body();
        assertThat(page.indexOf(avantHier)).isPositive().isLessThan(page.indexOf(leMemeJour));
        assertThat(page.indexOf(leMemeJour)).isLessThan(page.indexOf(hier));
        assertThat(page).contains("à égalité le premier déposé");
    }

    private String aLaRegion(int heures) {
        return aLaRegion(heures, "2018-05-14");
    }

    private String aLaRegion(int heures, String depot) {
        ObjectNode demande = demande("99", "2018-09-03", depot, 1632, heures);
        ((ObjectNode) demande.get("dossier")).put("validationPoleEmploi", false);
        String numero = saisir(demande);
        recit.recevable(numero, "DIRECTE");
        return numero;
    }
}
