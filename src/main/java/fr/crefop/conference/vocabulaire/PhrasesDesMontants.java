package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why an amount, with its figures: {@code L'employeur paie 27,45 € de l'heure pour 500 heures, sous son plafond de 18 000,00 €.} */
public final class PhrasesDesMontants {

    private PhrasesDesMontants() {}

    /**
     * @param qui who pays, as the subject of a sentence
     * @param decide what gives the amount; null when it cannot be told in a few words
     * @param autres what would have given more, a null one is left out
     * @return null when the sum has no short sentence: its calculation tells it
     */
    public static String pourquoi(String qui, Mesure decide, List<Mesure> autres, Montant montant) {
        if (decide == null) {
            return null;
        }
        String limites = autres.stream().filter(Objects::nonNull).map(PhrasesDesMontants::limite).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(" et "));
        return qui + " paie " + dite(decide) + (limites.isEmpty() ? "" : ", " + limites)
                + (ditLeMontant(decide, montant) ? "" : ", soit " + Grandeurs.euros(montant)) + ".";
    }

    private static String dite(Mesure mesure) {
        if (mesure instanceof Mesure.ALHeure m) {
            return aLHeure(m.euros(), m.heures());
        } else if (mesure instanceof Mesure.AuPrix m) {
            return m.taux() != null && m.taux().compareTo(m.prix()) < 0 ? aLHeure(m.taux(), m.heures()) + ", moins que le prix de la formation"
                    : heures(m.heures()) + " au prix de la formation, " + euros(m.prix()) + " de l'heure";
        } else if (mesure instanceof Mesure.Part m) {
            return part(m);
        } else if (mesure instanceof Mesure.Plafond m) {
            return "son plafond, " + euros(m.euros());
        } else if (mesure instanceof Mesure.Annoncee m) {
            return "la somme annoncée, " + euros(m.euros());
        } else if (mesure instanceof Mesure.Enveloppe m) {
            return (m.entamee() ? "ce qui reste de son maximum pour tous les frais du dossier, " : "son maximum pour tous les frais du dossier, ") + euros(m.euros());
        }
        return "tout ce qui restait à payer";
    }

    /** Null for what limits nothing by itself. */
    private static String limite(Mesure mesure) {
        if (mesure instanceof Mesure.Reste) {
            return null;
        } else if (mesure instanceof Mesure.Plafond m) {
            return "sous son plafond de " + euros(m.euros());
        } else if (mesure instanceof Mesure.Annoncee m) {
            return "dans la limite de " + euros(m.euros());
        } else if (mesure instanceof Mesure.AuPrix m && m.taux() == null) {
            return "dans la limite du prix de " + heures(m.heures());
        } else if (mesure instanceof Mesure.AuPrix m) {
            return "dans la limite de " + aLHeure(m.taux().min(m.prix()), m.heures());
        }
        return "dans la limite de " + dite(mesure);
    }

    private static boolean ditLeMontant(Mesure mesure, Montant montant) {
        BigDecimal euros = mesure instanceof Mesure.Plafond m ? m.euros() : mesure instanceof Mesure.Annoncee m ? m.euros()
                : mesure instanceof Mesure.Enveloppe m ? m.euros() : null;
        return euros != null && new Montant(euros).equals(montant);
    }

    private static String aLHeure(BigDecimal euros, BigDecimal heures) {
        return euros(euros) + " de l'heure pour " + heures(heures);
    }

    private static String part(Mesure.Part part) {
        return EnFrancais.court(part.pourcent()) + "\u00a0% " + (part.deCeQuiReste() ? "de ce que les autres laissent, " : "du coût, qui est de ") + euros(part.euros());
    }

    private static String heures(BigDecimal heures) {
        return Grandeurs.quantite(heures, "heures");
    }

    private static String euros(BigDecimal euros) {
        return Grandeurs.euros(new Montant(euros));
    }
}
