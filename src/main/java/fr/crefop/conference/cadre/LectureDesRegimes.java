package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.Fiche.AnnexesSi;
import fr.crefop.conference.cadre.Fiche.Commission;
import fr.crefop.conference.cadre.Fiche.DernierSi;
import fr.crefop.conference.cadre.Fiche.Dotation;
import fr.crefop.conference.cadre.Fiche.Ouverture;
import fr.crefop.conference.cadre.RegleDeCumul.Attente;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads regime.yaml of each régime, one after the other: they share the dispositifs that bear the same code. */
final class LectureDesRegimes {

    private static final Set<String> REGIME = Set.of("id", "libelle", "debut", "fin", "paquet", "groupes", "financeurs", "payeurs",
            "rubriques", "moisParMois", "dispositifs", "ordre", "cumul", "ouvrables");
    private static final Set<String> FICHE = Set.of("libelle", "nature", "payeur", "payeurAvec", "rubriques", "annexes", "annexesSi",
            "apresEntree", "decide", "ouverture", "commission", "depot", "dernierSi", "toujoursServi", "aides", "dotation");

    private final Map<String, Dispositif> dispositifs = new LinkedHashMap<>();

    Map<String, Dispositif> dispositifs() {
        return Collections.unmodifiableMap(dispositifs);
    }

    Regime lire(Map<String, Object> texte) {
        Noeud r = new Noeud("rules/regimes/" + texte.get("id") + "/regime.yaml", texte).seulement(REGIME);
        Map<String, Payeur> payeurs = new LinkedHashMap<>();
        r.sous("payeurs").valeurs().keySet().forEach(nom -> payeurs.put(nom, payeur(r.sous("payeurs").sous(nom))));
        payeurs.forEach((nom, payeur) -> payeur.verifier(r.sous("payeurs").sous(nom)));
        Noeud declares = r.sous("dispositifs");
        declares.valeurs().keySet().forEach(code -> dispositifs.computeIfAbsent(code,
                c -> new Dispositif(c, declares.sous(c).texte("libelle"), nature(declares.sous(c)), dispositifs.size())));
        Map<Dispositif, Fiche> fiches = new TreeMap<>();
        declares.valeurs().keySet().forEach(code -> fiches.put(dispositifs.get(code), fiche(code, declares.sous(code), payeurs)));
        Map<String, List<Dispositif>> ordre = new LinkedHashMap<>();
        r.sous("ordre").valeurs().keySet().forEach(statut -> ordre.put(statut, siens(fiches, r.sous("ordre"), statut)));
        Noeud cumul = r.sous("cumul");
        return new Regime(r.texte("id"), r.texte("libelle"), r.jourRequis("debut"), r.jour("fin"), r.texte("paquet"),
                Collections.unmodifiableMap(payeurs), Collections.unmodifiableMap(fiches), Collections.unmodifiableMap(ordre),
                cumul.valeurs().keySet().stream().map(nom -> cumul(nom, fiches, cumul.sous(nom))).toList(), r.liste("ouvrables"),
                LectureDesRegions.financeurs(r.sous("financeurs")), LectureDesRegions.groupes(r.sous("groupes")),
                LectureDuLexique.lire(r.texte("id")), rubriques(r), r.vrai("moisParMois"), LectureDesPieces.lire(r.texte("id"), fiches.keySet()));
    }

    private static Payeur payeur(Noeud p) {
        p.seulement(Set.of("financeur", "role", "donnee", "prefixe", "bareme", "cles", "sinon", "depuis", "avant"));
        return new Payeur(p.texteOuNul("financeur"), p.texteOuNul("role"), p.texteOuNul("donnee"), p.texteOuNul("prefixe"), p.texteOuNul("bareme"), p.liste("cles"),
                p.a("sinon") ? payeur(p.sous("sinon")) : null, p.jour("depuis"), p.a("avant") ? payeur(p.sous("avant")) : null);
    }

