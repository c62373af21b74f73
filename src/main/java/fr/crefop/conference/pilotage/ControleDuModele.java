package fr.crefop.conference.pilotage;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a model must hold before it is written down; all its faults are told at once. */
final class ControleDuModele {

    static final int PARTS_MAXIMUM = 6;
    private static final int TITRE_MAXIMUM = 120;
    private static final int RAISON_MAXIMUM = 2000;

    private ControleDuModele() {}

    /** @throws RefusMetier with one error per faulty field */
    static void exiger(Contenu contenu) {
        List<Erreur> erreurs = new ArrayList<>();
        texte("titre", contenu.titre(), TITRE_MAXIMUM, erreurs);
        texte("raison", contenu.raison(), RAISON_MAXIMUM, erreurs);
        if (contenu.resteMaximum() == null || !contenu.resteMaximum().estPositif()) {
            erreurs.add(new Erreur("resteMaximum", null, "Indiquez un montant supérieur à zéro."));
        }
        if (contenu.parts().isEmpty() || contenu.parts().size() > PARTS_MAXIMUM) {
            erreurs.add(new Erreur("parts", null, "Un modèle a entre une et " + PARTS_MAXIMUM + " parts."));
        }
        contenu.parts().forEach(part -> controler(part, erreurs));
        for (Rubrique rubrique : Rubrique.values()) {
            BigDecimal total = contenu.parts().stream().filter(p -> p.rubrique() == rubrique).map(PartDuModele::taux)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.compareTo(PartDuModele.CENT) > 0) {
                erreurs.add(new Erreur("parts", null,
                        "Les parts dépassent 100 % du reste sur la rubrique « " + rubrique.libelle() + " »."));
            }
        }
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Le modèle ne peut pas être enregistré.", erreurs);
        }
    }

    private static void controler(PartDuModele part, List<Erreur> erreurs) {
        if (part.taux().signum() <= 0 || part.taux().compareTo(PartDuModele.CENT) > 0 || part.taux().scale() > 2) {
            erreurs.add(new Erreur("parts", part.taux().toPlainString(),
                    "Une part est un pourcentage entre 0,01 et 100, avec deux décimales au plus."));
        }
        if (!part.plafond().estPositif()) {
            erreurs.add(new Erreur("parts", part.plafond().toString(), "Le plafond d'une part est supérieur à zéro."));
        }
        if (part.dispositif().nature().estDeLaPersonne()) {
            erreurs.add(new Erreur("parts", part.dispositif().code(),
                    "La personne n'est pas un financeur : aucun modèle ne lui demande de payer (APP-3)."));
        }
    }

    private static void texte(String champ, String texte, int maximum, List<Erreur> erreurs) {
        if (texte == null || texte.isBlank()) {
            erreurs.add(new Erreur(champ, null, "Ce texte est nécessaire."));
        } else if (texte.length() > maximum) {
            erreurs.add(new Erreur(champ, null, maximum + " caractères au plus."));
        } else if (Ecriture.illisible(texte)) {
            erreurs.add(new Erreur(champ, null, Ecriture.REFUS));
        }
    }
}
