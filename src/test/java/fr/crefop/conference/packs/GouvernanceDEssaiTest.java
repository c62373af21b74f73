package fr.crefop.conference.packs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The governance changes on 1 January 2030: a session after it follows the new one, a vote opened before it keeps its own. */
class GouvernanceDEssaiTest extends AvecLesPacksDEssai {

    @Autowired Seances seances;
    @Autowired Scrutins scrutins;

    @Test
    void laDateDeLaSeanceChoisitSaRegleEtUnVoteGardeCelleDuJourOuIlAEteOuvert() {
        String numero = saisir(demande("24", "2018-09-17", "2018-06-04", 1632, 34));
        recit.recevable(numero, "CONFERENCE");
        Scrutins.Scrutin vote = scrutins.du(numero).get(0);
        long avant = seance(2029);
        long apres = seance(2031);
        seances.inscrire(apres, vote.id(), "secretariat");
        seances.convoquer(apres, "secretariat");

        assertThat(Presences.gouvernance(seances.trouver(avant).orElseThrow()).votants()).isEqualTo(Votants.COLLEGES);
        assertThat(Votant.sieges(Presences.gouvernance(seances.trouver(apres).orElseThrow()))).hasSize(16);
        assertThat(vote.gouvernance().votants()).isEqualTo(Votants.COLLEGES);

        String page = personne("bureau.etat").ouvrir("/seances/" + apres).body().replace("&#39;", "'").replace('\u00a0', ' ');
        assertThat(page).contains("La règle du vote, Comité d'essai", "Quorum : 8 membres présents ou représentés sur 16 (la moitié au moins).",
                "la voix du préfet de région est prépondérante", "Règle en vigueur depuis le 1er janvier 2030",
                "Ce vote suit la règle du jour où il a été ouvert", "Quorum : 3 collèges présents ou représentés sur 4.");
        assertThat(personne("secretariat").ouvrir("/seances/" + apres + "/presences").body().replace("&#39;", "'")).contains("Organisations d'employeurs, siège 3");
    }

    private long seance(int annee) {
        return seances.planifier(LocalDate.of(annee, 3, 11).atTime(14, 30).atZone(HorlogeConfiguration.PARIS).toInstant(), "Orléans", "secretariat");
    }
}
