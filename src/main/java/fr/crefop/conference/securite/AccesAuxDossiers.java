package fr.crefop.conference.securite;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.engagements.Engagements;
import org.springframework.stereotype.Service;

/**
 * Who may see a case, with the person's health and income in it: those who have something to do with it, nobody else.
 * The administrator and the C+FOR commission see no case.
 */
@Service
public class AccesAuxDossiers {

    private final Scrutins scrutins;
    private final Mandats mandats;
    private final Engagements engagements;

    AccesAuxDossiers(Scrutins scrutins, Mandats mandats, Engagements engagements) {
        this.scrutins = scrutins;
        this.mandats = mandats;
        this.engagements = engagements;
    }

    public boolean peutVoir(Compte compte, Dossier dossier) {
        return compte.groupes().stream().anyMatch(groupe -> switch (groupe) {
            case SECRETARIAT -> true;
            case CONSEILLER -> suit(compte, dossier);
            case BUREAU_ETAT, BUREAU_REGION, BUREAU_SALARIES, BUREAU_EMPLOYEURS ->
                    !scrutins.du(dossier.numero()).isEmpty();
            case RAPPORTEUR -> mandats.du(dossier.numero())
                    .filter(mandat -> mandat.rapporteur().equals(compte.identifiant())).isPresent();
            case POLE_EMPLOI, FONGECIF, REGION, OPCA, AGEFIPH, FPSPP -> engagements.tous(dossier.numero()).stream()
                    .anyMatch(engagement -> QuiRepond.pourLeFinanceur(engagement.financeur()) == groupe);
            case CFOR, ADMIN -> false;
        });
    }

    /** The whole structure follows its cases: an advisor on leave must not leave a person alone. */
    private static boolean suit(Compte compte, Dossier dossier) {
        return dossier.auteur().equals(compte.identifiant())
                || compte.structure() != null && compte.structure().equals(dossier.structure());
    }
}
