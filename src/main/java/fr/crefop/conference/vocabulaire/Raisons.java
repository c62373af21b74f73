package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.socle.EnFrancais;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a dispositif does not pay: what was found and what was expected, in a sentence. */
public final class Raisons {

    private static final int CODES_ENUMERES = 12;
    private static final String PAS_REMPLIE = "cette condition n'est pas remplie";
    private static final String AUTRE_CAS = "un autre cas de la condition";

    /** Asked by yes or no, by path of the datum. */
    private static final Map<String, String> QUESTIONS = Declaration.deLaDemande().donnees().stream()
            .filter(d -> d.type() == TypeDeDonnee.OUI_NON).collect(Collectors.toUnmodifiableMap(Donnee::chemin, Donnee::libelle));

    private Raisons() {}

    /** Never null for a refusal: the condition alone says the rest where a rule answers yes or no to a question nobody was asked. */
    public static String constate(Propos trouve) {
        String dit = trouve == null ? null : trouve(trouve);
        return dit == null ? PAS_REMPLIE : dit;
    }

    /** Null when the condition itself says it. */
    public static String attendu(Propos attendu) {
        if (attendu instanceof Propos.Reponse reponse) {
            return question(reponse.donnee()) == null ? null : Grandeurs.ouiNon(reponse.oui());
        }
        return attendu == null ? null : ensemble(attendu);
    }

    private static String trouve(Propos propos) {
        if (!(propos instanceof Propos.Plusieurs)) {
            return dire(propos);
        }
        Set<String> cas = new LinkedHashSet<>();
        direLesFeuilles(propos, cas);
        return cas.isEmpty() ? null : String.join(" ; ", cas);
    }

    private static void direLesFeuilles(Propos propos, Set<String> cas) {
        if (propos instanceof Propos.Plusieurs plusieurs) {
            plusieurs.parties().forEach(partie -> direLesFeuilles(partie, cas));
        } else {
            ajouter(cas, dire(propos));
        }
    }

    private static void ajouter(Set<String> dites, String dite) {
        if (dite != null) {
            dites.add(dite);
        }
    }

    private static String ensemble(Propos propos) {
        if (!(propos instanceof Propos.Plusieurs plusieurs)) {
            return dire(propos);
        }
        boolean repondue = false;
        boolean muette = false;
        Set<String> dites = new LinkedHashSet<>();
        for (Propos partie : plusieurs.parties()) {
            String dite = ensemble(partie);
            repondue |= partie instanceof Propos.Reponse;
            muette |= dite == null;
            ajouter(dites, dite);
        }
        // After a question and its answer, a comma: "oui ou" would read as part of the answer.
        String lien = (repondue ? ", " : " ") + (plusieurs.toutes() ? "et " : "ou ");
        String ensemble = String.join(lien, dites);
        boolean incomplet = !plusieurs.toutes() && muette && !dites.isEmpty() && !ensemble.endsWith(AUTRE_CAS);
        return dites.isEmpty() ? null : incomplet ? ensemble + lien + AUTRE_CAS : ensemble;
    }

    private static String dire(Propos propos) {
        if (propos instanceof Propos.Reponse r) {
            String question = question(r.donnee());
            return question == null ? null : "« " + question + " » : " + Grandeurs.ouiNon(r.oui());
        } else if (propos instanceof Propos.Quantite q) {
            return q.sens().mots() + Grandeurs.quantite(q.nombre(), q.unite());
        } else if (propos instanceof Propos.Codes c) {
            return codes(c);
        } else if (propos instanceof Propos.Region r) {
            return Mots.region(r.code());
        } else if (propos instanceof Propos.Jour j) {
            return j.avant() + " " + EnFrancais.date(j.jour());
        } else if (propos instanceof Propos.Convention c) {
            return "convention " + Mots.convention(c.cle(), c.debut()) + (c.active() ? " active" : " inactive");
        } else if (propos instanceof Propos.Mobilisable m) {
            return m.dispositif().libelle() + (m.oui() ? " mobilisable" : " non mobilisable");
        } else if (propos instanceof Propos.Texte t) {
            return t.partie() == null ? t.texte()
                    : t.texte().replace("{constate}", constate(t.partie())).replace("{attendu}", String.valueOf(attendu(t.partie())));
        }
        return trouve(propos);
    }

    private static String codes(Propos.Codes c) {
        return switch (c.liste()) {
            case TROUVES -> c.codes().isEmpty() ? "aucun" : Mots.codes(c.codes(), ", ");
            case L_UN -> Mots.codes(c.codes(), " ou ");
            case AUCUN -> "ni " + Mots.codes(c.codes(), ", ni ");
            case UN_DE_LA_LISTE -> "l'un de : " + court(c.codes());
            case HORS_DE_LA_LISTE -> "hors de : " + court(c.codes());
        };
    }

    private static String court(Collection<?> codes) {
        return codes.size() > CODES_ENUMERES ? "liste de " + codes.size() + " codes" : Mots.codes(codes, ", ");
    }

    /** Null where no question of the saisine asks for it as a yes or no: what was calculated from other answers. */
    private static String question(String chemin) {
        return QUESTIONS.get(chemin);
    }
}
