package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.socle.EnFrancais;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a study of a convention between two funders begins with, in the words and with the figures that its author may read. */
@Component
public class EtudeDUneCombinaison {

    private final ChiffresLus lus;
    private final MotsDesIndicateurs mots;

    EtudeDUneCombinaison(ChiffresLus lus, MotsDesIndicateurs mots) {
        this.lus = lus;
        this.mots = mots;
    }

    public record Redaction(String titre, String probleme) {}

    /** @param code of those who would sign. Empty where no convention may open anything between them. */
    public Optional<Redaction> rediger(String code, String compte) {
        return mots.paire(code).map(paire -> new Redaction("Une convention " + paire.entreQui(), probleme(code, paire, compte)));
    }

    private String probleme(String code, PaireDeFinanceurs paire, String compte) {
        String constat = lus.dernier(compte).flatMap(arrete -> lus.de(arrete).stream()
                .filter(chiffre -> chiffre.indicateur() == Indicateur.COMBINAISON && chiffre.code().equals(code)).findFirst()
                .map(chiffre -> "\nD'après les chiffres arrêtés le " + EnFrancais.moment(arrete.le()) + ", cela aurait retiré " + chiffre.total().enFrancais()
                        + "\u00a0€ du reste à financer de " + chiffre.dossiers() + " dossiers.")).orElse("");
        return "Ces aides ne se cumulent que par une convention " + paire.entreQui() + " : " + paire.ouvre() + " (" + paire.regles()
                + "). Une convention pourrait permettre ce qui ne l'est pas encore." + constat + "\nÀ étudier : pour qui, jusqu'à quel montant, à partir de quand.";
    }
}
