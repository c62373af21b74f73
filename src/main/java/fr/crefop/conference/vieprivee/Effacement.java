package fr.crefop.conference.vieprivee;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.DossiersAOublier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a case at its person's request, where the law lets one (RGPD art. 17). */
@Service
public class Effacement {

    /** Outcomes by which public money was promised. */
    static final Set<IssueDuDossier> AVEC_PLAN =
            EnumSet.of(IssueDuDossier.PLAN_ADOPTE, IssueDuDossier.PLAN_DIRECT, IssueDuDossier.MODELE_APPLIQUE);

    private final Dossiers dossiers;
    private final DossiersAOublier registre;
    private final Anonymisation anonymisation;
    private final Clock horloge;

    Effacement(Dossiers dossiers, DossiersAOublier registre, Anonymisation anonymisation, Clock horloge) {
        this.dossiers = dossiers;
        this.registre = registre;
        this.anonymisation = anonymisation;
        this.horloge = horloge;
    }

    /** @throws RefusMetier with the reason in law, for a case that is open or that public money was promised to; nothing is then forgotten */
    @Transactional
    public void effacer(String numero, String par) {
        Dossier dossier = dossiers.verrouiller(numero);
        if (dossier.etat() != EtatDossier.CLOS) {
            throw new RefusMetier("Ce dossier est ouvert : ses données servent à la demande de la personne (RGPD, art. 17.3.b). Si elle y"
                    + " renonce, son conseiller retire le dossier ; il pourra ensuite être effacé.");
        }
        LocalDate jusquAu = LocalDate.ofInstant(registre.closLe(numero), HorlogeConfiguration.PARIS)
                .plus(Conservation.duree("dossiers-avec-plan", LocalDate.now(horloge)));
        if (AVEC_PLAN.contains(dossier.issue()) && !jusquAu.isBefore(LocalDate.now(horloge))) {
            throw new RefusMetier("De l'argent public est engagé par ce plan : le dossier se garde jusqu'au " + EnFrancais.date(jusquAu)
                    + " pour en répondre (RGPD, art. 17.3.b et 17.3.e), puis il est anonymisé de lui-même.");
        }
        anonymisation.anonymiser(numero, par);
    }
}
