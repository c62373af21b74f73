package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.NomsDesDonnees;
import org.springframework.stereotype.Component;

/** A datum is called as the submission page asks it. */
@Component
public class NomsDuFormulaire implements NomsDesDonnees {

    private final CatalogueDeSaisie catalogue;

    public NomsDuFormulaire(CatalogueDeSaisie catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String nom(String chemin) {
        return catalogue.champ("demande." + chemin).or(() -> catalogue.champ(chemin))
                .or(() -> catalogue.champs().stream().filter(c -> c.chemin().startsWith("demande." + chemin + ".")).findFirst())
                .map(Champ::libelle).orElse(chemin);
    }
}
