package fr.crefop.conference.travaux;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may be asked for an advice: the funders, and any person but the administrator, the commission and oneself. */
@Component
public class Acteurs {

    private final Comptes comptes;
    private final Interlocuteurs interlocuteurs;
    private final Droits droits;

    Acteurs(Comptes comptes, Interlocuteurs interlocuteurs, Droits droits) {
        this.comptes = comptes;
        this.interlocuteurs = interlocuteurs;
        this.droits = droits;
    }

    /** The funders first, within a family those that an account acts for, then people by identifier. */
    public List<Acteur> pour(String rapporteur) {
        return Stream.concat(financeurs().map(Acteur::groupe),
                comptes.lister().stream().filter(c -> !c.identifiant().equals(rapporteur) && droits.permet(c, "donner-un-avis"))
                        .map(c -> Acteur.personne(c.identifiant()))).toList();
    }

    private Stream<Repondant> financeurs() {
        return Groupe.financeurs().stream().flatMap(groupe -> groupe.estUneFamille()
                ? interlocuteurs.organismes().stream().filter(o -> o.famille() == groupe).map(Repondant::de)
                : Stream.of(Repondant.de(groupe)));
    }

    public String libelle(Acteur acteur) {
        return acteur.groupe() != null ? acteur.groupe().libelle()
                : comptes.trouver(acteur.compte()).map(Acteurs::nom).orElse(acteur.compte());
    }

    Acteur exiger(String code, String rapporteur) {
        Map<String, Acteur> connus = pour(rapporteur).stream().collect(Collectors.toMap(Acteur::code, Function.identity()));
        if (code == null || !connus.containsKey(code)) {
            String message = "Choisissez dans la liste à qui l'avis est demandé.";
            throw new RefusMetier(message, List.of(new Erreur("acteur", code, message)));
        }
        return connus.get(code);
    }

    private static String nom(Compte compte) {
        return compte.structure() == null ? compte.nom() : compte.nom() + " – " + compte.structure();
    }
}
