package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglement;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.moteur.ReglesDesDispositifs;
import fr.crefop.conference.financement.ressources.RessourceDUnDispositif;
import fr.crefop.conference.financement.ressources.RessourceDUneAide;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The resources of a region on a day, as packs and registers tell them; what is left of the envelopes is told elsewhere. */
@Component
public class RessourcesMobilisables {

    /** No table is longer: the packs have some tens of dispositifs and aids in all. */
    public static final int MAXIMUM = 200;

    private final Reglements reglements;
    private final RegistresDuBareme registres;
    private final PeriodesDesRegimes periodes;
    /** By régime and region: rules do not change while the program runs. */
    private final Map<String, ReglesDesDispositifs> regles = new ConcurrentHashMap<>();

    RessourcesMobilisables(BaremesDesRegimes baremes, Reglements reglements, ValeursEnVigueur valeurs, ConventionsEnVigueur conventions, PeriodesDesRegimes periodes) {
        this.reglements = reglements;
        this.registres = new RegistresDuBareme(baremes, valeurs, conventions);
        this.periodes = periodes;
    }

    /**
     * Dispositifs in the order of the contract, then the region's aids by their id; at most {@link #MAXIMUM}.
     *
     * @param code of the region; {@code le} first day of the training
     * @throws RefusMetier when no pack tells of that region, or of that day
     */
    public List<Ressource> de(String code, LocalDate le) {
        Region region = region(code);
        Regime regime = Cadre.lu().regimeDu(le).orElseThrow(() -> refus("le", le.toString(),
                "Aucun dispositif n'est connu pour une formation qui commence le " + EnFrancais.date(le) + " : choisissez un jour " + periodes.enFrancais() + "."));
        if (!region.estConnueLe(le)) {
            throw refus("le", le.toString(), "Les financeurs de la " + region.enPhrase() + " ne sont connus que pour les formations qui commencent à partir du "
                    + EnFrancais.date(region.connueDepuis()) + ".");
        }
        Reglement reglement = reglements.de(regime, region);
        Bareme bareme = registres.appliquer(reglement.baremes().au(le), registres.le(le));
        List<Ressource> aides = aides(regime, region, le);
        RessourceDUnDispositif lecture = new RessourceDUnDispositif(reglement, regles(reglement), bareme, le);
        List<Ressource> duPlan = aides.stream().filter(aide -> aide.dispositif() != null).toList();
        List<Ressource> toutes = new ArrayList<>(regime.fiches().values().stream().map(fiche -> lecture.lire(fiche, duPlan)).toList());
        toutes.addAll(aides);
        return toutes.stream().limit(MAXIMUM).toList();
    }

    private ReglesDesDispositifs regles(Reglement reglement) {
        return regles.computeIfAbsent(reglement.regime().id() + " " + reglement.region().code(), cle -> new ReglesDesDispositifs(reglement));
    }

    /** @throws RefusMetier when it has no file */
    public static Region region(String code) {
        Region region = Cadre.lu().regions().get(code);
        if (region == null) {
            throw refus("region", code, "Cette région n'a pas de ressources connues ici. Choisissez une région de la liste.");
        }
        return region;
    }

    private static List<Ressource> aides(Regime regime, Region region, LocalDate le) {
        Stream<Fiche> desAides = regime.fiches().values().stream().filter(Fiche::aides);
        return desAides.flatMap(fiche -> region.aides().stream().sorted(Comparator.comparing(AideIndividuelle::id))
                .flatMap(aide -> RessourceDUneAide.lire(aide, fiche, PayeurDuDispositif.possibles(fiche, regime, region, le), le).stream())).toList();
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur, message)));
    }
}
