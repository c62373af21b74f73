package fr.crefop.conference.portail.modeles;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.PartDuModele;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Reads the form of a model as a French person types it; every fault is told at once. */
final class LectureDuModele {

    private static final Pattern NOMBRE = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private final MultiValueMap<String, String> valeurs;
    private final List<Erreur> erreurs = new ArrayList<>();

    private LectureDuModele(MultiValueMap<String, String> valeurs) {
        this.valeurs = valeurs;
    }

    /** @throws RefusMetier with one error per field that cannot be read */
    static Contenu lire(MultiValueMap<String, String> valeurs) {
        LectureDuModele lecture = new LectureDuModele(valeurs);
        BigDecimal reste = lecture.nombre("resteMaximum");
        Contenu contenu = new Contenu(lecture.texte("titre"), lecture.texte("raison"),
                lecture.choix("statuts", code -> Optional.of(code).filter(Contenu.STATUTS.codes()::contains)),
                lecture.choix("dispositifs", Dispositif::chercher),
                reste == null ? Montant.ZERO : new Montant(reste), lecture.parts());
        if (!lecture.erreurs.isEmpty()) {
            throw new RefusMetier("Le modèle ne peut pas être enregistré.", lecture.erreurs);
        }
        return contenu;
    }

    private List<PartDuModele> parts() {
        List<PartDuModele> parts = new ArrayList<>();
        for (int ligne : SaisieDeModele.LIGNES) {
            boolean vide = List.of("dispositif", "rubrique", "taux", "plafond").stream()
                    .allMatch(champ -> texte(champ + ligne).isEmpty());
            if (!vide) {
                List<Dispositif> dispositif = choix("dispositif" + ligne, Dispositif::chercher);
                List<Rubrique> rubrique = choix("rubrique" + ligne, Rubrique.class);
                BigDecimal taux = nombre("taux" + ligne);
                BigDecimal plafond = nombre("plafond" + ligne);
                if (dispositif.isEmpty() || rubrique.isEmpty() || taux == null || plafond == null) {
                    erreurs.add(new Erreur("parts", null, "Ligne " + ligne + " : l'aide, la rubrique, la part et le plafond sont nécessaires."));
                } else {
                    parts.add(new PartDuModele(dispositif.get(0), rubrique.get(0), taux, new Montant(plafond)));
                }
            }
        }
        return parts;
    }

    private String texte(String champ) {
        String valeur = valeurs.getFirst(champ);
        return valeur == null ? "" : valeur.strip();
    }

    private BigDecimal nombre(String champ) {
        String chiffres = texte(champ).replaceAll("[\\s\\u00a0\\u202f€%]", "").replace(',', '.');
        if (chiffres.isEmpty()) {
            return null;
        }
        if (!NOMBRE.matcher(chiffres).matches()) {
            erreurs.add(new Erreur(champ.replaceAll("^(taux|plafond)\\d$", "parts"), texte(champ),
                    "« " + texte(champ) + " » n'est pas un nombre avec deux décimales au plus, par exemple 415,00."));
            return null;
        }
        return new BigDecimal(chiffres);
    }

    private <E extends Enum<E>> List<E> choix(String champ, Class<E> type) {
        return choix(champ, code -> Arrays.stream(type.getEnumConstants()).filter(valeur -> valeur.name().equals(code)).findFirst());
    }

    private <E> List<E> choix(String champ, Function<String, Optional<E>> lecture) {
        List<E> choisis = new ArrayList<>();
        for (String code : valeurs.getOrDefault(champ, List.of())) {
            if (code != null && !code.isBlank()) {
                lecture.apply(code).ifPresentOrElse(choisis::add, () -> erreurs.add(new Erreur(
                                champ.replaceAll("\\d$", "").equals(champ) ? champ : "parts", code, "Choix inconnu.")));
            }
        }
        return choisis;
    }
}
