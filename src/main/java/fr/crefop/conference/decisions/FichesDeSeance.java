package fr.crefop.conference.decisions;

import fr.crefop.conference.bureau.College;
import fr.crefop.conference.bureau.Departages;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Scrutins.Vote;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.Engagements;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Montant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the agenda and the minutes say of a vote. */
@Component
public class FichesDeSeance {

    private final Dossiers dossiers;
    private final Etudes etudes;
    private final Modeles modeles;
    private final Plans plans;
    private final Engagements engagements;
    private final Scrutins scrutins;
    private final Departages departages;
    private final Comptes comptes;

    FichesDeSeance(Dossiers dossiers, Etudes etudes, Modeles modeles, Plans plans, Engagements engagements,
            Scrutins scrutins, Departages departages, Comptes comptes) {
        this.dossiers = dossiers;
        this.etudes = etudes;
        this.modeles = modeles;
        this.plans = plans;
        this.engagements = engagements;
        this.scrutins = scrutins;
        this.departages = departages;
        this.comptes = comptes;
    }

    public FicheDeSeance de(Scrutin scrutin) {
        return dossiers.trouver(scrutin.numero()).map(dossier -> duDossier(scrutin, dossier))
                .or(() -> etudes.une(scrutin.numero())
                        .map(etude -> fiche(scrutin, "/etudes/" + etude.numero(), etude.titre(), null, null, null)))
                .orElseGet(() -> duModele(scrutin, modeles.parNumero(scrutin.numero()).orElseThrow()));
    }

    private FicheDeSeance duModele(Scrutin scrutin, Modele modele) {
        return fiche(scrutin, "/modeles/" + modele.id(), modele.contenu().titre(), null, null, null);
    }

    private FicheDeSeance duDossier(Scrutin scrutin, Dossier dossier) {
        String numero = dossier.numero();
        PlanDeFinancement plan = plans.exigerDernier(numero);
        List<LigneDePlan> lignes = scrutin.objet() == ObjetDuVote.OPPORTUNITE
                ? plan.contributions().stream().map(LigneDePlan::de).toList()
                : engagements.acquis(numero);
        return fiche(scrutin, "/dossiers/" + numero, dossier.demande().formation().intitule(),
                Montant.somme(plan.rubriques().stream().map(LigneDeRubrique::cout)),
                Montant.somme(lignes.stream().map(LigneDePlan::montant)), CoutDeLaFormation.selon(plan).reste(lignes));
    }

    private FicheDeSeance fiche(
            Scrutin scrutin, String page, String intitule, Montant cout, Montant finance, Montant reste) {
        List<Vote> votes = scrutins.votes(scrutin.id());
        return new FicheDeSeance(scrutin.id(), scrutin.numero(), page, scrutin.objet().libelle(), scrutin.objet().question(),
                intitule, cout, finance, reste, scrutin.resultat() == null ? null : scrutin.resultat().libelle(), scrutin.explication(),
                scrutin.invalidation() != null,
                Arrays.stream(College.values()).map(college -> voix(college, votes)).toList(),
                departages.du(scrutin.id()).stream().map(choix -> new Voix(choix.college().libelle(),
                        choix.choix().libelle(), null, nom(choix.par()), choix.qualite().libelle())).toList());
    }

    private Voix voix(College college, List<Vote> votes) {
        return votes.stream().filter(vote -> vote.college() == college).findFirst()
                .map(vote -> new Voix(college.libelle(), vote.choix().libelle(), vote.commentaire(), nom(vote.par()),
                        vote.qualite().libelle()))
                .orElse(new Voix(college.libelle(), "Absent", null, null, null));
    }

    private String nom(String compte) {
        return comptes.trouver(compte).map(Compte::nom).orElse(compte);
    }
}
