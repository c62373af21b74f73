package fr.crefop.conference.financement;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.financement.LigneDeGrille.Cellule;
import fr.crefop.conference.financement.ValeurEssayee.Changement;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.regles.ColonneDeGrille;
import fr.crefop.conference.financement.regles.Grille;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.vocabulaire.Mots;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A grid in force, with other numbers. Its rows and what each is for are those of the file: a release alone adds or takes away one. A
 * mark C on a row falls with it: whoever sets the grid has decided of all its rows.
 */
final class GrilleFixee {

    private static final String LIGNE = "ligne-";
    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final List<Map<String, Object>> enVigueur;
    private final boolean parTranches;

    @SuppressWarnings("unchecked")
    GrilleFixee(Object enVigueur) {
        this.enVigueur = (List<Map<String, Object>>) enVigueur;
        this.parTranches = this.enVigueur.stream().anyMatch(ligne -> ligne.containsKey("jusquA"));
    }

    List<LigneDeGrille> lignes() {
        List<LigneDeGrille> lignes = new ArrayList<>();
        for (int rang = 0; rang < enVigueur.size(); rang++) {
            Map<String, Object> ligne = enVigueur.get(rang);
            String debut = LIGNE + (rang + 1) + "-";
            lignes.add(new LigneDeGrille(pour(rang), colonnes(ligne).stream()
                    .map(colonne -> new Cellule(debut + colonne.code(), Mots.majuscule(colonne.libelle()), colonne.ecrire(ligne.get(colonne.code())))).toList()));
        }
        return lignes;
    }

    /** Each row in one line, as it is read: what it is for, then its numbers. */
    List<String> dites() {
        List<String> dites = new ArrayList<>();
        for (int rang = 0; rang < enVigueur.size(); rang++) {
            Map<String, Object> ligne = enVigueur.get(rang);
            dites.add(pour(rang) + " : " + colonnes(ligne).stream().map(colonne -> colonne.phrase(ligne.get(colonne.code()))).collect(Collectors.joining(", ")));
        }
        return dites;
    }

    /**
     * @param cellules by {@link Cellule#champ}, as typed; one that is not there stays as it is in force
     * @return the grid as it is stored
     * @throws RefusMetier naming the cell that will not do
     */
    String texte(Map<String, String> cellules) {
        Map<String, String> restent = new TreeMap<>(cellules);
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (int rang = 0; rang < enVigueur.size(); rang++) {
            Map<String, Object> ligne = new LinkedHashMap<>(enVigueur.get(rang));
            ligne.remove("marque");
            for (ColonneDeGrille colonne : colonnes(enVigueur.get(rang))) {
                String saisi = restent.remove(champ(rang, colonne));
                if (saisi != null) {
                    ligne.put(colonne.code(), colonne.mot(saisi).<Object>map(mot -> mot).orElseGet(() -> nombre(saisi)));
                }
            }
            lignes.add(ligne);
        }
        if (!restent.isEmpty()) {
            throw refus(null, "À cette date, la grille a d'autres lignes : elles sont reprises ci-dessous.");
        }
        controler(lignes);
        try {
            return JSON.writeValueAsString(lignes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws RefusMetier where its rows are not those in force, or a number will not do */
    void controler(Object contenu) {
        if (!(contenu instanceof List<?> lignes) || !memesLignes(lignes)) {
            throw refus(null, "Les lignes de cette grille ne sont pas celles qui valent à cette date.");
        }
        for (int rang = 0; rang < lignes.size(); rang++) {
            for (ColonneDeGrille colonne : colonnes(enVigueur.get(rang))) {
                Object cellule = ((Map<?, ?>) lignes.get(rang)).get(colonne.code());
                String faute = cellule instanceof String mot && colonne.mot(colonne.dire(mot)).isPresent() ? null
                        : colonne.refus(cellule instanceof BigDecimal nombre ? nombre : null);
                faute = faute == null && rang > 0 ? ordre(colonne, ((Map<?, ?>) lignes.get(rang - 1)).get(colonne.code()), cellule) : faute;
                if (faute != null) {
                    throw refus(champ(rang, colonne), "Ligne " + (rang + 1) + ", " + colonne.libelle() + " : " + faute);
                }
            }
        }
    }

    /** What a row is reached by goes up from row to row: one that did not would never be read. */
    private static String ordre(ColonneDeGrille colonne, Object avant, Object apres) {
        boolean monte = colonne != ColonneDeGrille.JUSQU_A && colonne != ColonneDeGrille.ENFANTS
                || !(avant instanceof BigDecimal a && apres instanceof BigDecimal b) || a.compareTo(b) < 0;
        return monte ? null : "doit être plus grand que sur la ligne d'avant.";
    }

    private boolean memesLignes(List<?> lignes) {
        if (lignes.size() != enVigueur.size()) {
            return false;
        }
        for (int rang = 0; rang < lignes.size(); rang++) {
            Map<String, Object> attendue = new TreeMap<>(enVigueur.get(rang));
            attendue.remove("marque");
            if (!(lignes.get(rang) instanceof Map<?, ?> ligne) || !ligne.keySet().equals(attendue.keySet()) || !egal(ligne.get("si"), attendue.get("si"))) {
                return false;
            }
        }
        return true;
    }

    /** The cells that are not as they are in force. */
    List<Changement> changements(Object contenu) {
        List<Changement> changements = new ArrayList<>();
        for (int rang = 0; rang < enVigueur.size(); rang++) {
            for (ColonneDeGrille colonne : colonnes(enVigueur.get(rang))) {
                Object avant = enVigueur.get(rang).get(colonne.code());
                Object apres = ((Map<?, ?>) ((List<?>) contenu).get(rang)).get(colonne.code());
                if (!egal(avant, apres)) {
                    changements.add(new Changement(pour(rang) + ", " + colonne.libelle(), colonne.dire(avant), colonne.dire(apres)));
                }
            }
        }
        return changements;
    }

    private List<ColonneDeGrille> colonnes(Map<String, Object> ligne) {
        return ColonneDeGrille.de(ligne, parTranches);
    }

    private String pour(int rang) {
        String pour = Mots.majuscule(Grille.pour(enVigueur.get(rang)));
        if (!pour.isEmpty()) {
            return pour;
        }
        if (parTranches || enVigueur.get(rang).containsKey("enfants")) {
            return "Tranche " + (rang + 1);
        }
        return rang > 0 ? "Sinon" : "Dans tous les cas";
    }

    private static String champ(int rang, ColonneDeGrille colonne) {
        return LIGNE + (rang + 1) + "-" + colonne.code();
    }

    /** Null for what is none. */
    private static BigDecimal nombre(String saisi) {
        return ContenuAttendu.nombre(saisi).orElse(null);
    }

    /** Two numbers of one amount are the same, however many zeros are written. */
    private static boolean egal(Object un, Object autre) {
        if (un instanceof BigDecimal a && autre instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (un instanceof Map<?, ?> a && autre instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet()) && a.keySet().stream().allMatch(cle -> egal(a.get(cle), b.get(cle)));
        }
        return Objects.equals(un, autre);
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, champ == null ? List.of() : List.of(new Erreur(champ, null, message)));
    }
}
