package fr.crefop.conference.financement;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.connu;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.horsDe;
import static fr.crefop.conference.financement.regles.Exigences.moinsDe;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.plusDe;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.choix;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.ouInconnu;
import static fr.crefop.conference.financement.regles.Logique.sauf;
import static fr.crefop.conference.financement.regles.Logique.si;
import static fr.crefop.conference.financement.regles.Logique.siChoisi;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.CompteEnEuros;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Termes;
import fr.crefop.conference.financement.regles.TiersDuPermis;
import java.util.Map;

/** The account in euros since 2019, of a jobseeker or of an employee, in plain Java. */
final class CompteEnJava implements DispositifEnJava {

    private static final String[] CERTIFIANTES = {"RNCP", "BLOC_RNCP", "RS", "CLEA"};
    private static final String[] SALARIES = {"SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE"};

    private final Dispositif dispositif;
    private final String regleDuStatut;
    private final String[] statuts;

    private CompteEnJava(String code, String regleDuStatut, String... statuts) {
        this.dispositif = Dispositif.de(code);
        this.regleDuStatut = regleDuStatut;
        this.statuts = statuts;
    }

    static CompteEnJava duDemandeur() {
        return new CompteEnJava("CPF_DE", "C.3 - demandeur d'emploi", "DEMANDEUR_EMPLOI", "ADHERENT_CSP");
    }

    static CompteEnJava duSalarie() {
        return new CompteEnJava("CPF_SALARIE", "C.3 - salarie", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "INDEPENDANT");
    }

    @Override
    public Dispositif dispositif() {
        return dispositif;
    }

    @Override
    public void examiner(Examen e, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Formation f = l.demande().formation();
        Bareme bareme = l.bareme();
        l.exiger(e, regleDuStatut, parmi("beneficiaire.statut", b.statut(), (Object[]) statuts));
        l.exiger(e, "CPF-E3", ou(plusDe("beneficiaire.cpf.soldeEuros", b.cpfOuInconnu().soldeEuros(), bareme.valeur("cpf.soldeMinimum")),
                plusDe("beneficiaire.cpf.dotations", l.situation().dotationsCpf(), bareme.valeur("cpf.soldeMinimum")))
                .dite("aucun droit acquis ni dotation", "un solde ou une dotation"));
        l.exiger(e, "CPF-E3 - solde", connu("beneficiaire.cpf.soldeEuros", b.cpfOuInconnu().soldeEuros()));
        l.exiger(e, "CPF-E1", auMoins("beneficiaire.dateNaissance", l.situation().ageAuDebut(), bareme.valeur("cpf.ageMinimum")));
        l.exiger(e, "CPF-E1 - extinction", moinsDe("beneficiaire.dateNaissance", l.situation().ageAuDepot(e.getCode()), bareme.valeur("cpf.ageMaximum")));
        l.exiger(e, "CPF-E2", vrai("beneficiaire.cpf.accordTitulaire", b.cpfOuInconnu().accordTitulaire()));
        formation(e, l, b, f, bareme);
        l.exiger(e, "CPF-E11", l.situation().delaiOuvre(e.getCode(), bareme.valeur("cpf.delaiEntreeJoursOuvres")));
        l.exiger(e, "CPF-E12 - accord", si(toutes(parmi("beneficiaire.statut", b.statut(), (Object[]) SALARIES),
                vrai("formation.surTempsDeTravail", f.surTempsDeTravail())), vrai("dossier.accordEmployeur", l.demande().dossier().accordEmployeur())));
    }

