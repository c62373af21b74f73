package fr.crefop.conference.processus.relances;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is told instead of an advisor who follows a case no more: those who may answer at its page. */
@Component
public class Relais {

    private final Dossiers dossiers;
    private final Comptes comptes;

    Relais(Dossiers dossiers, Comptes comptes) {
        this.dossiers = dossiers;
        this.comptes = comptes;
    }

    /** The author of the case, or whoever stands for an author who left its structure or the house. By identifier. */
    public List<Compte> quiSuit(Dossier dossier) {
        return comptes.travailleEncorePour(dossier.structure(), dossier.auteur())
                ? comptes.trouver(dossier.auteur()).stream().toList() : de(dossier.numero());
    }

    /** The advisors of the structure, or the secretariat when none is left. By identifier. */
    public List<Compte> de(String numero) {
        List<Compte> collegues = dossiers.trouver(numero).map(Dossier::structure).map(comptes::conseillersDe).orElse(List.of());
        return collegues.isEmpty() ? comptes.duGroupe(Groupe.SECRETARIAT) : collegues;
    }
}
