package fr.crefop.conference.vieprivee;

import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.dossier.DossierAnonymise;
import fr.crefop.conference.dossier.DossiersAOublier;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.OubliDUnDossier;
import fr.crefop.conference.socle.OubliDUnDossier.Partie;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has every room forget a case, or a part of it, in one transaction. */
@Service
public class Anonymisation {

    static final String PROCEDURE = "procédure";

    private final List<OubliDUnDossier> oublis;
    private final Affaires affaires;
    private final DossiersAOublier registre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Anonymisation(List<OubliDUnDossier> oublis, Affaires affaires, DossiersAOublier registre, Journal journal,
            ApplicationEventPublisher evenements) {
        this.oublis = oublis;
        this.affaires = affaires;
        this.registre = registre;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** All of it, whatever was forgotten before; nobody sees the case any more. */
    @Transactional
    public void anonymiser(String numero, String par) {
        affaires.tenir(numero);
        oublis.forEach(oubli -> oubli.oublier(numero));
        registre.noterAnonymise(numero);
        journal.noter(par, numero, Acte.DOSSIER_ANONYMISE);
        evenements.publishEvent(new DossierAnonymise(numero));
    }

    /** A part, before the case itself. */
    @Transactional
    public void oublier(String numero, Partie partie, String regle) {
        affaires.tenir(numero);
        oublis.stream().filter(oubli -> oubli.partie() == partie).forEach(oubli -> oubli.oublier(numero));
        registre.noter(numero, regle);
    }
}
