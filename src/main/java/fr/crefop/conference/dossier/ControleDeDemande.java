package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;

/** A check that another room brings to the reading of a demande, so that one refusal names every faulty field. */
public interface ControleDeDemande {

    /**
     * @param demande may lack any field, even required ones: those at fault were taken out before
     * @return what is wrong, field by field; empty when nothing is
     */
    List<Erreur> controler(Demande demande);
}
