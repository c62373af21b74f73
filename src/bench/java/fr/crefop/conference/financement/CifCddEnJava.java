package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.connu;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.moinsDe;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.si;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Conges;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.financement.regles.Termes;
import java.util.Map;


/** The conditions and rules of the CIF-CDD and the pay of the leave, in plain Java. */
final class CifCddEnJava implements DispositifEnJava {

    @Override
    public Dispositif dispositif() {
        return Dispositif.de("CIF_CDD");
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        String statut = l.demande().beneficiaire().statut();
        Parcours p = l.demande().parcours();
        Formation f = l.demande().formation();
        Bareme bareme = l.bareme();
        l.exiger(e, "CIFCDD-E0", parmi("beneficiaire.statut", statut, "DEMANDEUR_EMPLOI", "SALARIE_CDD", "INTERIMAIRE"));
        if (Conges.estInterimaire(l.demande().beneficiaire(), p)) {
            interimaire(e, l);
        } else {
            finDeContrat(e, l);
        }
        if (Conges.estIntermittent(p)) {
            l.exiger(e, "CIFCDD-E1 - intermittent", auMoins("parcours.moisIntermittent", p.moisIntermittent(), bareme.valeur("cif.intermittent.mois")));
            l.exiger(e, "CIFCDD-E7 - intermittent", auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cif.intermittent.heures")));
        }
        l.exiger(e, "CIFCDD-E6", connu("parcours.opacif", p.opacif()));
        Issue enMois = auPlus("formation.dureeMois", l.situation().dureeMois(), bareme.valeur("cif.dureeMois"));
        Issue enHeures = auPlus("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cif.dureeHeures"));
        l.exiger(e, "CIFCDD-E7", "ET".equals(bareme.valeur("cif.duree").texte()) ? toutes(enMois, enHeures)
                : ou(enMois, toutes(enHeures, moinsDe("formation.heuresHebdo", f.heuresHebdo(), bareme.valeur("cif.tempsPartiel")))));
        l.exiger(e, "CIFCDD-E8 - VAE", faux("formation.vae", f.vae()));
        l.exiger(e, "CIFCDD-E8 - session", horsDe("formation.session", f.session(), "POEC", "POEI", "APPRENTISSAGE", "PROFESSIONNALISATION"));
        l.exiger(e, "CIFCDD-E9", l.situation().delai("CIF_CDD", bareme.valeur("cif.cdd.delaiJours")));
        if (!"DEMANDEUR_EMPLOI".equals(statut)) {
            l.exiger(e, "CIFCDD-E10", si(Donnees.horsTempsDeTravail(f),
                    auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cif.horsTempsDeTravail.heures"))));
        }
    }

    private static void interimaire(Examen e, Lecture l) {
        Parcours p = l.demande().parcours();
        l.exiger(e, "CIFCDD-E1 - interim entreprise", auMoins("parcours.heuresEntrepriseTravailTemporaire",
                p.heuresEntrepriseTravailTemporaire(), l.bareme().valeur("cif.interim.heuresEntreprise")));
        l.exiger(e, "CIFCDD-E1 - interim 18 mois", auMoins("parcours.heuresMissions18Mois", p.heuresMissions18Mois(),
                l.bareme().valeur("cif.interim.heures18Mois")));
    }

    private static void finDeContrat(Examen e, Lecture l) {
        Parcours p = l.demande().parcours();
        Situation s = l.situation();
        boolean jeune = s.age(s.depot("CIF_CDD")).compareTo(l.bareme().valeur("cif.cdd.ageDeBascule").decimal()) < 0;
        l.exiger(e, jeune ? "CIFCDD-E1 - jeunes" : "CIFCDD-E1", auMoins("parcours.moisSalaries5Ans", p.moisSalaries5Ans(),
                l.bareme().valeur(jeune ? "cif.cdd.moisSalariesJeunes" : "cif.cdd.moisSalaries")));
        l.exiger(e, "CIFCDD-E2", auMoins("parcours.moisCdd12Mois", p.moisCdd12Mois(), l.bareme().valeur("cif.cdd.moisCdd")));
        l.exiger(e, "CIFCDD-E5", s.debutAuPlusTardApres("parcours.finDernierCdd", p.finDernierCdd(), l.bareme().valeur("cif.cdd.moisApresCdd")));
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        Conges.plafondsDeCongeCdd(droits, l.regles().regle("CIFCDD-M1"), l.bareme(), l.demande().parcours(), l.demande().formation());
        droits.payer(l.regles().regle("CIFCDD-M3"), Rubrique.TR, Termes.plafond(l.bareme().valeur("cif.annexes.TR")));
        droits.payer(l.regles().regle("CIFCDD-M3"), Rubrique.HE, Termes.plafond(l.bareme().valeur("cif.annexes.HE")));
    }

    static void payer(Paie paie, Lecture l) {
        Parcours p = l.demande().parcours();
        Conges.paierConge(paie, l.regles().regle("CIFCDD-R1"), "CIF_CDD", p.salaireMoyen4DerniersMois(),
                "parcours.salaireMoyen4DerniersMois", p, l.demande().formation(), l.bareme());
    }
}
