package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.CadreInvalide;
import fr.crefop.conference.cadre.Priorites;
import fr.crefop.conference.cadre.Priorites.Critere;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.TypeDeDonnee;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many points of priority a demande has for a funder that orders what it is asked for by points, and why. What is not known counts nothing, and is said. */
@Component
public class PointsDePriorite {

    private static final Set<TypeDeDonnee> NOMBRES = EnumSet.of(TypeDeDonnee.NOMBRE, TypeDeDonnee.ENTIER, TypeDeDonnee.EUROS);

    /** @throws CadreInvalide when a file asks about a datum that the demande does not have, or compares it as it cannot be */
    PointsDePriorite() {
        Priorites.toutes().forEach(priorites -> priorites.criteres().stream().filter(critere -> critere.donnee() != null)
                .forEach(critere -> verifier(priorites, critere)));
    }

    private static void verifier(Priorites priorites, Critere critere) {
        Donnee donnee = Declaration.deLaDemande().premiere(critere.donnee()).filter(connue -> connue.chemin().equals(critere.donnee()))
                .orElseThrow(() -> new CadreInvalide(ou(priorites, critere) + " : la demande n'a pas de donnée « " + critere.donnee() + " »"));
        boolean convient = critere.parmi().isEmpty() ? NOMBRES.contains(donnee.type())
                : donnee.type() == TypeDeDonnee.CHOIX && donnee.codes().containsAll(critere.parmi());
        if (!convient) {
            throw new CadreInvalide(ou(priorites, critere) + " : « " + critere.donnee() + " » ne se compare pas ainsi");
        }
    }

    private static String ou(Priorites priorites, Critere critere) {
        return "priorites.yaml, " + priorites.financeur() + ", « " + critere.mots() + " »";
    }

    /**
     * @param comptes what counts, {@code inconnus} what would perhaps, were it known, {@code aApprecier} what the funder looks at itself
     */
    public record Score(Priorites priorites, List<Critere> comptes, List<Critere> inconnus, List<Critere> aApprecier) {

        public int points() {
            return comptes.stream().mapToInt(Critere::points).sum();
        }

        /** For who reads the list: how it is ordered, and what the file cannot know. */
        public String phrase() {
            return "Points de priorité : " + points() + (comptes.isEmpty() ? "." : " (" + dits(comptes) + ").")
                    + (inconnus.isEmpty() ? "" : " Pas connu, donc pas compté : " + dits(inconnus) + ".")
                    + (aApprecier.isEmpty() ? "" : " À regarder vous-même : " + dits(aApprecier) + ".")
                    + " Ils ordonnent votre liste et ne décident de rien. Source : " + priorites.source() + ".";
        }

        private static String dits(List<Critere> criteres) {
            return criteres.stream().map(c -> c.mots() + ", " + c.points()).collect(Collectors.joining(" ; "));
        }
    }

    /**
     * By what was in force on the first day of the training; empty for a funder without such points.
     *
     * @param cofinance whether another funder is asked for a part of the same case; the person's own rights are none
     */
    public Optional<Score> de(String financeur, Demande demande, boolean cofinance) {
        return Priorites.de(financeur, demande.formation().debut()).map(priorites -> {
            List<Critere> dits = priorites.criteres().stream().filter(c -> c.donnee() != null).toList();
            return new Score(priorites, priorites.criteres().stream().filter(c -> c.cofinancement() ? cofinance : estRempli(c, demande)).toList(),
                    dits.stream().filter(c -> demande.valeur(c.donnee()) == null).toList(), priorites.criteres().stream().filter(Critere::estAApprecier).toList());
        });
    }

    private static boolean estRempli(Critere critere, Demande demande) {
        return critere.donnee() != null && demande.valeur(critere.donnee()) != null && critere.estRempli(demande.valeur(critere.donnee()));
    }
}
