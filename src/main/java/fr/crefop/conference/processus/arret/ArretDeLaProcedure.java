package fr.crefop.conference.processus.arret;

import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.RefusMetier;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Why the procedure of a case stands still, and from whom its tasks are then hidden. It changes nothing. */
@Component
public class ArretDeLaProcedure {

    private final Dossiers dossiers;
    private final Consentements consentements;
    private final Limitations limitations;

    ArretDeLaProcedure(Dossiers dossiers, Consentements consentements, Limitations limitations) {
        this.dossiers = dossiers;
        this.consentements = consentements;
        this.limitations = limitations;
    }

    /**
     * @param phrase what is told to whoever tries to go on
     * @param cachees whether a task of that candidate group is out of sight meanwhile
     * @param nominatives whether those of one person are too
     */
    public record Raison(String phrase, Predicate<String> cachees, boolean nominatives) {}

    /** Empty for a case that goes on, and for what is no case. */
    public Optional<Raison> du(String numero) {
        return dossiers.trouver(numero).flatMap(this::du);
    }

    private Optional<Raison> du(Dossier dossier) {
        if (limitations.enVigueur(dossier.numero()).isPresent()) {
            return Optional.of(new Raison(Limitations.LIMITE, groupe -> !groupe.equals(Groupe.SECRETARIAT.code()), true));
        }
        return consentements.arreteLaProcedure(dossier)
                ? Optional.of(new Raison("La procédure attend. " + Consentements.MANQUE, ArretDeLaProcedure::dUnFinanceur, false))
                : Optional.empty();
    }

    /** @throws RefusMetier when the case stands still */
    public void exigerAucun(String numero) {
        du(numero).ifPresent(raison -> {
            throw new RefusMetier(raison.phrase());
        });
    }

    private static boolean dUnFinanceur(String groupe) {
        return Repondant.deCode(groupe).groupe().estFinanceur();
    }
}
