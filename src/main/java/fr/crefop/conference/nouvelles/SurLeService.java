package fr.crefop.conference.nouvelles;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Evenement;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** The service itself: what it could not do, to those who repair it. */
public final class SurLeService {

    private static final int NOMMES_AU_PLUS = 50;

    private SurLeService() {}

    /** To the administrators, who read no case: theirs leads to none. @param numero null for a work of the service itself */
    public static Avis enPanne(String numero, String etape) {
        return new Avis(Evenement.REPARATION_ATTENDUE, null, objet(numero), texte(numero, etape));
    }

    /** The same to the secretariat. */
    public static Avis enPanneAuSecretariat(String numero, String etape) {
        return numero == null ? enPanne(null, etape) : Avis.sur(Evenement.REPARATION_ATTENDUE, numero, objet(numero), texte(numero, etape));
    }

    private static String objet(String numero) {
        return numero == null ? "Le service attend une réparation" : numero + " attend une réparation";
    }

    private static String texte(String numero, String etape) {
        return (numero == null ? "" : numero + " : ") + "« " + etape + " » n'a pas pu se faire."
                + " Le service a essayé plusieurs fois et n'essaie plus. Rien de ce qui a été répondu n'est perdu et personne n'a rien"
                + " à ressaisir : une fois la cause réparée, la page « Réparations » relance cette étape.";
    }

    /** To the administrators. @param dernierJour included */
    public static Avis cleQuiFinit(String partenaire, String compte, LocalDate dernierJour) {
        return new Avis(Evenement.CLE_QUI_FINIT, null, "Une clé de partenaire finit le " + EnFrancais.date(dernierJour),
                "La clé de « " + partenaire + " », qui agit pour le compte " + compte + ", ne vaudra plus rien après le " + EnFrancais.date(dernierJour)
                        + " : ses programmes n'entreront plus. La page « Partenaires » la renouvelle, et l'ancien secret peut valoir encore quelques jours à côté du nouveau.");
    }

    /** @param numeros of what goes on under the diagrams it began with; each is named once, by number */
    public static Avis restees(Collection<String> numeros) {
        return new Avis(Evenement.PROCEDURES_RESTEES, null, "Des procédures restent sur leur version précédente",
                "Elles se poursuivent comme elles ont commencé et personne n'a rien à refaire ; le service essaiera de nouveau à son prochain"
                        + " démarrage. Il s'agit de : " + numeros.stream().distinct().sorted().limit(NOMMES_AU_PLUS).collect(Collectors.joining(", ")) + ".");
    }
}
