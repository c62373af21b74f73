package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Region.ConventionInitiale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rules/regions: a file for each region, and beside it, in its folder, how its body votes. */
final class LectureDesRegions {

    private static final Set<String> REGION = Set.of("code", "nom", "enPhrase", "connueDepuis", "conference", "bureau", "groupes",
            "financeurs", "conventions", "parametres", "aides", "quiRepond", "logo");
    private static final Set<String> CONVENTION = Set.of("numero", "titre", "texte", "source", "effet", "parties", "cumuls");
    private static final Set<String> FINANCEUR = Set.of("libelle", "role", "groupe", "organisme", "secteur", "inconnu", "accord", "sujet", "succedeA");

    private static final Set<String> QUI_REPOND = Set.of("editeur", "publication", "hebergeur", "adresse", "courriel", "telephone");

    private final LectureDesAides aides;

    LectureDesRegions(LectureDesAides aides) {
        this.aides = aides;
    }

    Region lire(Map<String, Object> texte) {
        Noeud region = new Noeud("rules/regions/" + texte.get("code") + ".yaml", texte).seulement(REGION);
        return new Region(region.texte("code"), region.texte("nom"), region.texte("enPhrase"), region.jour("connueDepuis"),
                region.texte("conference"), region.texte("bureau"), groupes(region.sous("groupes")), financeurs(region.sous("financeurs")),
                conventions(region), aides.lire(region.texte("code"), texte), region.a("quiRepond") ? quiRepond(region.sous("quiRepond")) : QuiRepond.PERSONNE_ENCORE,
                region.a("logo") ? LectureDuLogo.lire(region.texte("code"), region.sous("logo")) : null,
                LectureDeLaGouvernance.lire(region.texte("code")));
    }

    private static QuiRepond quiRepond(Noeud lu) {
        lu.seulement(QUI_REPOND);
        return new QuiRepond(lu.texteOuNul("editeur"), lu.texteOuNul("publication"), lu.texteOuNul("hebergeur"), lu.texteOuNul("adresse"),
                lu.texteOuNul("courriel"), lu.texteOuNul("telephone"));
    }

    static Map<String, GroupeDeFinanceurs> groupes(Noeud groupes) {
        Map<String, GroupeDeFinanceurs> lus = new LinkedHashMap<>();
        groupes.valeurs().keySet().forEach(code -> {
            Noeud groupe = groupes.sous(code).seulement(Set.of("libelle", "organismes"));
            lus.put(code, new GroupeDeFinanceurs(code, groupe.texte("libelle"), groupe.vrai("organismes")));
        });
        return Collections.unmodifiableMap(lus);
    }

    static Map<String, Financeur> financeurs(Noeud financeurs) {
        Map<String, Financeur> lus = new LinkedHashMap<>();
        financeurs.valeurs().keySet().forEach(code -> {
            Noeud f = financeurs.sous(code).seulement(FINANCEUR);
            lus.put(code, new Financeur(code, f.texte("libelle"), f.texteOuNul("role"), f.texteOuNul("groupe"),
                    f.texteOuNul("organisme"), f.texteOuNul("secteur"), f.vrai("inconnu"), f.texteOuNul("accord"),
                    f.texteOuNul("sujet"), f.liste("succedeA")));
        });
        return Collections.unmodifiableMap(lus);
    }

    @SuppressWarnings("unchecked")
    private static List<ConventionInitiale> conventions(Noeud region) {
        List<Object> liste = (List<Object>) region.valeurs().getOrDefault("conventions", List.of());
        return liste.stream().map(objet -> new Noeud(region.lieu() + ", convention", (Map<String, Object>) objet).seulement(CONVENTION))
                .map(LectureDesRegions::convention).toList();
    }

    /** To be concluded, it has no number and no day of effect; signed, it has both. */
    private static ConventionInitiale convention(Noeud c) {
        boolean signee = c.a("numero") || c.a("effet");
        return new ConventionInitiale(signee ? c.texte("numero") : null, c.texte("titre"), c.texte("texte"), c.texte("source"),
                signee ? c.jourRequis("effet") : null, c.liste("parties"), c.liste("cumuls"));
    }
}
