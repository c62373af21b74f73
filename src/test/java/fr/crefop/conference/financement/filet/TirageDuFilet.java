package fr.crefop.conference.financement.filet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.couverture.MoteurObserve.Vue;
import fr.crefop.conference.financement.couverture.TableDeCouverture;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Draws the demandes of the net, as the JSON texts a client would send: the shared cases; each with one datum changed; both sides
 * of every rule; each row of the OPCA grids; then all of these changed in several data, with others forgotten. One seed, one list.
 */
final class TirageDuFilet {

    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");
    private static final int RETOUCHES_PAR_CAS = 32;
    /** An amount has more ways to go wrong than a condition. */
    private static final int VOISINES_D_UN_MONTANT = 4;
    private static final int VOISINES_D_UNE_CONDITION = 2;
    private static final double[] OUBLIS = {0, 0, 0, 0, 0.03, 0.03, 0.08, 0.08, 0.2, 0.5, 1};

    private final ValeursATirer valeurs = new ValeursATirer();
    private final SplittableRandom hasard;
    /** Text without its reference, to the text sent: two cases that differ in name only are one. */
    private final Map<String, String> tirees = new LinkedHashMap<>();

    private TirageDuFilet(long graine) {
        hasard = new SplittableRandom(graine);
    }

    static List<String> tirer(int nombre, long graine) {
        TirageDuFilet tirage = new TirageDuFilet(graine);
        List<ObjectNode> cas = casPartages();
        cas.forEach(tirage::garder);
        cas.forEach(c -> tirage.garderDesVoisines(c, RETOUCHES_PAR_CAS));
        // Drawn among the families first: there are many more rows of grids than cases.
        List<ObjectNode> couverture = tirage.couverture();
        List<List<ObjectNode>> familles = List.of(cas, cas, couverture, couverture, tirage.grilles());
        while (tirage.tirees.size() < nombre) {
            List<ObjectNode> famille = familles.get(tirage.hasard.nextInt(familles.size()));
            tirage.garder(tirage.melanger(famille.get(tirage.hasard.nextInt(famille.size())).deepCopy()));
        }
        return tirage.tirees.values().stream().limit(nombre).toList();
    }

    private static List<ObjectNode> casPartages() {
        List<ObjectNode> cas = new ArrayList<>();
        CAS.forEach(numero -> cas.add(Atelier.demande(numero)));
        try (Stream<Path> fichiers = Files.list(Path.of("rules/regimes/2015-2018/cas"))) {
            for (Path fichier : fichiers.filter(f -> f.getFileName().toString().startsWith("public-")).sorted().toList()) {
                cas.add((ObjectNode) Atelier.JSON.readTree(fichier.toFile()).get("demande"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cas;
    }

    /** Kept when it can be read: what a client is refused has no plan. */
    private void garder(ObjectNode demande) {
        JsonNode canonique = Retouches.canonique(demande);
        String texte = canonique.toString();
        try {
            Atelier.LECTEUR.lire(texte.getBytes(StandardCharsets.UTF_8));
            ((ObjectNode) canonique).remove("reference");
            tirees.putIfAbsent(canonique.toString(), texte);
        } catch (RefusMetier refus) {
            // Another is drawn in its place.
        }
    }

    private void garderDesVoisines(ObjectNode modele, int nombre) {
        for (int i = 0; i < nombre; i++) {
            ObjectNode voisine = modele.deepCopy();
            changer(voisine);
            garder(voisine);
        }
    }

    /** Those on which a rule holds: the others would lead to plans where nobody pays. */
    private List<ObjectNode> couverture() {
        List<ObjectNode> modeles = new ArrayList<>();
        for (TableDeCouverture.Ligne ligne : TableDeCouverture.lire(RegimeDeTest.DE_2015)) {
            if (ligne.changements() != null) {
                ObjectNode demande = Atelier.demande(ligne.base(), ligne.changements());
                garder(demande);
                garderDesVoisines(demande, ligne.vue() == Vue.APPLIQUEE ? VOISINES_D_UN_MONTANT : VOISINES_D_UNE_CONDITION);
                if (ligne.vue() == Vue.REMPLIE || ligne.vue() == Vue.APPLIQUEE) {
                    modeles.add(demande);
                }
            }
        }
        return modeles;
    }

    private List<ObjectNode> grilles() {
        List<ObjectNode> modeles = new ArrayList<>();
        for (JsonNode grille : valeurs.grilles()) {
            ObjectNode demande = Atelier.demande("04", "dossier.contributionEmployeur", Map.of("mode", "AUCUNE"));
            grille.properties().forEach(champ -> Atelier.poser(demande, champ.getKey(), champ.getValue()));
            garder(demande);
            garderDesVoisines(demande, 1);
            modeles.add(demande);
        }
        return modeles;
    }

    /** One datum takes another value, or is not known any more. */
    private void changer(ObjectNode demande) {
        if (hasard.nextInt(12) == 0) {
            supposer(demande);
            return;
        }
        String chemin = valeurs.champs.get(hasard.nextInt(valeurs.champs.size()));
        if (Retouches.estPresent(demande, chemin) && Retouches.peutManquer(chemin) && hasard.nextInt(3) == 0) {
            Atelier.poser(demande, chemin, null);
        } else {
            Atelier.poser(demande, chemin, valeurs.tirer(chemin, demande, hasard));
        }
    }

    private void supposer(ObjectNode demande) {
        String cle = valeurs.suppositions.get(hasard.nextInt(valeurs.suppositions.size()));
        Atelier.poser(demande, cle, valeurs.tirer(cle, demande, hasard));
    }

    private ObjectNode melanger(ObjectNode demande) {
        if (hasard.nextInt(3) == 0) {
            Retouches.deplacer(demande, LocalDate.of(2015, 1, 1).plusDays(hasard.nextInt(1461)));
        }
        for (int i = hasard.nextInt(hasard.nextInt(14) + 1); i >= 0; i--) {
            changer(demande);
        }
        for (int i = hasard.nextInt(4) == 0 ? hasard.nextInt(5) : 0; i > 0; i--) {
            supposer(demande);
        }
        Retouches.oublier(demande, "", OUBLIS[hasard.nextInt(OUBLIS.length)], hasard);
        return demande;
    }
}
