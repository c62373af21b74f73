package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.etudes.EtatEtude;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import org.springframework.stereotype.Component;

/** Who writes the model of a study while its group is at work. */
@Component
public class QuiEcritLeModele {

    private final Etapes etapes;
    private final Comptes comptes;

    QuiEcritLeModele(Etapes etapes, Comptes comptes) {
        this.etapes = etapes;
        this.comptes = comptes;
    }

    /**
     * Whoever the report is awaited from, a substitute included, any rapporteur once the one of the mandate is one no more, or
     * the secretariat in their name.
     */
    public boolean ecrit(Etude etude, String compte) {
        return etude.etat() == EtatEtude.EN_ETUDE && etapes.du(etude.numero()).stream().anyMatch(etape -> etape.faitLe() == null
                && (comptes.est(compte, Groupe.SECRETARIAT) || compte.equals(etape.compte()) || etape.compte() == null && comptes.est(compte, Groupe.RAPPORTEUR)));
    }
}
