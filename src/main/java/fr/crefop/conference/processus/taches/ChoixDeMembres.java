package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may join a working group: people of the bureau's organisations, and, for one case, people of the funders. */
@Component
class ChoixDeMembres {

    // One list per member: where the choices come from a variable, Tasklist forgets what was ticked in a list of boxes.
    static final List<String> DU_BUREAU = List.of("membre1", "membre2", "membre3", "membre4");
    static final List<String> AD_HOC = List.of("membreAdHoc1", "membreAdHoc2", "membreAdHoc3");

    private final Comptes comptes;

    ChoixDeMembres(Comptes comptes) {
        this.comptes = comptes;
    }

    List<Map<String, String>> duBureau() {
        return options(Groupe.bureau());
    }

    List<Map<String, String>> adHoc() {
        return options(Groupe.financeurs());
    }

    /** @throws RefusMetier when somebody chosen is not on the list the form showed */
    List<Membre> lire(Reponses reponses) {
        Map<String, Membre> choisis = new LinkedHashMap<>();
        DU_BUREAU.forEach(champ -> lire(reponses, champ, Groupe.bureau(), false, choisis));
        AD_HOC.forEach(champ -> lire(reponses, champ, Groupe.financeurs(), true, choisis));
        return List.copyOf(choisis.values());
    }

    private void lire(Reponses reponses, String champ, List<Groupe> groupes, boolean adHoc, Map<String, Membre> choisis) {
        String compte = reponses.texte(champ);
        if (compte == null) {
            return;
        }
        if (parmi(groupes).noneMatch(possible -> possible.identifiant().equals(compte))) {
            throw new RefusMetier("Ce compte ne peut pas être membre du groupe de travail : " + compte + ".",
                    List.of(new Erreur(champ, compte, "compte de la liste attendu")));
        }
        // The same person chosen twice is one member.
        choisis.putIfAbsent(compte, new Membre(compte, adHoc));
    }

    private List<Map<String, String>> options(List<Groupe> groupes) {
        return parmi(groupes).map(c -> Map.of("label", c.nom() + (c.structure() == null ? "" : ", " + c.structure()),
                "value", c.identifiant())).toList();
    }

    private Stream<Compte> parmi(List<Groupe> groupes) {
        return comptes.lister().stream().filter(compte -> groupes.stream().anyMatch(compte::est));
    }
}
