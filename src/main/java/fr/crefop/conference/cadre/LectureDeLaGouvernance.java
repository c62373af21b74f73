package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Gouvernance.Marque;
import fr.crefop.conference.cadre.Gouvernance.Partage;
import fr.crefop.conference.cadre.Gouvernance.Quorum;
import fr.crefop.conference.cadre.Gouvernance.RegleDeMajorite;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads rules/regions/&lt;code&gt;/gouvernance.yaml. It stands beside the file of the region, not in it: that file is part of the fingerprint
 * of every plan, and how a bureau votes is part of none.
 */
final class LectureDeLaGouvernance {

    private static final Set<String> FICHIER = Set.of("versions");
    private static final Set<String> VERSION = Set.of("du", "organe", "source", "marque", "verifieLe", "votants", "colleges", "quorum",
            "majorite", "partage", "procurations");

    private LectureDeLaGouvernance() {}

    /** By first day, of all such files on the classpath: whoever installs it may add a version beside those of the house. Empty without any. */
    static List<Gouvernance> lire(String region) {
        String fichier = "rules/regions/" + region + "/gouvernance.yaml";
        List<Gouvernance> versions = LectureYaml.fichiersOuRien("classpath*:" + fichier).values().stream()
                .flatMap(texte -> lire(region, new Noeud(fichier, texte)).stream()).sorted(Comparator.comparing(Gouvernance::du)).toList();
        if (versions.stream().map(Gouvernance::du).distinct().count() < versions.size()) {
            throw new CadreInvalide(fichier + " : deux versions ont le même « du », dans deux fichiers du classpath");
        }
        return versions;
    }

    static List<Gouvernance> lire(String region, Noeud texte) {
        List<Gouvernance> versions = new ArrayList<>();
        for (Noeud version : texte.seulement(FICHIER).noeuds("versions")) {
            Gouvernance lue = version(region, version.seulement(VERSION));
            if (!versions.isEmpty() && !versions.get(versions.size() - 1).du().isBefore(lue.du())) {
                throw version.refus("« du » suit celui de la version d'avant : de la plus ancienne à la plus récente");
            }
            versions.add(lue);
        }
        if (versions.isEmpty()) {
            throw texte.refus("« versions » a une version au moins");
        }
        return List.copyOf(versions);
    }

    private static Gouvernance version(String region, Noeud v) {
        Votants votants = v.unDe(Votants.class, v.texte("votants"));
        List<College> colleges = LectureDesColleges.lire(v.sous("colleges"), votants == Votants.MEMBRES || quorumEnMembres(v));
        return new Gouvernance(region, v.texte("organe"), v.jourRequis("du"), v.texte("source"), v.unDe(Marque.class, v.texte("marque")),
                v.jourRequis("verifieLe"), votants, colleges, quorum(v, colleges), majorite(v.sous("majorite")), partage(v.sous("partage"), colleges), procurations(v));
    }

    private static Integer procurations(Noeud v) {
        String nombre = v.texteOuNul("procurations");
        if (nombre != null && !nombre.matches("[0-9]{1,3}")) {
            throw v.refus("« procurations » attend combien un siège en reçoit au plus, comme 1, pas « " + nombre + " » ; laisser vide si aucun texte ne le dit");
        }
        return nombre == null ? null : Integer.valueOf(nombre);
    }

    private static boolean quorumEnMembres(Noeud v) {
        return v.valeurs().get("quorum") instanceof Map<?, ?> quorum && Votants.MEMBRES.name().equals(quorum.get("en"));
    }

    /** Said either way: a text without quorum is written {@code aucun}, never left out. */
    private static Quorum quorum(Noeud v, List<College> colleges) {
        if ("aucun".equals(v.valeurs().get("quorum"))) {
            return null;
        }
        if (!v.a("quorum")) {
            throw v.refus("« quorum » manque : « aucun » si le texte n'en demande pas");
        }
        Noeud q = v.sous("quorum").seulement(Set.of("en", "auMoins"));
        Votants en = q.unDe(Votants.class, q.texte("en"));
        Seuil seuil = seuil(q, "auMoins");
        List<College> votent = colleges.stream().filter(College::aVoixDeliberative).toList();
        int tous = en == Votants.COLLEGES ? votent.size() : votent.stream().mapToInt(College::sieges).sum();
        if (!seuil.estUnePart() && seuil.nombre().intValueExact() > tous) {
            throw q.refus("quorum de 1 à " + tous + " attendu, pas " + seuil.nombre());
        }
        return new Quorum(en, seuil);
    }

    private static RegleDeMajorite majorite(Noeud m) {
        m.seulement(Set.of("base", "consensus", "plusDe"));
        Majorite base = m.unDe(Majorite.class, m.texte("base"));
        if (base == Majorite.CONSENSUS) {
            return new RegleDeMajorite(base, true, null);
        }
        Seuil plusDe = seuil(m, "plusDe");
        if (!plusDe.estUnePart()) {
            throw m.refus("« plusDe » attend une part, comme 1/2 ou 60 %, pas « " + m.texte("plusDe") + " »");
        }
        return new RegleDeMajorite(base, m.vrai("consensus"), plusDe);
    }

    private static Seuil seuil(Noeud noeud, String cle) {
        return Seuil.lire(noeud.texte(cle))
                .orElseThrow(() -> noeud.refus("« " + cle + " » attend un nombre comme 3, une part comme 1/2 ou 50 %, pas « " + noeud.texte(cle) + " »"));
    }

    private static Partage partage(Noeud p, List<College> colleges) {
        p.seulement(Set.of("mode", "colleges"));
        Partage.Mode mode = p.unDe(Partage.Mode.class, p.texte("mode"));
        List<String> nommes = p.liste("colleges");
        for (String code : nommes) {
            College college = colleges.stream().filter(c -> c.code().equals(code)).findFirst()
                    .orElseThrow(() -> p.refus("aucun collège ne s'appelle « " + code + " »"));
            if (college.president() == null) {
                throw p.refus("le collège " + code + " n'a pas de « president » pour départager");
            }
            if (!college.aVoixDeliberative()) {
                throw p.refus("le collège " + code + " siège sans voix : il ne départage pas");
            }
        }
        boolean convient = switch (mode) {
            case ACCORD -> nommes.size() >= 2;
            case PREPONDERANTE -> nommes.size() == 1;
            case AJOURNEMENT -> nommes.isEmpty();
        };
        if (!convient) {
            throw p.refus("« colleges » en nomme deux au moins pour ACCORD, un seul pour PREPONDERANTE, aucun pour AJOURNEMENT");
        }
        return new Partage(mode, nommes);
    }
}
