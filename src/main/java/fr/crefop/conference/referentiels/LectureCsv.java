package fr.crefop.conference.referentiels;

import fr.crefop.conference.referentiels.LigneDeReferentiel.Illisible;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds that come as CSV: told by their columns, then read line by line. */
final class LectureCsv {

    private static final Pattern FICHE = Pattern.compile("(RNCP|RS)[0-9]{1,6}");
    private static final Pattern FORMACODE = Pattern.compile("[0-9]{5}");
    private static final Pattern IDCC = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NIVEAU = Pattern.compile("NIV([1-8])");
    private static final Pattern ACTIF = Pattern.compile("ACTIVE|INACTIVE");

    private final LignesCsv lignes;
    private final Map<String, Integer> colonnes = new HashMap<>();
    private final Set<String> connues = new HashSet<>();

    /** @throws FichierIllisible when it has no line at all */
    LectureCsv(LignesCsv lignes) throws IOException {
        this.lignes = lignes;
        List<String> tete = lignes.suivante();
        if (tete == null || tete.isEmpty()) {
            throw new FichierIllisible(1, "la première ligne doit nommer les colonnes.");
        }
        for (int rang = 0; rang < tete.size(); rang++) {
            colonnes.putIfAbsent(tete.get(rang).toLowerCase(Locale.ROOT), rang);
        }
    }

    /** Null when the columns are those of no kind. */
    SorteDeReferentiel sorte() {
        Set<String> noms = colonnes.keySet();
        return noms.containsAll(Set.of("numero_fiche", "intitule", "actif")) ? SorteDeReferentiel.CERTIFICATIONS
                : noms.containsAll(Set.of("formacode_code", "formacode_libelle")) ? SorteDeReferentiel.FORMACODES
                : noms.containsAll(Set.of("idcc", "titre", "opco")) ? SorteDeReferentiel.IDCC : null;
    }

    /** One entry of a line; null for what was read already and may be told again. */
    private interface Entree<T> {
        T lire(LigneDeReferentiel ligne) throws Illisible;
    }

    void certifications(Recueil<Certification> recueil) throws IOException {
        chacune(recueil, ligne -> {
            String numero = ligne.exiger("numero_fiche", FICHE, "un numéro comme RNCP37098 ou RS5080");
            uneFois(numero);
            Matcher niveau = NIVEAU.matcher(ligne.texte("nomenclature_europe_niveau"));
            return new Certification(numero, ligne.exiger("intitule"), niveau.matches() ? Integer.valueOf(niveau.group(1)) : null,
                    ligne.date("date_fin_enregistrement"), ligne.exiger("actif", ACTIF, "ACTIVE ou INACTIVE").equals("ACTIVE"));
        });
    }

    /** The file has a line for each certification of a code. */
    void formacodes(Recueil<Formacode> recueil) throws IOException {
        chacune(recueil, ligne -> {
            Formacode lu = new Formacode(ligne.exiger("formacode_code", FORMACODE, "cinq chiffres"), ligne.exiger("formacode_libelle"));
            return connues.add(lu.code()) ? lu : null;
        });
    }

    void conventions(Recueil<ConventionDeBranche> recueil) throws IOException {
        chacune(recueil, ligne -> {
            String idcc = "0000".substring(Math.min(4, ligne.exiger("idcc", IDCC, "quatre chiffres au plus").length())) + ligne.texte("idcc");
            uneFois(idcc);
            return new ConventionDeBranche(idcc, ligne.exiger("titre"), ligne.exiger("opco"));
        });
    }

    private void uneFois(String cle) throws Illisible {
        if (!connues.add(cle)) {
            throw new Illisible(cle + " est déjà plus haut dans ce fichier.");
        }
    }

    private <T> void chacune(Recueil<T> recueil, Entree<T> entree) throws IOException {
        for (List<String> cellules = lignes.suivante(); cellules != null; cellules = lignes.suivante()) {
            if (cellules.isEmpty()) {
                continue;
            }
            try {
                T lue = entree.lire(new LigneDeReferentiel(colonnes, cellules));
                if (lue != null) {
                    recueil.prendre(lue);
                }
            } catch (Illisible faute) {
                recueil.refuser(lignes.ligne(), faute.getMessage());
            }
        }
    }
}
