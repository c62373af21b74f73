package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.dossier.Complements.Complement;
import fr.crefop.conference.dossier.Complements;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case sent back to its advisor: by the secretariat, which says what is missing, or by the bureau's vote. */
@Service
public class DemandesDeComplement {

    private static final String BUREAU = "Bureau du CREFOP";

    private final Complements complements;
    private final Scrutins scrutins;
    private final Journal journal;

    DemandesDeComplement(Complements complements, Scrutins scrutins, Journal journal) {
        this.complements = complements;
        this.scrutins = scrutins;
        this.journal = journal;
    }

    /**
     * @param manque one missing paper or datum a line
     * @param joursRestants working days left to the secretariat, whose clock stops
     */
    @Transactional
    public void duSecretariat(String numero, String manque, int joursRestants, String par) {
        complements.demander(numero, manque, joursRestants, par);
        journal.noter(par, numero, Acte.COMPLEMENT_DEMANDE, Codes.de("par", "SECRETARIAT"));
    }

    /** What the advisor is asked for; when the secretariat asked nothing, the bureau did, in the comments of its vote. */
    @Transactional
    public Complement attendue(String numero) {
        return complements.attendu(numero).orElseGet(() -> {
            complements.demander(numero, motsDuBureau(numero), null, BUREAU);
            journal.noter(Journal.SYSTEME, numero, Acte.COMPLEMENT_DEMANDE, Codes.de("par", "BUREAU"));
            return complements.attendu(numero).orElseThrow();
        });
    }

    private String motsDuBureau(String numero) {
        String commentaires = scrutins.du(numero).stream().reduce((avant, apres) -> apres).stream()
                .flatMap(scrutin -> scrutins.votes(scrutin.id()).stream())
                .filter(vote -> vote.choix() == Choix.DEMANDE_COMPLEMENT)
                .map(Vote::commentaire).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
        return commentaires.isEmpty() ? "Le bureau demande un complément, sans préciser lequel." : commentaires;
    }
}
