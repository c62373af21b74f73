package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.PieceAttendue.Si;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads pieces.yaml of a régime; one whose dispositifs ask for nothing has none. */
final class LectureDesPieces {

    private static final String FICHIER = "pieces.yaml";
    private static final Set<String> PIECE = Set.of("libelle", "donneePar", "aide", "auBesoin", "si", "pour");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private LectureDesPieces() {}

    /** @param siens the dispositifs of the régime */
    static List<PieceAttendue> lire(String regime, Collection<Dispositif> siens) {
        Noeud fichier = LectureDuLexique.fichier(regime, FICHIER);
        Map<String, Dispositif> parCode = siens.stream().collect(Collectors.toMap(Dispositif::code, d -> d));
        return fichier.valeurs().keySet().stream().map(code -> piece(code, fichier, parCode)).toList();
    }

    private static PieceAttendue piece(String code, Noeud fichier, Map<String, Dispositif> siens) {
        Noeud p = fichier.sous(code).seulement(PIECE);
        if (!CODE.matcher(code).matches()) {
            throw p.refus("le code d'une pièce s'écrit en capitales, comme PROMESSE_EMBAUCHE");
        }
        if (!p.a("pour")) {
            throw p.refus("« pour » manque : les dispositifs qui la demandent, chacun avec sa source ou « " + PieceAttendue.USAGE + " »");
        }
        Map<Dispositif, String> pour = new TreeMap<>();
        Noeud demandent = p.sous("pour").seulement(siens.keySet());
        demandent.valeurs().keySet().forEach(dispositif -> pour.put(siens.get(dispositif), demandent.texte(dispositif)));
        return new PieceAttendue(code, p.texte("libelle"), p.texte("donneePar"), p.texteOuNul("aide"), p.vrai("auBesoin"),
                p.a("si") ? si(p.sous("si").seulement(Set.of("donnee", "vaut", "sauf"))) : null, Collections.unmodifiableMap(pour));
    }

    private static Si si(Noeud s) {
        if (s.a("vaut") == s.a("sauf")) {
            throw s.refus("donner « vaut » ou « sauf », l'un des deux");
        }
        return new Si(s.texte("donnee"), s.texteOuNul("vaut"), s.texteOuNul("sauf"));
    }
}
