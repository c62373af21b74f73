package fr.crefop.conference.portail;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.portail.envois.Versions;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper that is added to the case as its sender read it, or not at all: the case is held while it is compared. */
@Component
class JointeSiInchange {

    private final Affaires affaires;
    private final LectureDesDossiers dossiers;
    private final Versions versions;
    private final TransactionTemplate transaction;

    JointeSiInchange(Affaires affaires, LectureDesDossiers dossiers, Versions versions, TransactionTemplate transaction) {
        this.affaires = affaires;
        this.dossiers = dossiers;
        this.versions = versions;
        this.transaction = transaction;
    }

    /** @param siInchange the header {@code If-Match}; null: whatever the case has become */
    Piece joindre(String siInchange, String numero, String compte, Supplier<Piece> envoi) {
        if (siInchange == null) {
            return envoi.get();
        }
        return transaction.execute(statut -> {
            affaires.tenir(numero);
            Versions.exiger(siInchange, versions.de(dossiers.trouver(numero, compte).orElseThrow(() -> new DossierIntrouvable(numero))), "Le dossier");
            return envoi.get();
        });
    }
}
