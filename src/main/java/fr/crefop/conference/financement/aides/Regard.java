package fr.crefop.conference.financement.aides;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;

import fr.crefop.conference.cadre.CircuitDAide;
import fr.crefop.conference.cadre.LigneDAide.Bornes;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.cadre.VersionDAide.Evenement;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Logique;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One aid, looked at for one demande.
 *
 * @param code of the dispositif under which it is asked for
 */
record Regard(AideDatee aide, Demande demande, Situation situation, String code) {

    /** The filing of a request that goes through the personal account is the one of the account, unless the demande dates its own. */
    static LocalDate depot(VersionDAide version, Demande demande, Situation situation, String code) {
        boolean parLeCompte = version.circuit().valeur().map(CircuitDAide::paiement).flatMap(Renseignement::valeur)
                .filter(CircuitDAide.Paiement.ABONDEMENT_DU_COMPTE::equals).isPresent();
        return parLeCompte && !demande.depots().containsKey(code) ? situation.depot("CPF") : situation.depot(code);
    }

    static LocalDate jour(Evenement evenement, Situation situation, String code) {
        return switch (evenement) {
            case ENTREE_EN_FORMATION -> situation.debut();
            case DEPOT -> situation.depot(code);
            case SOUSCRIPTION -> situation.depot("CPF");
        };
    }

    VersionDAide version() {
        return aide.version();
    }

    LocalDate depot() {
        return depot(aide.version(), demande, situation, code);
    }

    Valeur valeur(ParametreDAide parametre, int contenu, String unite) {
        return aide.valeur(parametre, BigDecimal.valueOf(contenu), unite);
    }

    /** Asked for, and no datum of the demande tells whether it is so. */
    Issue aConfirmer(ParametreDAide parametre) {
        return AideDatee.aConfirmer(PhrasesDesAides.condition(parametre, version()));
    }

    /** Nothing asks nothing; what nobody found is to be confirmed; in the words of the aid when it is refused. */
    <T> Issue exiger(ParametreDAide parametre, Renseignement<T> dit, Function<? super T, Issue> exigence) {
        return dit.selon(() -> Issue.REMPLIE, () -> AideDatee.aConfirmer(parametre.libelle()),
                valeur -> exigence.apply(valeur).dite(null, PhrasesDesAides.condition(parametre, version())));
    }

    /** A part of a condition. */
    <T> Issue partie(ParametreDAide parametre, Renseignement<T> dit, Function<? super T, Issue> exigence) {
        return dit.selon(() -> Issue.REMPLIE, () -> aConfirmer(parametre), exigence);
    }

    Issue bornes(ParametreDAide parametre, String chemin, BigDecimal trouve, Bornes bornes, String unite) {
        return Logique.toutes(partie(parametre, bornes.min(), min -> auMoins(chemin, trouve, valeur(parametre, min, unite))),
                partie(parametre, bornes.max(), max -> auPlus(chemin, trouve, valeur(parametre, max, unite))));
    }
}
