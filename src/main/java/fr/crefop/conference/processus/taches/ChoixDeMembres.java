package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats.Membre;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may join a working group: people of the bureau's organisations, and, for one case, people of the funders. */
@Component
class ChoixDeMembres {

    private static final Set<Groupe> BUREAU = EnumSet.of(
            Groupe.BUREAU_ETAT, Groupe.BUREAU_REGION, Groupe.BUREAU_SALARIES, Groupe.BUREAU_EMPLOYEURS);
    private static final Set<Groupe> AD_HOC = EnumSet.of(Groupe.POLE_EMPLOI, Groupe.FONGECIF, Groupe.REGION, Groupe.OPCA,
            Groupe.AGEFIPH, Groupe.FPSPP);

    private final Comptes comptes;

    ChoixDeMembres(Comptes comptes) {
        this.comptes = comptes;
    }

    List<Map<String, String>> duBureau() {
        return options(BUREAU);
    }

    List<Map<String, String>> adHoc() {
        return options(AD_HOC);
    }

    /** @throws RefusMetier when somebody chosen is not on the list the form showed */
    List<Membre> lire(List<String> duBureau, List<String> adHoc) {
        return Stream.concat(membres("membres", duBureau, BUREAU, false),
                membres("membresAdHoc", adHoc.stream().filter(compte -> !duBureau.contains(compte)).toList(), AD_HOC, true)).toList();
    }

    private Stream<Membre> membres(String champ, List<String> choisis, Set<Groupe> groupes, boolean adHoc) {
        List<String> possibles = parmi(groupes).map(Compte::identifiant).toList();
        choisis.stream().filter(compte -> !possibles.contains(compte)).findFirst().ifPresent(compte -> {
            throw new RefusMetier("Ce compte ne peut pas être membre du groupe de travail : " + compte + ".",
                    List.of(new Erreur(champ, compte, "compte de la liste attendu")));
        });
        return choisis.stream().distinct().map(compte -> new Membre(compte, adHoc));
    }

    private List<Map<String, String>> options(Set<Groupe> groupes) {
        return parmi(groupes).map(c -> Map.of("label", c.nom() + (c.structure() == null ? "" : ", " + c.structure()),
                "value", c.identifiant())).toList();
    }

    private Stream<Compte> parmi(Set<Groupe> groupes) {
        return comptes.lister().stream().filter(compte -> groupes.stream().anyMatch(compte::est));
    }
}
