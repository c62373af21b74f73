package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.choix;
import static fr.crefop.conference.financement.regles.Logique.ouInconnu;
import static fr.crefop.conference.financement.regles.Logique.sauf;
import static fr.crefop.conference.financement.regles.Logique.si;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.CompteDAbord;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Termes;
import java.util.Map;

/** The AIF since 2019 in plain Java. */
final class AifDAujourdhuiEnJava implements DispositifEnJava {

    @Override
    public Dispositif dispositif() {
        return Dispositif.de("AIF");
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Formation f = l.demande().formation();
        Pieces pieces = l.demande().dossier();
        Bareme bareme = l.bareme();
        l.exiger(e, "AIF-E1", sauf(choix(bareme.valeur("convention.transitions_pro_france_travail.active"), true),
                parmi("beneficiaire.statut", b.statut(), "DEMANDEUR_EMPLOI", "ADHERENT_CSP")));
        l.exiger(e, "AIF-E2", vrai("dossier.validationPoleEmploi", pieces.validationPoleEmploi()));
        l.exiger(e, "AIF-E2 - contrat", si(vrai("beneficiaire.aussiSalarie", b.aussiSalarie()),
                vrai("dossier.contratTravailEtudie", pieces.contratTravailEtudie())));
        l.exiger(e, "AIF-E3", faux("formation.placeCollectiveDisponible", f.placeCollectiveDisponible()));
        l.exiger(e, "AIF-E5", parmi("formation.session", f.session(), "INDIVIDUELLE"));
        l.exiger(e, "AIF-E6", l.situation().delai(e.getCode(), bareme.valeur("aif.delaiJours")));
        l.exiger(e, "AIF-E7", ouInconnu(auPlus("formation.heuresEntreprise", l.situation().partEnEntreprise(), bareme.valeur("aif.partEntrepriseMaximum"))));
        l.exiger(e, "AIF-E9 - VAE", faux("formation.vae", f.vae()));
        l.exiger(e, "AIF-E9 - session", horsDe("formation.session", f.session(), "APPRENTISSAGE", "PROFESSIONNALISATION", "POEC"));
        l.exiger(e, "AIF-E10", sauf(choix(bareme.valeur("aif.bilan"), true), faux("formation.bilanDeCompetences", f.bilanDeCompetences())));
        l.exiger(e, "AIF-E11", sauf(choix(bareme.valeur("aif.permis"), true), horsDe("formation.permis", f.permis(), "LEGER"))
                .dite("permis léger", "une formation qui n'est pas un permis léger"));
    }

    /** The account first (AIF-E4b). */
    @Override
    public void lier(Map<Dispositif, Examen> examens, Lecture l) {
        if (l.bareme().valeur("aif.cpfObligatoire").booleen()) {
            l.exiger(examens.get(dispositif()), "AIF-E4b", CompteDAbord.mobilise(examens.get(Dispositif.de("CPF_DE"))));
        }
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        Bareme bareme = l.bareme();
        droits.payer(l.regles().regle("AIF-M2"), Rubrique.CP, Termes.reste(bareme.valeur("aif.plafond"), bareme.valeur("aif.coutHoraireMax")));
        if (!bareme.valeur("aif.plafond").estVide()) {
            droits.payer(l.regles().regle("AIF-M3"), Rubrique.CP, Termes.plafond(bareme.valeur("aif.plafond")));
        }
        if (!bareme.valeur("aif.coutHoraireMax").estVide()) {
            droits.payer(l.regles().regle("AIF-M4"), Rubrique.CP, Termes.horaire(bareme.valeur("aif.coutHoraireMax"), l.demande().formation().heuresCentre()));
        }
    }
}
