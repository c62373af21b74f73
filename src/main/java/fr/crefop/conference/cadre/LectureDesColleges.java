package fr.crefop.conference.cadre;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the colleges of a governance: their accounts, their seats, their voices. */
final class LectureDesColleges {

    private static final Set<String> COLLEGE = Set.of("libelle", "apresCollege", "groupe", "nomDuGroupe", "president", "sieges", "voix", "part");
    /** A code is kept in the base, and a group becomes a role. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,29}");
    private static final Pattern GROUPE = Pattern.compile("bureau-[a-z]{2,20}");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private LectureDesColleges() {}

    /** @param enMembres whether their members vote, or make the quorum */
    static List<College> lire(Noeud colleges, boolean enMembres) {
        List<College> lus = colleges.valeurs().keySet().stream().map(code -> college(code, colleges.sous(code).seulement(COLLEGE), enMembres)).toList();
        if (lus.isEmpty()) {
            throw colleges.refus("un collège au moins");
        }
        long enPart = lus.stream().filter(college -> college.part() != null).count();
        if (enPart > 0 && enPart < lus.size()) {
            throw colleges.refus("tous les collèges ont une « part », ou aucun");
        }
        BigDecimal somme = lus.stream().map(College::part).filter(part -> part != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (enPart > 0 && somme.compareTo(CENT) != 0) {
            throw colleges.refus("les parts font 100 en tout, pas " + somme.toPlainString());
        }
        if (lus.stream().noneMatch(College::aVoixDeliberative)) {
            throw colleges.refus("un collège au moins a une voix");
        }
        if (lus.stream().map(College::groupe).distinct().count() < lus.size()) {
            throw colleges.refus("deux collèges ont le même « groupe » : chacun a ses comptes");
        }
        return lus;
    }

    private static College college(String code, Noeud c, boolean enMembres) {
        if (!CODE.matcher(code).matches()) {
            throw c.refus("le code d'un collège s'écrit en capitales, comme SALARIES");
        }
        if (!GROUPE.matcher(c.texte("groupe")).matches()) {
            throw c.refus("« groupe » s'écrit comme bureau-salaries, pas « " + c.texte("groupe") + " »");
        }
        if (c.a("voix") == c.a("part")) {
            throw c.refus("« voix » (un nombre) ou « part » (en pour cent), l'un des deux");
        }
        if (enMembres && !c.a("sieges")) {
            throw c.refus("« sieges » manque : les membres votent ou font le quorum, il faut savoir combien ils sont");
        }
        return new College(code, c.texte("libelle"), c.texte("apresCollege"), c.texte("groupe"), c.texte("nomDuGroupe"), c.texteOuNul("president"),
                c.a("sieges") ? nombre(c, "sieges").intValueExact() : 1, c.a("voix") ? voix(c) : null, c.a("part") ? part(c) : null);
    }

    /** Zero for those who sit without a vote. */
    private static BigDecimal voix(Noeud c) {
        return "0".equals(c.texte("voix")) ? BigDecimal.ZERO : nombre(c, "voix");
    }

    private static BigDecimal nombre(Noeud c, String cle) {
        return Seuil.lire(c.texte(cle)).filter(lu -> !lu.estUnePart()).map(Seuil::nombre)
                .orElseThrow(() -> c.refus("« " + cle + " » attend un nombre entier de 1 à 9999, pas « " + c.texte(cle) + " »"));
    }

    private static BigDecimal part(Noeud c) {
        return Seuil.lire(c.texte("part") + " %").map(Seuil::nombre)
                .orElseThrow(() -> c.refus("« part » attend un pour cent comme 30 ou 33,3, pas « " + c.texte("part") + " »"));
    }
}
