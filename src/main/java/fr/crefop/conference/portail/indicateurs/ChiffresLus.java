package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Arrete;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The figures that an account reads: all of them for those who see the cases anyway, without small numbers for everybody else. */
@Component
class ChiffresLus {

    private static final Set<Role> ENTIERS = EnumSet.of(Role.SECRETARIAT, Role.BUREAU);

    private final Indicateurs indicateurs;
    private final Comptes comptes;
    private final Conventions conventions;
    private final CumulsOuvrables cumuls;

    ChiffresLus(Indicateurs indicateurs, Comptes comptes, Conventions conventions, CumulsOuvrables cumuls) {
        this.indicateurs = indicateurs;
        this.comptes = comptes;
        this.conventions = conventions;
        this.cumuls = cumuls;
    }

    boolean sansPetitsNombres(String compte) {
        return comptes.trouver(compte).filter(trouve -> Role.de(trouve).stream().anyMatch(ENTIERS::contains)).isEmpty();
    }

    Optional<Arrete> dernier(String compte) {
        return indicateurs.dernier(sansPetitsNombres(compte));
    }

    List<Chiffre> choix(Arrete arrete) {
        return indicateurs.choix(arrete);
    }

    /** Of all cases. */
    List<Chiffre> de(Arrete arrete) {
        return de(arrete, new FiltreDesIndicateurs(Decoupage.ENSEMBLE, "", Periode.TOUTES));
    }

    /** What conventions in force open already is no more to be asked for. */
    List<Chiffre> de(Arrete arrete, FiltreDesIndicateurs filtre) {
        Set<String> ouverts = conventions.cumulsEnVigueur();
        Map<String, List<CumulOuvrable>> paires = cumuls.parSignataires();
        return indicateurs.de(arrete, filtre.decoupage(), filtre.valeur(), filtre.periode()).stream()
                .filter(c -> c.indicateur() != Indicateur.COMBINAISON || !paires.getOrDefault(c.code(), List.of()).stream().allMatch(cumul -> ouverts.contains(cumul.cle()))).toList();
    }
}
