package fr.crefop.conference.financement.regime2019;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of today, changed: {@code plan("04a", "formation.prixHt", 1800)}. */
final class Aujourdhui {

    private Aujourdhui() {}

    static ObjectNode demande(String numero, Object... changements) {
        try {
            ObjectNode demande = (ObjectNode) Atelier.JSON.readTree(Path.of("rules/regimes/2019-/cas/cas-26-" + numero + ".json").toFile()).get("demande");
            for (int i = 0; i < changements.length; i += 2) {
                Atelier.poser(demande, (String) changements[i], Atelier.JSON.valueToTree(changements[i + 1]));
            }
            return demande;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanDeFinancement plan(String numero, Object... changements) {
        return Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(demande(numero, changements)));
    }

    /** {@code "ECARTE PTP-E13"}, {@code "A_CONFIRMER PTP-E9 projet.positionnementFait"}; several reasons in their order, each once. */
    static String ecarte(PlanDeFinancement plan, String dispositif) {
        PlanDeFinancement.Ecarte ecarte = Atelier.ecarte(plan, Dispositif.de(dispositif));
        return ecarte.statut() + ecarte.motifs().stream().map(motif -> " " + motif.regle() + (motif.donneeManquante() == null ? "" : " " + motif.donneeManquante()))
                .distinct().collect(Collectors.joining());
    }

    /** {@code "paie"}, or why it does not. */
    static String dit(PlanDeFinancement plan, String dispositif) {
        return plan.contributions().stream().anyMatch(c -> c.dispositif().code().equals(dispositif)) ? "paie" : ecarte(plan, dispositif);
    }

    /** What the plan advises in words that begin so, or nothing. */
    static boolean conseille(PlanDeFinancement plan, String debutDuLibelle) {
        return plan.conseils().stream().anyMatch(conseil -> conseil.libelle().startsWith(debutDuLibelle));
    }

    /** Changes, and others after them. */
    static Object[] avec(Object[] changements, Object... autres) {
        return Stream.concat(Arrays.stream(changements), Arrays.stream(autres)).toArray();
    }
}
