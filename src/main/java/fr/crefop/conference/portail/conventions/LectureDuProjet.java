package fr.crefop.conference.portail.conventions;

import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.MontantSaisi;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Reads the form of a convention as a French person types it. */
final class LectureDuProjet {

    private LectureDuProjet() {}

    /** @throws RefusMetier when a value cannot be read; what is missing is told by the register */
    static ProjetDeConvention lire(MultiValueMap<String, String> valeurs) {
        List<Partie> parties = liste(valeurs, "parties").stream().map(LectureDuProjet::partie).toList();
        String limite = texte(valeurs, "plafondDispositif");
        List<Plafond> plafonds = limite == null ? List.of() : List.of(new Plafond(limite, montant(texte(valeurs, "plafondMontant"))));
        return new ProjetDeConvention(texte(valeurs, "titre"), texte(valeurs, "texte"), texte(valeurs, "source"),
                date(valeurs, "effet"), date(valeurs, "fin"), parties, liste(valeurs, "cumuls"), plafonds);
    }

    /** Null when nothing was typed. */
    static LocalDate date(MultiValueMap<String, String> valeurs, String champ) {
        return DateSaisie.lire(champ, texte(valeurs, champ));
    }

    /** Null when nothing was typed. */
    static String texte(MultiValueMap<String, String> valeurs, String champ) {
        String texte = valeurs.getFirst(champ);
        if (texte == null || texte.isBlank()) {
            return null;
        }
        if (Ecriture.illisible(texte)) {
            throw refus(champ, null, Ecriture.REFUS);
        }
        return texte.strip();
    }

    private static List<String> liste(MultiValueMap<String, String> valeurs, String champ) {
        return valeurs.getOrDefault(champ, List.of()).stream().filter(v -> v != null && !v.isBlank()).distinct().toList();
    }

    private static Partie partie(String code) {
        return Partie.deCode(code)
                .orElseThrow(() -> refus("parties", code, "Ce financeur n'est pas connu."));
    }

    private static BigDecimal montant(String texte) {
        return texte == null ? null : MontantSaisi.lire("plafonds", texte).euros();
    }

    private static RefusMetier refus(String champ, String valeur, String message) {
        return new RefusMetier("La convention n'est pas enregistrée : " + message, List.of(new Erreur(champ, valeur, message)));
    }
}
