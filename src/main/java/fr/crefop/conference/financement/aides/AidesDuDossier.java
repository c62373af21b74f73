package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.FormationVisee;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import fr.crefop.conference.vocabulaire.Raisons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.api.definition.rule.Rule;

/**
 * The aids that the regions of a demande have, and the one that is asked for: the first of the file's order that is open and
 * not refused. Those of the region of her home come first; one of the region of the training follows where it looks at the place
 * of the training and asks no home elsewhere (regions.md A.7). Those that no plan counts are {@link AideACote}. A fact of the rules session.
 *
 * @param choisie null when none may be asked for on that day
 * @param fermees all of them, when none may be
 * @param autres beside the one that is chosen
 */
public record AidesDuDossier(Recherche recherche, String region, AideExaminee choisie, List<AideDatee> fermees, List<AutreAide> autres) {

    /** SANS_FICHIER: nobody wrote which aids that region has; AUCUNE: its file says that it has none. */
    public enum Recherche { DOMICILE_INCONNU, SANS_FICHIER, AUCUNE, TROUVEES }

    /** @param etat why it is not the one, for a French reader; {@code fermee} nobody may ask for it on that day */
    public record AutreAide(String nom, String etat, boolean fermee) {}

    /** @param code of the dispositif under which they are asked for; {@code regions} by their INSEE code */
    public static AidesDuDossier chercher(Demande demande, Situation situation, String code, Map<String, Region> regions) {
        String domicile = demande.beneficiaire().regionDomicile();
        List<AideDatee> aides = Stream.concat(de(regions.get(domicile == null ? "" : domicile)), ailleurs(demande, regions))
                .map(aide -> AideDatee.de(aide, evenement -> Regard.jour(evenement, situation, code)))
                .filter(aide -> aide.aide().region().equals(domicile) || seRegleParLeLieu(aide.version(), aide.aide().region())).toList();
        if (domicile == null || aides.isEmpty()) {
            Recherche recherche = domicile == null ? Recherche.DOMICILE_INCONNU : regions.containsKey(domicile) ? Recherche.AUCUNE : Recherche.SANS_FICHIER;
            return new AidesDuDossier(recherche, domicile, null, List.of(), List.of());
        }
        List<AideExaminee> ouvertes = aides.stream().filter(aide -> aide.fermeture().isEmpty())
                .map(aide -> new AideExaminee(aide, demande, situation, code)).toList();
        AideExaminee choisie = ouvertes.stream().filter(aide -> !aide.estRefusee()).findFirst().orElse(ouvertes.isEmpty() ? null : ouvertes.get(0));
        return choisie == null ? new AidesDuDossier(Recherche.TROUVEES, domicile, null, aides, List.of())
                : new AidesDuDossier(Recherche.TROUVEES, domicile, choisie, List.of(), autres(aides, ouvertes, choisie));
    }

    private static Stream<AideIndividuelle> de(Region region) {
        return region == null ? Stream.empty() : region.aides().stream().filter(aide -> aide.nature().estDansLePlan());
    }

    private static Stream<AideIndividuelle> ailleurs(Demande demande, Map<String, Region> regions) {
        String formation = demande.formation().regionFormation();
        return formation == null || formation.equals(demande.beneficiaire().regionDomicile()) ? Stream.empty() : de(regions.get(formation));
    }

    /** Somebody from elsewhere may ask for it: the place of the training counts, and no home in that region is asked. */
    private static boolean seRegleParLeLieu(VersionDAide version, String region) {
        return version != null && !version.publicVise().residence().estDonne()
                && version.formationVisee().lieu().valeur().map(FormationVisee.Lieu::region).filter(region::equals).isPresent();
    }

    private static List<AutreAide> autres(List<AideDatee> aides, List<AideExaminee> ouvertes, AideExaminee choisie) {
        List<AutreAide> autres = new ArrayList<>();
        for (AideDatee aide : aides) {
            if (aide != choisie.datee()) {
                autres.add(new AutreAide(aide.nom(), aide.fermeture().orElseGet(() -> etat(ouvertes.stream().filter(o -> o.datee() == aide).findFirst().orElseThrow())),
                        aide.fermeture().isPresent()));
            }
        }
        return List.copyOf(autres);
    }

    private static String etat(AideExaminee autre) {
        return autre.estRefusee() ? PhrasesDesAides.refusee(Raisons.constate(autre.premierRefus().constate()), Raisons.attendu(autre.premierRefus().attendu()))
                : PhrasesDesAides.AUTRE_POSSIBLE;
    }

    /** What is closed, aid by aid; of a region that has none, its name. Empty where one may be asked for. */
    public List<Fermeture> getFermetures() {
        return recherche == Recherche.AUCUNE ? List.of(new Fermeture(PhrasesDesAides.aucuneAide(region), null, null))
                : fermees.stream().map(aide -> new Fermeture(PhrasesDesAides.fermee(aide.aide(), aide.fermeture().orElseThrow()), aide.provenance(), aide.etatQuiFerme())).toList();
    }

    /** @param dit since when and why; {@code provenance} null when the region's file alone says it; {@code etat} null where its dates close it */
    public record Fermeture(String dit, String provenance, Disponibilite.Etat etat) {}

    /** Says so in the examination, for each of them. */
    public void fermer(Examen examen, Rule regle) {
        getFermetures().forEach(fermeture -> examen.fermer(regle, fermeture.dit, fermeture.provenance, fermeture.etat));
    }

    /** Nobody wrote which aids that region has. */
    public Issue regionNonDecrite() {
        return AideDatee.aConfirmer(PhrasesDesAides.regionNonDecrite(region));
    }

    /** What the rules look at: all of it, the aid that is asked for, and each of the others. */
    public Stream<Object> faits() {
        return Stream.concat(Stream.concat(Stream.of(this), Stream.ofNullable(choisie)), autres.stream());
    }
}
