package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.CompteEnEuros;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Termes;
import java.util.Map;

/** What the law makes the holder of an account pay since May 2024, in plain Java. */
final class ParticipationEnJava implements DispositifEnJava {

    @Override
    public Dispositif dispositif() {
        return Dispositif.de("PARTICIPATION_CPF");
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Bareme bareme = l.bareme();
        if (Donnees.estInscrit(b)) {
            e.estSansObjet(l.regles().regle("CPF-P2"));
        }
        if (bareme.valeur("cpf.participation").decimal().signum() == 0) {
            e.estSansObjet(l.regles().regle("CPF-P1 - jour"));
        }
        if (CompteEnEuros.dotations(b, bareme.valeur("cpf.participation.originesExonerees")).signum() > 0) {
            e.estSansObjet(l.regles().regle("CPF-P4"));
        }
        if (bareme.valeur("cpf.participation.exonereOpco").booleen()
                && CompteEnEuros.dotations(b, bareme.valeur("cpf.participation.origineOpco")).signum() > 0) {
            e.estSansObjet(l.regles().regle("CPF-P5"));
        }
    }

    @Override
    public void lier(Map<Dispositif, Examen> examens, Lecture l) {
        Examen e = examens.get(dispositif());
        Examen compte = examens.get(Dispositif.de("CPF_SALARIE"));
        if (e.sansObjet() == null && compte.estEcarte()) {
            e.estSansObjet(l.regles().regle("CPF-P1 - compte"));
        } else if (e.sansObjet() == null) {
            l.exiger(e, "CPF-P1 - compte", compte.eligibilite());
        }
        e.nePaiePasAvec(l.regles().regle("CPF-P3"), "EMPLOYEUR");
        if (Donnees.estSalarie(l.demande().beneficiaire())) {
            e.memesAppuis(l.regles().regle("CPF-P1 - lien"), compte);
        }
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        Valeur participation = l.bareme().valeur("cpf.participation");
        droits.payer(l.regles().regle("CPF-P1"), Rubrique.CP, Termes.plafond(participation));
        droits.payer(l.regles().regle("CPF-P1"), Rubrique.VAL, Termes.plafond(participation));
        droits.enveloppe(l.regles().regle("CPF-P1"), participation.decimal());
    }
}
