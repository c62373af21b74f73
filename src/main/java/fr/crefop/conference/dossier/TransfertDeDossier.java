package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a case to another advisor, of the same structure or of another: nothing is typed again, nothing begins again, and whoever
 * followed it reads it for thirty days more (regions.md B.6, the need most often met among advisors).
 */
@Service
public class TransfertDeDossier {

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    TransfertDeDossier(JdbcClient base, Dossiers dossiers, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.base = base;
        this.dossiers = dossiers;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @param compte the advisor who follows it from now on, and {@code structure} theirs
     * @throws RefusMetier when the case is closed, or is theirs already; nothing is stored
     */
    @Transactional
    public void transferer(String numero, String compte, String structure, String motif, String par) {
        Dossier dossier = dossiers.verrouiller(numero);
        if (dossier.etat() == EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier est clos : il n'y a plus rien à suivre.");
        }
        if (dossier.auteur().equals(compte)) {
            String message = "Ce conseiller suit déjà ce dossier.";
            throw new RefusMetier(message, List.of(new Erreur("vers", null, message)));
        }
        Transfert transfert = new Transfert(dossier.auteur(), dossier.structure(), compte, structure, motif, par, horloge.instant());
        base.sql("""
                insert into conference.transfert (numero, rang, de_compte, de_structure, vers_compte, vers_structure, motif, par, le)
                select ?, 1 + count(*), ?, ?, ?, ?, ?, ?, ? from conference.transfert where numero = ?""")
                .params(numero, transfert.deCompte(), transfert.deStructure(), compte, structure, motif, par, Timestamp.from(transfert.le()), numero).update();
        base.sql("update conference.dossier set auteur = ?, structure = ? where numero = ?").params(compte, structure, numero).update();
        journal.noter(par, numero, Acte.DOSSIER_TRANSFERE, Codes.de("compte", transfert.deCompte()), Codes.de("compte", compte));
        evenements.publishEvent(new DossierTransfere(numero, transfert));
    }

    /** Oldest first. */
    public List<Transfert> du(String numero) {
        return base.sql("select * from conference.transfert where numero = ? order by rang").param(numero)
                .query((ligne, rang) -> new Transfert(ligne.getString("de_compte"), ligne.getString("de_structure"), ligne.getString("vers_compte"),
                        ligne.getString("vers_structure"), ligne.getString("motif"), ligne.getString("par"), ligne.getTimestamp("le").toInstant())).list();
    }
}
