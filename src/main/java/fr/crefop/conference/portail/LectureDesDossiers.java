package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
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

    LectureDesDossiers(Dossiers dossiers, Comptes comptes, AccesAuxDossiers acces,
            AssemblageDeLaVue assemblage) {
        this.dossiers = dossiers;
        this.comptes = comptes;
        this.acces = acces;
        this.assemblage = assemblage;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierVue> trouver(String numero, String identifiant) {
        return visible(numero, identifiant).map(assemblage::assembler);
    }

    @Override
    public boolean estExpert(String numero, String identifiant) {
        return comptes.trouver(identifiant).filter(compte -> !acces.expertises(compte, numero).isEmpty()).isPresent();
    }

    /**
     * Empty for an unknown number and for a case the account may not see: the two look alike from outside. Without the person's name
     * for those who decide without it.
     */
    Optional<Dossier> visible(String numero, String identifiant) {
        return comptes.trouver(identifiant).filter(compte -> acces.peutVoir(compte, numero)).flatMap(compte ->
                dossiers.trouver(numero).map(dossier -> acces.connaitLeNom(compte, numero) ? dossier : dossier.sansNom()));
    }
}
