package fr.crefop.conference.dossier.declaration;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Donnee.Code;
import fr.crefop.conference.dossier.Donnee.Textes;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a declaration must hold for all that follows from it to be right. */
final class Coherence {

    private static final List<TypeDeDonnee> CHOIX = List.of(TypeDeDonnee.CHOIX, TypeDeDonnee.CHOIX_MULTIPLE, TypeDeDonnee.CHOIX_PAR_CLE);

    private Coherence() {}

    static void controler(Donnee d) {
        exiger(d.type() != null && d.libelle() != null, d, "il faut un type et un libellé");
        exiger(d.auPlus() == null || d.auPlus().matches("[0-9]+(\\.[0-9]+)?( .*)?"), d, "auPlus commence par un nombre, comme « 60 mois sur cinq ans »");
        exiger(CHOIX.contains(d.type()) != d.options().isEmpty() || d.type() == TypeDeDonnee.CHOIX && d.ouvert(), d, "un choix a des options, et lui seul");
        exiger(d.type().parCle() != d.cles().isEmpty(), d, "« par clé » demande des clés, et lui seul");
        exiger(!d.type().enNombres() || d.plafond() != null, d, "il faut dire le plus qu'on puisse croire : auPlus, ou une unité qui le dise");
        exiger(!d.enPhrase() || d.options().values().stream().allMatch(code -> code.mots() != null), d, "une phrase dit les mots de chaque option");
        exiger(d.options().keySet().containsAll(d.lheo().values()), d, "un code de LHÉO mène à une option");
        exiger(!d.chemin().contains("[]") || d.presume() == null, d, "on ne présume rien dans une liste");
        exiger(d.dAbord() == null || d.requis(), d, "ce qui est demandé d'abord est obligatoire");
        exiger(d.presume() == null || presumable(d), d, "« " + d.presume() + " » n'est pas une réponse que l'on puisse présumer");
    }

    /** What is presumed is an answer that the reading would take. */
    private static boolean presumable(Donnee d) {
        return switch (d.type()) {
            case OUI_NON -> d.presume() instanceof Boolean;
            case NOMBRE, ENTIER, EUROS -> d.presume() instanceof Number && nombre(d, new BigDecimal(d.presume().toString()));
            case CHOIX -> d.ouvert() || d.options().containsKey(d.presume().toString());
            case CHOIX_MULTIPLE -> d.presume() instanceof List<?> codes && d.options().keySet().containsAll(codes);
            case TEXTE, LISTE_TEXTES -> true;
            default -> false;
        };
    }

    private static boolean nombre(Donnee d, BigDecimal presume) {
        return (d.auMoins() == null || presume.compareTo(d.auMoins()) >= 0) && (d.plusQue() == null || presume.compareTo(d.plusQue()) > 0)
                && presume.compareTo(d.plafond()) <= 0;
    }

    static void controler(Declaration declaration) {
        Set<String> statuts = declaration.donnee(Declaration.STATUT).options().keySet();
        for (Donnee d : declaration.donnees()) {
            statuts(d, d.statuts(), statuts);
            d.cles().values().forEach(cle -> statuts(d, cle.statuts(), statuts));
            d.depuis().forEach((jour, textes) -> mots(d, jour, textes));
        }
        declaration.donnees().stream().filter(d -> d.chemin().contains(".")).forEach(d -> {
            String objet = d.chemin().substring(0, d.chemin().lastIndexOf('.')).replace("[]", "");
            exiger(declaration.objets().containsKey(objet), d, "l'enregistrement " + objet + " n'est pas parmi les objets");
        });
        declaration.donnees().stream().filter(d -> d.aLaPlace() != null && d.aLaPlace().matches("[a-zA-Z]+(\\.[a-zA-Z]+)+"))
                .forEach(d -> exiger(declaration.donnees().stream().anyMatch(autre -> autre.chemin().equals(d.aLaPlace())), d,
                        "aLaPlace nomme une donnée qui n'existe pas, " + d.aLaPlace()));
        Map<String, String> mots = new HashMap<>();
        declaration.donnees().stream().filter(Donnee::enPhrase).forEach(d -> Donnee.mots(d.options()).forEach((code, dit) -> {
            String autre = mots.put(code, dit);
            exiger(autre == null || autre.equals(dit), d, code + " se dit déjà « " + autre + " » dans une phrase");
        }));
    }

    private static void statuts(Donnee d, Map<String, Code> dits, Set<String> connus) {
        (dits == null ? Map.<String, Code>of() : dits).forEach((statut, code) -> {
            exiger(connus.contains(statut), d, "« " + statut + " » n'est pas un statut ; connus : " + String.join(", ", connus));
            exiger(code.periode().touche(d.periode()), d, "elle ne vaut pour aucune formation " + code.periode().enFrancais() + ", statut " + statut);
        });
    }

    private static void mots(Donnee d, LocalDate jour, Textes textes) {
        exiger(d.periode().touche(new Periode(jour, null)), d, "elle ne vaut pour aucune formation à partir du " + jour + " : ces mots ne se liraient jamais");
        exiger(d.options().keySet().containsAll(cles(textes.options())) && d.cles().keySet().containsAll(cles(textes.cles())), d,
                "les mots depuis le " + jour + " nomment un code qu'elle n'a pas");
    }

    private static Set<String> cles(Map<String, String> mots) {
        return mots == null ? Set.of() : mots.keySet();
    }

    private static void exiger(boolean vrai, Donnee donnee, String sinon) {
        if (!vrai) {
            throw new DeclarationInvalide("rules/demande.yaml, " + donnee.chemin() + " : " + sinon + ".");
        }
    }
}
