package fr.crefop.conference.regard;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.financement.DonneesDesFinanceurs;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Vue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who sees what of which case: the rights say in which way, the rules of the case which data a funder needs. */
@Component
public class Regards {

    private final AccesAuxDossiers acces;
    private final DonneesDesFinanceurs donnees;

    Regards(AccesAuxDossiers acces, DonneesDesFinanceurs donnees) {
        this.acces = acces;
        this.donnees = donnees;
    }

    /** Empty when the case does not exist for the account. */
    public Optional<Regard> de(Compte compte, Dossier dossier) {
        Set<Vue> vues = acces.vues(compte, dossier.numero());
        return vues.isEmpty() ? Optional.empty() : Optional.of(regard(vues, compte, dossier));
    }

    private Regard regard(Set<Vue> vues, Compte compte, Dossier dossier) {
        LocalDate debut = dossier.demande().formation().debut();
        Optional<Regime> regime = Cadre.lu().regimeDu(debut);
        Set<String> financeurs = new TreeSet<>();
        Set<Dispositif> dispositifs = new TreeSet<>();
        Set<String> lues = new TreeSet<>();
        vues.stream().map(Vue::donnees).filter(Objects::nonNull).forEach(lues::addAll);
        if (vues.stream().anyMatch(Vue::lesSiennes)) {
            Set<String> delegues = acces.repondParDelegation(compte, dossier.numero());
            financeurs.addAll(delegues);
            // Who sees the case for another funder alone reads nothing of it for its own.
            if (delegues.isEmpty() || acces.estSollicite(compte, dossier.numero())) {
                financeurs.addAll(acces.repondPour(compte));
            }
            financeurs.forEach(financeur -> {
                dispositifs.addAll(DonneesDesFinanceurs.dispositifs(financeur, debut));
                lues.addAll(donnees.lues(financeur, debut));
            });
        }
        return new Regard(vues, financeurs, dispositifs, lues, id -> regime.flatMap(r -> donnees.deLaRegle(id, r)).orElse(null));
    }
}
