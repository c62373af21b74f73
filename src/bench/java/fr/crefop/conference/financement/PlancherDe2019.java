package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.vrai;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.DispositifEnJava.Lecture;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Indemnites;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Mobilise;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Plancher;
import java.util.List;
import java.util.Map;

/** The floor of the trainings since 2019: the account, of a jobseeker or of an employee, what its holder must pay, and the AIF. */
final class PlancherDe2019 extends PlancherEnJava {

    PlancherDe2019(BaremesDesRegimes baremes) {
        super(baremes, "2019-", CompteEnJava.duDemandeur(), CompteEnJava.duSalarie(), new ParticipationEnJava(), new AifDAujourdhuiEnJava());
    }

    @Override
    void transverses(Examen e, Lecture l) {
        Formation f = l.demande().formation();
        l.exiger(e, "T-11", horsDe("formation.session", f.session(), "AFC", "POEC", "POEI", "AFPR"));
        if (e.isFinanceurPublic()) {
            l.exiger(e, "N-2", vrai("formation.organismeReference", f.organismeReference()));
            l.exiger(e, "T-10", horsDe("formation.session", f.session(), "APPRENTISSAGE", "PROFESSIONNALISATION"));
        }
        l.exiger(e, "T-9", l.situation().depotAvantDebut(e.getCode()));
    }

    @Override
    List<String> cumuls() {
        return List.of();
    }

    /** The ARE goes on as AREF, or the ASP (REM-1, REM-2). */
    @Override
    void payer(Paie paie, Affectation plan, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        boolean compte = plan.contribue(Dispositif.de("CPF_DE"));
        boolean retenu = compte || plan.contribue(Dispositif.de("AIF")) || plan.contribue(Dispositif.de("CPF_SALARIE"));
        if (retenu && Indemnites.peutAvoir(b, l.situation(), "ARE")) {
            Bareme bareme = l.bareme();
            Indemnites.aref(paie, l.regles().regle(compte ? "REM-1 - compte" : "REM-1 - validation"), b, l.situation(), l.demande().formation(), bareme,
                    Plancher.parJour(bareme.valeur("aref.plancher.jour"), bareme.valeur("are.joursParMois")),
                    compte ? Issue.REMPLIE : vrai("dossier.validationPoleEmploi", l.demande().dossier().validationPoleEmploi()));
        }
        if (retenu && Indemnites.peutAvoir(b, l.situation(), "ASP")) {
            Indemnites.asp(paie, l.regles().regle("REM-2"), b);
        }
    }

    @Override
    void echeances(Echeancier echeancier, Map<Dispositif, Examen> examens, Affectation plan, Lecture l) {
        Bareme bareme = l.bareme();
        for (String compte : List.of("CPF_DE", "CPF_SALARIE")) {
            if (estMobilise(examens, plan, compte) && bareme.valeur("cpf.delaiEntreeJoursOuvres").entier() > 0) {
                echeancier.avant(l.regles().regle("CPF-E11 - horloge"), mobilise(plan, compte), Acteur.PERSONNE, bareme.valeur("cpf.delaiEntreeJoursOuvres"));
            }
        }
        if (estMobilise(examens, plan, "CPF_SALARIE") && !Boolean.FALSE.equals(l.demande().formation().surTempsDeTravail())
                && Donnees.estSalarie(l.demande().beneficiaire())) {
            echeancier.avant(l.regles().regle("CPF-E12 - horloge"), mobilise(plan, "CPF_SALARIE"), Acteur.PERSONNE,
                    l.situation().delaiSelonLaDuree(l.situation().dureeMois(), bareme.valeur("cpf.employeur.dureeLongue"),
                            bareme.valeur("cpf.employeur.delaiCourt"), bareme.valeur("cpf.employeur.delaiLong")));
        }
        if (estMobilise(examens, plan, "AIF")) {
            echeancier.avant(l.regles().regle("AIF-E6 - horloge"), mobilise(plan, "AIF"), Acteur.CONSEILLER, bareme.valeur("aif.delaiJours"));
            echeancier.avant(l.regles().regle("AIF-E8 - horloge"), mobilise(plan, "AIF"), Acteur.ORGANISME, bareme.valeur("aif.delaiJours"));
        }
    }

    private static boolean estMobilise(Map<Dispositif, Examen> examens, Affectation plan, String code) {
        Examen examen = examens.get(Dispositif.de(code));
        return plan.contribue(examen.getDispositif()) || examen.estAConfirmer() || plan.attend(examen);
    }

    private static Mobilise mobilise(Affectation plan, String code) {
        Dispositif dispositif = Dispositif.de(code);
        return new Mobilise(dispositif, !plan.contribue(dispositif));
    }
}
