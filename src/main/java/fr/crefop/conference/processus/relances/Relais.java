package fr.crefop.conference.processus.relances;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is told instead of an advisor whose account was closed: those who may answer at the page of the case. */
@Component
public class Relais {

    /** What they are asked to do. */
    public static final String CONSIGNE =
            "Le compte de la personne qui suivait ce dossier est fermé : répondez à la page du dossier.";

    private final Dossiers dossiers;
    private final Comptes comptes;

    Relais(Dossiers dossiers, Comptes comptes) {
        this.dossiers = dossiers;
        this.comptes = comptes;
    }

    /** The advisors of the structure, or the secretariat when none is left. By identifier. */
    public List<Compte> de(String numero) {
        List<Compte> collegues = dossiers.trouver(numero).map(Dossier::structure).map(comptes::conseillersDe).orElse(List.of());
        return collegues.isEmpty() ? comptes.duGroupe(Groupe.SECRETARIAT) : collegues;
    }
}
