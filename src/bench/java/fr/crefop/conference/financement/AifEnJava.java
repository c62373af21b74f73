package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.contientUn;
import static fr.crefop.conference.financement.regles.Exigences.egal;
import static fr.crefop.conference.financement.regles.Exigences.exactement;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.neContientAucun;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.non;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.si;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Termes;
import java.util.Map;
import java.util.Set;


/** The conditions and rules of the AIF in plain Java. */
final class AifEnJava implements DispositifEnJava {

    @Override
    public Dispositif dispositif() {
        return Dispositif.de("AIF");
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Formation f = l.demande().formation();
        Bareme bareme = l.bareme();
        l.exiger(e, "AIF-E1", parmi("beneficiaire.statut", b.statut(), "DEMANDEUR_EMPLOI", "ADHERENT_CSP"));
        l.exiger(e, "AIF-E2", si(vrai("beneficiaire.aussiSalarie", b.aussiSalarie()),
                vrai("dossier.contratTravailEtudie", l.demande().dossier().contratTravailEtudie())));
        l.exiger(e, "AIF-E3", vrai("dossier.validationPoleEmploi", l.demande().dossier().validationPoleEmploi()));
        l.exiger(e, "AIF-E4", parmi("formation.session", f.session(), "INDIVIDUELLE"));
        l.exiger(e, "AIF-E5 - collectif et alternance", horsDe("formation.session", f.session(), "POEC", "APPRENTISSAGE", "PROFESSIONNALISATION"));
        l.exiger(e, "AIF-E5 - VAE", ou(Donnees.actif(bareme.valeur("aif.vae"), f.debut()), faux("formation.vae", f.vae())));
        l.exiger(e, "AIF-E6", f.heuresEntreprise() == null ? Issue.REMPLIE
                : auPlus("formation.heuresEntreprise", l.situation().partEnEntreprise(), bareme.valeur("aif.partEntrepriseMaximum")));
        l.exiger(e, "AIF-E7 - formacode", neContientAucun("formation.formacodes", f.formacodes(), bareme.valeur("aif.formacodesExclus").codes()));
        l.exiger(e, "AIF-E7 - installation artisanale", si(contientUn("formation.categories", f.categories(), Set.of("INSTALLATION_ARTISANALE")),
                exactement("formation.prixHt", f.prixHt(), bareme.valeur("aif.artisan.montant"))));
        l.exiger(e, "AIF-E8", neContientAucun("formation.codesFinanceur", f.codesFinanceur(), bareme.valeur("aif.codesFinanceurExclus").codes()));
        l.exiger(e, "AIF-E9", egal("beneficiaire.regionDomicile", b.regionDomicile(), bareme.valeur("region.code")));
        l.exiger(e, "AIF-E10", codesReserves(l, l.demande().dossier(), bareme));
        l.exiger(e, "AIF-E11", si(vrai("formation.aDistance", f.aDistance()),
                auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("aif.heuresADistanceMinimum"))));
        l.exiger(e, "AIF-E12", faux("formation.creationEntreprise", f.creationEntreprise()));
        l.exiger(e, "AIF-E13", faux("formation.placeCollectiveDisponible", f.placeCollectiveDisponible()));
        l.exiger(e, "AIF-E15", vrai("formation.publieeCarif", f.publieeCarif()));
        l.exiger(e, "AIF-E16", l.situation().delai("AIF", bareme.valeur("aif.delaiJours")));
    }

    private static Issue codesReserves(Lecture l, Pieces pieces, Bareme bareme) {
        Formation f = l.demande().formation();
        return ou(toutes(neContientAucun("formation.formacodes", f.formacodes(), bareme.valeur("aif.formacodesReserves").codes()),
                        neContientAucun("formation.certifinfo", l.situation().certifinfos(), bareme.valeur("aif.certifinfosReserves").codes())),
                toutes(vrai("dossier.promesseEmbauche", pieces.promesseEmbauche()),
                        egal("formation.regionFormation", f.regionFormation(), bareme.valeur("region.code"))));
    }

    /** What rests on the CIF-CDD: AIF-E14. */
    @Override
    public void lier(Map<Dispositif, Examen> examens, Lecture l) {
        Examen aif = examens.get(dispositif());
        Examen cif = examens.get(Dispositif.de("CIF_CDD"));
        Issue convention = Donnees.actif(l.bareme().valeur("convention.fongecif_pe.active"), l.demande().formation().debut());
        l.exiger(aif, "AIF-E14", ou(convention,
                non(cif.eligibilite(), "CIF-CDD mobilisable, convention inactive", "CIF-CDD non mobilisable, ou convention active")));
        if (convention.estRemplie() && cif.estEligible()) {
            aif.nePaieQuAvec(l.regles().regle("AIF-E14"), "CIF_CDD");
        }
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        droits.payer(l.regles().regle("AIF-M2"), Rubrique.CP, Termes.reste(l.bareme().valeur("aif.plafond"), l.bareme().valeur("aif.coutHoraireMax")));
    }
}
