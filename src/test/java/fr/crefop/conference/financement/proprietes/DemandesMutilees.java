package fr.crefop.conference.financement.proprietes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What nobody should send, and somebody will: a case with data of another type, out of measure, absurd, or cut in the middle. */
final class DemandesMutilees {

    private static final Map<String, List<ObjectNode>> CAS = new ConcurrentHashMap<>();
    private static final Object[] VALEURS = {null, true, false, 0, -1, 1, 3.14159265358979, 1_000_000_000_000L, Long.MAX_VALUE, new BigDecimal("1e400"),
        new BigDecimal("1e-400"), 0.001, 999_999_999, "", " ", "0", "abc", "-1", "2018-02-30", "2018-13-01", "0001-01-01", "9999-12-31", "+999999999-01-01",
        "2018-06-15", "DEMANDEUR_EMPLOI", "24", "FORCO", "FONGECIF_CVL", "é\u0000\u0007", "\ud83d", "x".repeat(5000), "'; drop table dossier; --", "${7*7}",
        List.of(), List.of(1, "a"), List.of("COPANEF"), List.of("13250"), List.of(List.of()), Map.of(), Map.of("a", 1),
        "2026-09-07", "2019-01-01", "2099-12-31", "SALARIE_CDI", "INTERIMAIRE", "ADHERENT_CSP", "AKTO", "RNCP", "RS", "LEGER", "INTERNE", "RESTE", "FAVORABLE",
        Map.of("type", "RS"), Map.of("type", "ARE"), Map.of("mode", "RESTE"), Map.of("mode", "POURCENTAGE", "valeur", 1e9), Map.of("origine", "C2P", "montant", 0.005),
        List.of(Map.of("origine", "REGION", "montant", -1)), List.of(Map.of("origine", "EMPLOYEUR")), Map.of("dureeMois", 1e6, "fin", "2026-01-31")};
    private static final String[] NOMS = {"inconnu", "prixHt", "formation", "debut", "__proto__", "", "a.b", "soldeHeures", "AIF", "exclure", "aif.plafond",
        "soldeEuros", "dotations", "prixTtc", "certification", "permis", "reconversion", "PTP", "CPF", "EMPLOYEUR", "dernierPtp", "cpf.participation", "PERIODE_RECONVERSION"};

    private final List<ObjectNode> cas;
    private final Random hasard;

    DemandesMutilees(RegimeDeTest regime, long graine) {
        cas = CAS.computeIfAbsent(regime.id(), id -> Atelier.partages(regime.regime()).stream().map(numero -> Atelier.demande(numero)).toList());
        hasard = new Random(graine);
    }

    byte[] tirer() {
        ObjectNode demande = cas.get(hasard.nextInt(cas.size())).deepCopy();
        for (int i = hasard.nextInt(3); i >= 0; i--) {
            muter(demande);
        }
        byte[] texte = demande.toString().getBytes(StandardCharsets.UTF_8);
        return hasard.nextInt(8) == 0 ? abimer(texte) : texte;
    }

    private void muter(ObjectNode racine) {
        List<JsonNode> porteurs = new ArrayList<>();
        recenser(racine, porteurs);
        JsonNode porteur = porteurs.get(hasard.nextInt(porteurs.size()));
        JsonNode valeur = Atelier.JSON.valueToTree(VALEURS[hasard.nextInt(VALEURS.length)]);
        if (porteur instanceof ArrayNode liste) {
            liste.add(valeur);
        } else if (porteur instanceof ObjectNode objet) {
            List<String> champs = new ArrayList<>();
            objet.fieldNames().forEachRemaining(champs::add);
            int choix = hasard.nextInt(8);
            if (choix == 0 || champs.isEmpty()) {
                objet.set(NOMS[hasard.nextInt(NOMS.length)], valeur);
            } else if (choix == 1) {
                objet.remove(champs.get(hasard.nextInt(champs.size())));
            } else {
                objet.set(champs.get(hasard.nextInt(champs.size())), valeur);
            }
        }
    }

    private static void recenser(JsonNode noeud, List<JsonNode> porteurs) {
        if (noeud.isContainerNode()) {
            porteurs.add(noeud);
            noeud.forEach(fils -> recenser(fils, porteurs));
        }
    }

    /** Bytes changed, lost or repeated. */
    private byte[] abimer(byte[] texte) {
        byte[] abime = hasard.nextInt(3) == 0 ? java.util.Arrays.copyOf(texte, hasard.nextInt(texte.length)) : texte.clone();
        for (int i = hasard.nextInt(3); i >= 0 && abime.length > 0; i--) {
            abime[hasard.nextInt(abime.length)] = (byte) hasard.nextInt(256);
        }
        return abime;
    }
}
