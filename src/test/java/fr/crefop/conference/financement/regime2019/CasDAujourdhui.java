package fr.crefop.conference.financement.regime2019;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A case of the régime of today, changed: the plan, and why a dispositif is not in it. */
final class CasDAujourdhui {

    private CasDAujourdhui() {}

    /** @param changements {@code "formation.debut", "2026-09-07"}, two by two; null takes the datum out */
    static PlanDeFinancement plan(String numero, Object... changements) {
        ObjectNode demande = demande(numero);
        for (int i = 0; i < changements.length; i += 2) {
            Atelier.poser(demande, (String) changements[i], Atelier.JSON.valueToTree(changements[i + 1]));
        }
        return Atelier.SIMULATEUR.simuler(Atelier.LECTEUR.lire(demande));
    }

    private static ObjectNode demande(String numero) {
        try (InputStream fichier = CasDAujourdhui.class.getResourceAsStream("/rules/regimes/2019-/cas/cas-26-" + numero + ".json")) {
            return (ObjectNode) Atelier.JSON.readTree(fichier).get("demande");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code "ECARTE PTP-E13"}, {@code "A_CONFIRMER PTP-E9 projet.positionnementFait"}; several reasons in their order. */
    static String ecarte(PlanDeFinancement plan, String dispositif) {
        PlanDeFinancement.Ecarte ecarte = Atelier.ecarte(plan, Dispositif.de(dispositif));
        StringBuilder dit = new StringBuilder(ecarte.statut().name());
        for (Motif motif : ecarte.motifs()) {
            dit.append(' ').append(motif.regle()).append(motif.donneeManquante() == null ? "" : " " + motif.donneeManquante());
        }
        return dit.toString();
    }

    static List<String> lignes(PlanDeFinancement plan) {
        return Atelier.lignes(plan);
    }

    /** What the plan advises under the name of that rule's words, or nothing. */
    static boolean conseille(PlanDeFinancement plan, String debutDuLibelle) {
        return plan.conseils().stream().anyMatch(conseil -> conseil.libelle().startsWith(debutDuLibelle));
    }
}
