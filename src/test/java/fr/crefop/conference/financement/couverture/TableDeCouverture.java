package fr.crefop.conference.financement.couverture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.AidesDEssai;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.couverture.MoteurObserve.Vue;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.socle.FichiersDuProgramme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of src/test/resources/couverture, a folder for each régime: for each rule, the demandes on which it comes out one way or another. */
public final class TableDeCouverture {

    /** Where the aids that a table gives are asked for. */
    public static final String REGION_DES_AIDES = "75";

    /** Of a block, or of a side that has its own: what the region of the aids has, and no datum of the demande. */
    private static final Set<String> AIDES = Set.of("colonnes", "aide");

    private static final Map<String, List<AideIndividuelle>> LUES = new ConcurrentHashMap<>();

    private TableDeCouverture() {}

    /**
     * @param aides that the region of the aids has for this line; empty where the regions are as their files tell them
     * @param changements over the base case, in the form Atelier takes; null where a reason says why that side has no demande
     * @param plan a line that the plan must hold, or null
     */
    public record Ligne(Dispositif dispositif, String regle, boolean condition, Vue vue, String base, List<AideIndividuelle> aides, Object[] changements, String plan,
            String raison) {

        @Override
        public String toString() {
            return dispositif + " " + regle + " " + vue;
        }
    }

    /** Table by table, in the order of their names. */
    public static List<Ligne> lire(RegimeDeTest regime) {
        List<Ligne> lignes = new ArrayList<>();
        FichiersDuProgramme.lireOuRien("classpath*:couverture/" + regime.id() + "/*.yaml").values().forEach(table -> {
            try {
                new YAMLMapper().readTree(table).forEach(bloc -> lire(bloc, lignes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return lignes;
    }

    private static void lire(JsonNode bloc, List<Ligne> lignes) {
        bloc.path("conditions").properties().forEach(r -> {
            cote(bloc, r.getKey(), true, Vue.REMPLIE, r.getValue().get("remplie"), bloc.path("vide"), null, lignes);
            cote(bloc, r.getKey(), true, Vue.REFUSEE, r.getValue().get("refusee"), null, null, lignes);
            cote(bloc, r.getKey(), true, Vue.INCONNUE, r.getValue().get("inconnue"), null, null, lignes);
        });
        bloc.path("effets").properties().forEach(r -> {
            String plan = r.getValue().path("plan").asText(null);
            cote(bloc, r.getKey(), false, Vue.APPLIQUEE, r.getValue().get("appliquee"), bloc.path("vide"), plan, lignes);
            cote(bloc, r.getKey(), false, Vue.NON_APPLIQUEE, r.getValue().get("non_appliquee"), bloc.get("ecarte"), null, lignes);
            cote(bloc, r.getKey(), false, Vue.INCONNUE, r.getValue().get("inconnue"), bloc.get("inconnue"), null, lignes);
        });
    }

    private static void cote(JsonNode bloc, String regle, boolean condition, Vue vue, JsonNode donne, JsonNode defaut, String plan, List<Ligne> lignes) {
        JsonNode cote = donne == null ? defaut : donne;
        if (cote == null) {
            return;
        }
        boolean dit = cote.isTextual();
        lignes.add(new Ligne(Dispositif.de(bloc.get("dispositif").asText()), regle, condition, vue, bloc.get("base").asText(),
                aides(AIDES.stream().anyMatch(cote::has) ? cote : bloc), dit ? null : changements(bloc.path("avec"), cote), plan, dit ? cote.asText() : null));
    }

    /** Columns of regions.md A.7 by their ids, or one aid of which the table gives the parameters; none where it names neither. */
    private static List<AideIndividuelle> aides(JsonNode dit) {
        if (AIDES.stream().noneMatch(dit::has)) {
            return List.of();
        }
        return LUES.computeIfAbsent(dit.path("colonnes").toString() + dit.path("aide"), texte -> {
            List<String> ids = new ArrayList<>();
            dit.path("colonnes").forEach(id -> ids.add(id.asText()));
            return dit.has("aide") ? List.of(AidesDEssai.aide(REGION_DES_AIDES, dit.get("aide"))) : AidesDEssai.colonnes(REGION_DES_AIDES, ids);
        });
    }

    private static Object[] changements(JsonNode avec, JsonNode cote) {
        List<Object> changements = new ArrayList<>();
        for (JsonNode partie : new JsonNode[] {avec, cote}) {
            partie.properties().stream().filter(champ -> !AIDES.contains(champ.getKey())).forEach(champ -> {
                changements.add(champ.getKey());
                changements.add(champ.getValue().isNull() ? null : champ.getValue());
            });
        }
        return changements.toArray();
    }
}
