package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cases for the pages and for the API alike, each account seeing its own. */
@Service
class LectureDesDossiers implements ConsultationDesDossiers {

    private final Dossiers dossiers;
    private final Plans plans;
    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final AssemblageDeLaVue assemblage;

    LectureDesDossiers(Dossiers dossiers, Plans plans, Comptes comptes, AccesAuxDossiers acces,
            AssemblageDeLaVue assemblage) {
        this.dossiers = dossiers;
        this.plans = plans;
        this.comptes = comptes;
        this.acces = acces;
        this.assemblage = assemblage;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneDeListe> lister(String identifiant) {
        return comptes.trouver(identifiant)
                .map(compte -> dossiers.tous().stream().filter(dossier -> acces.peutVoir(compte, dossier))
                        .map(this::ligne).toList())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierVue> trouver(String numero, String identifiant) {
        return visible(numero, identifiant).map(assemblage::assembler);
    }

    /** Empty for an unknown number and for a case the account may not see: the two look alike from outside. */
    Optional<Dossier> visible(String numero, String identifiant) {
        return comptes.trouver(identifiant).flatMap(compte ->
                dossiers.trouver(numero).filter(dossier -> acces.peutVoir(compte, dossier)));
    }

    private LigneDeListe ligne(Dossier dossier) {
        Montant reste = plans.dernier(dossier.numero()).map(PlanDeFinancement::resteAFinancer).orElse(null);
        return new LigneDeListe(dossier.numero(), dossier.identite().nomComplet(),
                dossier.demande().formation().intitule(), new Code(dossier.etat().name(), dossier.etat().libelle()),
                dossier.structure(), dossier.recuLe(), reste);
    }
}
