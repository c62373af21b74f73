package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order the dispositifs of a régime are served for a person (référentiel I.3): all of them, for any status. */
final class OrdreDeMobilisation {

    private final Map<String, List<Dispositif>> parStatut = new HashMap<>();
    /** For a status that the régime does not order. */
    private final List<Dispositif> sansOrdre;
    private final List<Fiche> mobiles;

    OrdreDeMobilisation(Regime regime) {
        regime.ordre().forEach((statut, ordre) -> parStatut.put(statut, complet(ordre, regime)));
        this.sansOrdre = complet(List.of(), regime);
        this.mobiles = regime.fiches().values().stream().filter(fiche -> fiche.dernierSi() != null).toList();
    }

    List<Dispositif> de(Demande demande) {
        List<Dispositif> ordre = parStatut.getOrDefault(demande.beneficiaire().statut(), sansOrdre);
        for (Fiche fiche : mobiles) {
            if (fiche.dernierSi().vaut().equals(demande.valeur(fiche.dernierSi().donnee()))) {
                ordre = avantLaPersonne(ordre, fiche.dispositif());
            }
        }
        return ordre;
    }

    /** Served after all others, but before what the person offers. */
    private static List<Dispositif> avantLaPersonne(List<Dispositif> ordre, Dispositif dernier) {
        List<Dispositif> deplace = new ArrayList<>(ordre);
        deplace.remove(dernier);
        int place = 0;
        while (place < deplace.size() && deplace.get(place).nature() != Nature.PERSONNE) {
            place++;
        }
        deplace.add(place, dernier);
        return List.copyOf(deplace);
    }

    /** What the order of a status does not name comes last. */
    private static List<Dispositif> complet(List<Dispositif> ordre, Regime regime) {
        Set<Dispositif> tous = new LinkedHashSet<>(ordre);
        tous.addAll(regime.dispositifs());
        return List.copyOf(tous);
    }
}
