package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.CumulsOuvrables.CumulOuvrable;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.socle.EnFrancais;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a study of a combination begins with, in the words and with the figures that its author may read. */
@Component
public class EtudeDUneCombinaison {

    private final ChiffresLus lus;
    private final MotsDesIndicateurs mots;

    EtudeDUneCombinaison(ChiffresLus lus, MotsDesIndicateurs mots) {
        this.lus = lus;
        this.mots = mots;
    }

    public record Redaction(String titre, String probleme) {}

    /** Empty for a combination that no convention may open. */
    public Optional<Redaction> rediger(String cle, String compte) {
        return mots.combinaison(cle).map(cumul -> new Redaction("Ouvrir par convention : " + cumul.libelle(), probleme(cumul, compte)));
    }

    private String probleme(CumulOuvrable cumul, String compte) {
        String constat = lus.dernier(compte).flatMap(arrete -> lus.de(arrete).stream()
                .filter(chiffre -> chiffre.indicateur() == Indicateur.COMBINAISON && chiffre.code().equals(cumul.cle())).findFirst()
                .map(chiffre -> "\nD'après les chiffres arrêtés le " + EnFrancais.moment(arrete.le()) + ", cela aurait retiré " + chiffre.total().enFrancais()
                        + "\u00a0€ du reste à financer de " + chiffre.dossiers() + " dossiers.")).orElse("");
        return "Ces aides ne se cumulent pas aujourd'hui (règle " + cumul.regle() + "). Une convention entre " + MotsDesIndicateurs.parties(cumul)
                + " pourrait le permettre." + constat + "\nÀ étudier : pour qui, jusqu'à quel montant, à partir de quand.";
    }
}
