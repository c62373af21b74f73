package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.regard.Regard;
import fr.crefop.conference.regard.Regards;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cases for the pages and for the API alike, each account seeing its own. */
@Service
class LectureDesDossiers implements ConsultationDesDossiers {

    private final Dossiers dossiers;
    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final AssemblageDeLaVue assemblage;
    private final Regards regards;

    LectureDesDossiers(Dossiers dossiers, Comptes comptes, AccesAuxDossiers acces,
            AssemblageDeLaVue assemblage, Regards regards) {
        this.dossiers = dossiers;
        this.comptes = comptes;
        this.acces = acces;
        this.assemblage = assemblage;
        this.regards = regards;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierVue> trouver(String numero, String identifiant) {
        return dossiers.trouver(numero).flatMap(dossier -> regard(dossier, identifiant)
                .map(regard -> VueRestreinte.de(assemblage.assembler(dossier), regard)));
    }

    @Override
    public boolean estExpert(String numero, String identifiant) {
        return comptes.trouver(identifiant).filter(compte -> !acces.expertises(compte, numero).isEmpty()).isPresent();
    }

    /**
     * Empty for an unknown number and for a case the account may not see: the two look alike from outside. Without what the account does
     * not see of it, the person's name for who decides without it.
     */
    Optional<Dossier> visible(String numero, String identifiant) {
        return dossiers.trouver(numero).flatMap(dossier -> regard(dossier, identifiant).map(regard -> regard.sur(dossier)));
    }

    /** Empty also for who sees a part of the case only: what is handed to the person says it all. */
    Optional<Dossier> entier(String numero, String identifiant) {
        return dossiers.trouver(numero).filter(dossier -> regard(dossier, identifiant).filter(Regard::entier).isPresent());
    }

    private Optional<Regard> regard(Dossier dossier, String identifiant) {
        return comptes.trouver(identifiant).flatMap(compte -> regards.de(compte, dossier));
    }
}