    private Fiche fiche(String code, Noeud f, Map<String, Payeur> payeurs) {
        f.seulement(FICHE);
        Map<Dispositif, Payeur> avec = new TreeMap<>();
        f.sous("payeurAvec").valeurs().forEach((autre, payeur) -> avec.put(connu(f, dispositifs, autre), connu(f, payeurs, payeur)));
        Noeud si = f.sous("annexesSi");
        if (dispositifs.get(code).nature() != nature(f)) {
            throw f.refus("un dispositif a la même nature dans tous les régimes");
        }
        return new Fiche(dispositifs.get(code), connu(f, payeurs, f.texte("payeur")), Collections.unmodifiableMap(avec), rubriques(f), f.texteOuNul("annexes"),
                f.a("annexesSi") ? new AnnexesSi(si.texte("cle"), si.texte("vaut"), rubriques(si)) : null, f.vrai("apresEntree"),
                f.texte("decide"), ouverture(f), commission(f), f.texteOuNul("depot"), dernierSi(f), f.vrai("toujoursServi"), f.vrai("aides"), dotation(f));
    }

    private static Ouverture ouverture(Noeud f) {
        Noeud o = f.sous("ouverture").seulement(Set.of("regle", "cle"));
        return f.a("ouverture") ? new Ouverture(o.texte("regle"), o.texte("cle")) : null;
    }

    private static Commission commission(Noeud f) {
        Noeud c = f.sous("commission").seulement(Set.of("regle", "nom", "source"));
        return f.a("commission") ? new Commission(c.texte("regle"), c.texte("nom"), c.texte("source")) : null;
    }

    private static DernierSi dernierSi(Noeud f) {
        Noeud d = f.sous("dernierSi").seulement(Set.of("donnee", "vaut"));
        return f.a("dernierSi") ? new DernierSi(d.texte("donnee"), d.texte("vaut")) : null;
    }

    private static Dotation dotation(Noeud f) {
        Noeud d = f.sous("dotation").seulement(Set.of("donnee", "vaut", "montant"));
        return f.a("dotation") ? new Dotation(d.texte("donnee"), d.texte("vaut"), d.texte("montant")) : null;
    }

    private static Nature nature(Noeud f) {
        return f.a("nature") ? f.unDe(Nature.class, f.texte("nature")) : Nature.PUBLIC;
    }

    private static Set<Rubrique> rubriques(Noeud f) {
        Set<Rubrique> rubriques = EnumSet.noneOf(Rubrique.class);
        f.liste("rubriques").forEach(code -> rubriques.add(f.unDe(Rubrique.class, code)));
        return Collections.unmodifiableSet(rubriques);
    }

    private RegleDeCumul cumul(String nom, Map<Dispositif, Fiche> fiches, Noeud c) {
        c.seulement(Set.of("libelle", "source", "cle", "entre", "et", "sansObjet", "surCoutsPedagogiques", "enAttente"));
        Noeud attente = c.sous("enAttente");
        return new RegleDeCumul(nom, c.texte("libelle"), c.texte("source"), c.texte("cle"), siens(fiches, c, "entre"), siens(fiches, c, "et"),
                c.vrai("sansObjet"), c.vrai("surCoutsPedagogiques"), c.a("enAttente")
                        ? new Attente(attente.texte("regle"), attente.texte("libelle"), attente.texte("source")) : null);
    }

    private List<Dispositif> siens(Map<Dispositif, Fiche> fiches, Noeud noeud, String cle) {
        return noeud.liste(cle).stream().map(code -> connu(noeud, dispositifs, code)).peek(dispositif -> {
            if (!fiches.containsKey(dispositif)) {
                throw noeud.refus("le régime n'a pas de dispositif " + dispositif);
            }
        }).toList();
    }

    private static <T> T connu(Noeud noeud, Map<String, T> connus, Object nom) {
        T trouve = connus.get(String.valueOf(nom));
        if (trouve == null) {
            throw noeud.refus("« " + nom + " » n'est pas déclaré ; on a : " + String.join(", ", new TreeSet<>(connus.keySet())));
        }
        return trouve;
    }
}
