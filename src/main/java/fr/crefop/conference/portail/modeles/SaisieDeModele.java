package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.portail.RefusDit;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the form of a model shows again: what was typed is never lost, and each error stands beside it. */
record SaisieDeModele(MultiValueMap<String, String> valeurs, List<Erreur> erreurs) {

    /** As many lines as a model may have. */
    static final List<Integer> LIGNES = IntStream.rangeClosed(1, 6).boxed().toList();

    static final SaisieDeModele VIERGE = new SaisieDeModele(new LinkedMultiValueMap<>(), List.of());

    /** Shows the form, which is sent to that address. */
    String montrer(String adresse, Model page) {
        page.addAttribute("saisie", this);
        page.addAttribute("adresse", adresse);
        page.addAttribute("statuts", Donnee.mots(Contenu.STATUTS.options()));
        page.addAttribute("dispositifs", Cadre.lu().dispositifs().values().stream()
                .filter(dispositif -> !dispositif.nature().estDeLaPersonne()).toList());
        page.addAttribute("rubriques", Rubrique.values());
        page.addAttribute("lignes", LIGNES);
        return "modele-saisie";
    }

    static String refusee(MultiValueMap<String, String> valeurs, RefusMetier refus, String adresse, Model page,
            HttpServletResponse reponse) {
        RefusDit.ici(refus, page, reponse);
        return new SaisieDeModele(valeurs, refus.erreurs()).montrer(adresse, page);
    }

    static SaisieDeModele de(Contenu contenu) {
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        valeurs.add("titre", contenu.titre());
        valeurs.add("raison", contenu.raison());
        valeurs.add("resteMaximum", francais(contenu.resteMaximum()));
        contenu.statuts().forEach(statut -> valeurs.add("statuts", statut));
        contenu.dispositifs().forEach(dispositif -> valeurs.add("dispositifs", dispositif.code()));
        int ligne = 0;
        for (PartDuModele part : contenu.parts()) {
            ligne++;
            valeurs.add("dispositif" + ligne, part.dispositif().code());
            valeurs.add("rubrique" + ligne, part.rubrique().name());
            valeurs.add("taux" + ligne, part.taux().stripTrailingZeros().toPlainString().replace('.', ','));
            valeurs.add("plafond" + ligne, francais(part.plafond()));
        }
        return new SaisieDeModele(valeurs, List.of());
    }

    static SaisieDeModele de(Modele modele) {
        return de(modele.contenu());
    }

    private static String francais(Montant montant) {
        return montant.toString().replace('.', ',');
    }

    public String valeur(String nom) {
        return valeurs.getFirst(nom);
    }

    public boolean cochee(String nom, String code) {
        return valeurs.getOrDefault(nom, List.of()).contains(code);
    }

    public String erreur(String nom) {
        return erreurs.stream().filter(e -> nom.equals(e.champ())).map(Erreur::message).distinct()
                .reduce((a, b) -> a + " " + b).orElse(null);
    }
}
