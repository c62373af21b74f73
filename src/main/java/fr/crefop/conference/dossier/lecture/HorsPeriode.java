package fr.crefop.conference.dossier.lecture;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Donnee.Code;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Data, codes and keys that are for trainings of another time: each is told with what to give instead. */
final class HorsPeriode {

    private final Declaration declaration;
    private final LocalDate debut;
    private final List<Erreur> erreurs = new ArrayList<>();

    private HorsPeriode(Declaration declaration, LocalDate debut) {
        this.declaration = declaration;
        this.debut = debut;
    }

    static List<Erreur> controler(Declaration declaration, JsonNode racine, LocalDate debut) {
        HorsPeriode h = new HorsPeriode(declaration, debut);
        declaration.objets().forEach((chemin, objet) -> h.presence(racine, chemin, objet.periode(), objet.aLaPlace()));
        for (Donnee d : declaration.donnees()) {
            h.presence(racine, d.chemin(), d.periode(), d.aLaPlace());
            if (d.periode().contient(debut)) {
                h.codes(racine, d);
            }
        }
        return h.erreurs;
    }

    private void presence(JsonNode racine, String chemin, Periode periode, String aLaPlace) {
        // What is in a list goes with its list.
        JsonNode noeud = racine.at("/" + chemin.replace('.', '/'));
        boolean dejaDit = erreurs.stream().anyMatch(e -> chemin.startsWith(e.champ() + "."));
        if (!noeud.isMissingNode() && !periode.contient(debut) && !dejaDit) {
            erreurs.add(new Erreur(chemin, MessagesFrancais.valeur(noeud), "Cette donnée ne vaut que pour une formation qui commence "
                    + periode.enFrancais() + ". " + sinon(aLaPlace)));
        }
    }

    private String sinon(String aLaPlace) {
        if (aLaPlace == null) {
            return "Ne la donnez pas : rien ne la remplace.";
        }
        return declaration.donnees().stream().filter(d -> d.chemin().equals(aLaPlace)).findFirst()
                .map(d -> "Donnez à la place « " + d.libelle() + " » (" + aLaPlace + ").").orElse(aLaPlace);
    }

    private void codes(JsonNode racine, Donnee d) {
        Valeurs.parcourir(racine, d.chemin(), (champ, valeur) -> {
            code(d.options(), valeur.asText(), champ, valeur);
            code(d.cles(), champ.substring(champ.lastIndexOf('.') + 1), champ, valeur);
        });
    }

    private void code(Map<String, Code> codes, String code, String champ, JsonNode valeur) {
        Code lu = codes.get(code);
        if (lu != null && !lu.periode().contient(debut)) {
            erreurs.add(new Erreur(champ, MessagesFrancais.valeur(valeur), "« " + lu.mots() + " » (" + code
                    + ") ne vaut que pour une formation qui commence " + lu.periode().enFrancais() + "."));
        }
    }
}
