package fr.crefop.conference.portail.personne;

import fr.crefop.conference.parcours.Appreciation;
import fr.crefop.conference.parcours.Manque;
import fr.crefop.conference.parcours.MomentDeParole;
import fr.crefop.conference.parcours.Parole;
import fr.crefop.conference.parcours.Paroles;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions that her page asks of a person, with what she answered, and what she sends. */
@Component
class AvisDemandes {

    private final Paroles paroles;

    AvisDemandes(Paroles paroles) {
        this.paroles = paroles;
    }

    /** One moment and what she said of it, as the form shows it. @param dite whether she has, and may correct it */
    public record AvisDemande(MomentDeParole moment, boolean dite, String clair, String tenu, String manque, String texte) {

        public List<Appreciation> appreciations() {
            return List.of(Appreciation.values());
        }

        public List<Manque> manques() {
            return List.of(Manque.values());
        }
    }

    /** What she sent and was not taken, as she typed it. @param refus why, in a sentence */
    public record AvisRefuse(MomentDeParole moment, String refus, String clair, String tenu, String manque, String texte) {}

    List<AvisDemande> pour(String numero) {
        return paroles.ouverts(numero).stream().map(moment -> paroles.la(numero, moment)
                .map(p -> new AvisDemande(moment, true, nom(p.clair()), nom(p.tenu()), nom(p.manque()), p.texte()))
                .orElse(new AvisDemande(moment, false, null, null, null, null))).toList();
    }

    /** @return null once it is kept; else what was refused. @throws RefusMetier for what no form of the page sends */
    AvisRefuse enregistrer(String numero, Map<String, String> saisie) {
        MomentDeParole moment = code(MomentDeParole.values(), saisie.get("moment"));
        if (moment == null) {
            throw inconnu();
        }
        try {
            paroles.dire(numero, moment, new Parole(code(Appreciation.values(), saisie.get("clair")), code(Appreciation.values(), saisie.get("tenu")),
                    code(Manque.values(), saisie.get("manque")), TexteLibre.lire("texte", saisie.get("texte"))));
            return null;
        } catch (RefusMetier refus) {
            return new AvisRefuse(moment, refus.getMessage(), saisie.get("clair"), saisie.get("tenu"), saisie.get("manque"), saisie.get("texte"));
        }
    }

    private static String nom(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> E code(E[] connus, String code) {
        return code == null || code.isEmpty() ? null
                : Arrays.stream(connus).filter(connu -> connu.name().equals(code)).findFirst().orElseThrow(AvisDemandes::inconnu);
    }

    private static RefusMetier inconnu() {
        return new RefusMetier("Cette réponse n'est pas une de celles de la page. Rien n'est enregistré.");
    }
}
