package fr.crefop.conference.financement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plan held against the {@code attendu} of a shared case: only what the case states is compared, and all of it. */
public final class AttenduDuCas {

    private final JsonNode plan;
    private final List<String> ecarts = new ArrayList<>();

    private AttenduDuCas(JsonNode plan) {
        this.plan = plan;
    }

    /** Empty when the plan is the one of the case; else one sentence for each difference. */
    public static List<String> ecarts(JsonNode plan, JsonNode attendu) {
        AttenduDuCas comparaison = new AttenduDuCas(plan);
        attendu.properties().forEach(comparaison::comparer);
        return comparaison.ecarts;
    }

    private void comparer(Map.Entry<String, JsonNode> champ) {
        JsonNode attendu = champ.getValue();
        switch (champ.getKey()) {
            case "statut", "resteAFinancer", "saisineProposee" -> egal(champ.getKey(), texte(attendu), texte(plan.get(champ.getKey())));
            case "contributions" -> egal("contributions", lignes(attendu), lignes(plan.get("contributions")));
            case "remuneration" -> egal("remuneration", remuneration(attendu), remuneration(plan.get("remuneration")));
            case "apportPersonnel" -> attendu.properties().forEach(a ->
                    egal("apportPersonnel." + a.getKey(), texte(a.getValue()), texte(plan.get("apportPersonnel").get(a.getKey()))));
            case "motifs" -> attendu.properties().forEach(m -> contient("motifs de " + m.getKey(), textes(m.getValue()), motifs(m.getKey())));
            case "aConfirmer" -> contient("à confirmer", textes(attendu), aConfirmer());
            case "avecDispositif" -> contient("contribuent", textes(attendu), payeurs());
            case "sansDispositif" -> textes(attendu).stream().filter(payeurs()::contains).forEach(d -> ecarts.add(d + " : ne doit pas contribuer, contribue"));
            case "dontDebitCpf" -> attendu.properties().forEach(d -> egal("débit du compte par " + d.getKey(), texte(d.getValue()), debit(d.getKey())));
            default -> ecarts.add(champ.getKey() + " : ce que le cas attend là n'est comparé par aucun test");
        }
    }

    private void egal(String quoi, Object attendu, Object obtenu) {
        if (!attendu.equals(obtenu)) {
            ecarts.add(quoi + " : attendu " + attendu + ", obtenu " + obtenu);
        }
    }

    private void contient(String quoi, List<String> attendus, List<String> obtenus) {
        if (!obtenus.containsAll(attendus)) {
            ecarts.add(quoi + " : attendu " + attendus + ", obtenu " + obtenus);
        }
    }

    /** What that dispositif takes from the person's account, on all its lines. */
    private String debit(String dispositif) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode ligne : plan.get("contributions")) {
            if (ligne.get("dispositif").asText().equals(dispositif) && ligne.hasNonNull("dontDebitCpf")) {
                total = total.add(new BigDecimal(ligne.get("dontDebitCpf").asText()));
            }
        }
        return total.setScale(2).toPlainString();
    }

    private List<String> payeurs() {
        return plan.get("contributions").findValuesAsText("dispositif");
    }

    private List<String> aConfirmer() {
        List<String> noms = new ArrayList<>();
        plan.get("ecartes").forEach(e -> {
            if (e.get("statut").asText().equals("A_CONFIRMER")) {
                noms.add(e.get("dispositif").asText());
            }
        });
        return noms;
    }

    private List<String> motifs(String dispositif) {
        for (JsonNode ecarte : plan.get("ecartes")) {
            if (ecarte.get("dispositif").asText().equals(dispositif)) {
                return ecarte.get("motifs").findValuesAsText("regle");
            }
        }
        return List.of();
    }

    private static List<String> lignes(JsonNode contributions) {
        List<String> lignes = new ArrayList<>();
        contributions.forEach(c -> lignes.add(texte(c.get("dispositif")) + " " + texte(c.get("rubrique")) + " " + texte(c.get("montant"))));
        return lignes;
    }

    private static String remuneration(JsonNode r) {
        return r == null || r.isNull() ? "aucune" : texte(r.get("dispositif")) + " " + texte(r.get("total"));
    }

    private static List<String> textes(JsonNode liste) {
        List<String> textes = new ArrayList<>();
        liste.forEach(t -> textes.add(t.asText()));
        return textes;
    }

    private static String texte(JsonNode noeud) {
        return noeud == null ? "rien" : noeud.isNumber() ? new BigDecimal(noeud.asText()).setScale(2).toPlainString() : noeud.asText();
    }
}
