package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.contientUn;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.plusDe;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.ou;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.HeuresDuCompte;
import fr.crefop.conference.financement.regles.Termes;
import java.math.BigDecimal;
import java.util.Map;


/** The conditions and rules of the CPF of a jobseeker in plain Java. */
final class CpfDeEnJava implements DispositifEnJava {

    @Override
    public Dispositif dispositif() {
        return Dispositif.de("CPF_DE");
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Formation f = l.demande().formation();
        Bareme bareme = l.bareme();
        l.exiger(e, "CPFDE-E1", parmi("beneficiaire.statut", b.statut(), "DEMANDEUR_EMPLOI", "ADHERENT_CSP"));
        l.exiger(e, "CPFDE-E2", auMoins("beneficiaire.dateNaissance", l.situation().ageAuDebut(), bareme.valeur("cpf.de.ageMinimum")));
        l.exiger(e, "CPFDE-E3", plusDe("beneficiaire.cpf.soldeHeures", Donnees.soldeCpf(b), bareme.valeur("cpf.soldeMinimum")));
        l.exiger(e, "CPFDE-E4", contientUn("formation.listesCpf", f.listesCpf(), bareme.valeur("cpf.de.listes").codes()));
        l.exiger(e, "CPFDE-E5", vrai("beneficiaire.cpf.accordTitulaire", Donnees.accordCpf(b)));
        l.exiger(e, "T-7", vrai("beneficiaire.cpf.accordTitulaire", Donnees.accordCpf(b)));
        l.exiger(e, "CPFDE-E6", horsDe("formation.session", f.session(), "APPRENTISSAGE", "PROFESSIONNALISATION"));
        l.exiger(e, "CPFDE-E7", ou(Donnees.actif(bareme.valeur("cpf.de.vae"), f.debut()), faux("formation.vae", f.vae())));
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        Formation f = l.demande().formation();
        BigDecimal heures = Donnees.heuresCpf(l.demande().beneficiaire(), f, l.bareme().valeur("cpf.de.abondement"));
        Valeur taux = l.bareme().valeur("cpf.de.tauxHoraire");
        droits.citer(l.regles().regle("CPFDE-M1"));
        droits.citer(l.regles().regle("CPFDE-M2"));
        if (examens.get(Dispositif.de("CIF_CDD")).estEligible()) {
            droits.citer(l.regles().regle("CIFCDD-C1"));
        }
        droits.heuresCpf(l.regles().regle("CPFDE-M1"), new HeuresDuCompte(heures, taux.decimal(), f.prixHt(), f.heuresCentre()));
        droits.payer(l.regles().regle("CPFDE-M3"), Rubrique.CP,
                Termes.heuresAuPrix(heures, taux.decimal(), f.prixHt(), f.heuresCentre(), taux, l.bareme().valeur("cpf.de.ventilation")));
    }
}