    private static void formation(Examen e, Lecture l, Beneficiaire b, Formation f, Bareme bareme) {
        Issue admise = ou(toutes(parmi("formation.certification.type", f.certificationOuInconnu().type(), (Object[]) CERTIFIANTES),
                        ouInconnu(vrai("formation.certification.active", f.certificationOuInconnu().active()))),
                vrai("formation.vae", f.vae()), vrai("formation.bilanDeCompetences", f.bilanDeCompetences()), horsDe("formation.permis", f.permis(), "AUCUN"));
        Issue creation = vrai("formation.creationEntreprise", f.creationEntreprise());
        Issue creationAdmise = choix(bareme.valeur("cpf.creationEntreprise"), true);
        l.exiger(e, "CPF-E4", sauf(siChoisi(creationAdmise, creation), admise)
                .dite("ni certification en cours de validité, ni VAE, ni bilan, ni permis",
                        "une certification (RNCP, bloc, répertoire spécifique, CléA) en cours de validité, une VAE, un bilan de compétences ou un permis"));
        l.exiger(e, "CPF-E5", sauf(creationAdmise, si(creation, admise))
                .dite("création ou reprise d'entreprise, sans certification", "une certification en cours de validité"));
        l.exiger(e, "CPF-E7", si(siChoisi(choix(bareme.valeur("cpf.permis.premierSeulement"), true), parmi("formation.permis", f.permis(), "LEGER")),
                faux("beneficiaire.cpf.permisValide", b.cpfOuInconnu().permisValide())));
        l.exiger(e, "CPF-E7c", ou(horsDe("formation.permis", f.permis(), "REMORQUE_BE"), choix(bareme.valeur("cpf.permis.tousGroupes"), true)));
        Issue bilan = vrai("formation.bilanDeCompetences", f.bilanDeCompetences());
        l.exiger(e, "CPF-E8", si(bilan, ouInconnu(auMoins("beneficiaire.cpf.dernierBilanFinance", l.situation().anneesDepuisLeBilan(e.getCode()),
                bareme.valeur("cpf.bilan.annees")))));
        l.exiger(e, "CPF-E8b - maximum", si(bilan, auPlus("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cpf.bilan.heuresMaximum"))));
        l.exiger(e, "CPF-E8b - minimum", si(bilan, auMoins("formation.heuresCentre", f.heuresCentre(), bareme.valeur("cpf.bilan.heuresMinimum"))));
        l.exiger(e, "CPF-E9", sauf(vrai("formation.langue", f.langue()), si(choix(bareme.valeur("cpf.certificationUnique"), true),
                ouInconnu(faux("beneficiaire.cpf.certificationDejaObtenue", b.cpfOuInconnu().certificationDejaObtenue())))));
    }

    /** What an employee's account asks of the employer: time to answer (CPF-E12), a light licence paid by others too (CPF-E6). */
    @Override
    public void lier(Map<Dispositif, Examen> examens, Lecture l) {
        Beneficiaire b = l.demande().beneficiaire();
        Formation f = l.demande().formation();
        Bareme bareme = l.bareme();
        if (!dispositif.code().equals("CPF_SALARIE")) {
            return;
        }
        Examen compte = examens.get(dispositif);
        if (CompteEnEuros.estUnPermisLeger(f) && bareme.valeur("cpf.permis.tiersExige").booleen() && !Donnees.estInscrit(b)) {
            Examen employeur = examens.get(Dispositif.de("EMPLOYEUR"));
            l.exiger(compte, "CPF-E6", TiersDuPermis.paie(employeur, b, f, l.demande().frais(), l.demande().dossier(), bareme));
            l.exiger(compte, "CPF-E6b", TiersDuPermis.paieAssez(employeur, b, f, l.demande().frais(), l.demande().dossier(), bareme));
        }
        if (Donnees.estSalarie(b)) {
            l.exiger(compte, "CPF-E12", si(Donnees.surTempsDeTravail(f), l.situation().delaiEmployeur(bareme.valeur("cpf.employeur.dureeLongue"),
                    bareme.valeur("cpf.employeur.delaiCourt"), bareme.valeur("cpf.employeur.delaiLong"))));
        }
    }

    @Override
    public void ouvrir(Droits droits, Lecture l, Map<Dispositif, Examen> examens) {
        Beneficiaire b = l.demande().beneficiaire();
        Valeur plafond = CompteEnEuros.plafondDUsage(l.demande().formation(), l.bareme());
        if (plafond != null) {
            droits.enveloppe(l.regles().regle("CPF-M1"), plafond.decimal(), plafond);
        }
        droits.payer(l.regles().regle("CPF-M2"), Rubrique.CP, Termes.reste(CompteEnEuros.soldeDit(b)));
        droits.enveloppe(l.regles().regle("CPF-M2"), CompteEnEuros.solde(b));
        droits.payer(l.regles().regle("CPF-M3"), Rubrique.VAL, Termes.reste(CompteEnEuros.soldeDit(b)));
    }
}
