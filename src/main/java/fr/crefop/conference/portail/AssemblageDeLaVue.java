package fr.crefop.conference.portail;

import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.decisions.Decisions;
import fr.crefop.conference.decisions.Decisions.DecisionRendue;
import fr.crefop.conference.decisions.FinsDeDossier;
import fr.crefop.conference.decisions.FinsDeDossier.Fin;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.dossier.Passages;
import fr.crefop.conference.dossier.Passages.Passage;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.ConsentementVue;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.DelaiVue;
import fr.crefop.conference.portail.DossierVue.EtapeVue;
import fr.crefop.conference.portail.DossierVue.PassageVue;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers from each room what a case page shows: the passage at work in full, the ones before as history. */
@Component
class AssemblageDeLaVue {

    private final PlanDuJour plans;
    private final Etapes etapes;
    private final DelaisDuDossier delais;
    private final Decisions decisions;
    private final FinsDeDossier fins;
    private final Comptes comptes;
    private final Passages passages;
    private final AssemblageDUnPassage passage;
    private final Consentements consentements;

    AssemblageDeLaVue(PlanDuJour plans, Etapes etapes, DelaisDuDossier delais, Decisions decisions, FinsDeDossier fins, Comptes comptes,
            Passages passages, AssemblageDUnPassage passage, Consentements consentements) {
        this.plans = plans;
        this.etapes = etapes;
        this.delais = delais;
        this.decisions = decisions;
        this.fins = fins;
        this.comptes = comptes;
        this.passages = passages;
        this.passage = passage;
        this.consentements = consentements;
    }

    DossierVue assembler(Dossier dossier) {
        String numero = dossier.numero();
        DecisionVue decision = decisions.rendue(numero).map(AssemblageDeLaVue::decision).orElse(null);
        DecisionVue fin = fins.de(dossier).map(AssemblageDeLaVue::decision).orElse(null);
        List<Passage> suivants = passages.du(numero);
        PassageVue courant = passage.courant(numero, suivants.size() + 1);
        return new DossierVue(numero,
                new Code(dossier.etat().name(), dossier.etat().libelle()),
                dossier.voie() == null ? null : new Code(dossier.voie().name(), dossier.voie().libelle()),
                dossier.recuLe(), comptes.nomDe(dossier.auteur()), dossier.structure(), dossier.motif(), dossier.identite(),
                dossier.demande(), plans.trouver(dossier).orElse(null),
                etapes.du(numero).stream().map(this::etape).toList(), delais.du(numero).stream().map(this::delai).toList(),
                courant.scrutins(), courant.mandat(), courant.proposition(), courant.engagements(),
                decision == null ? fin : decision,
                decision == null || fin.issue().equals(decision.issue()) ? null : fin, courant.travaux(),
                suivants.stream().map(suivant -> passage.fini(numero, suivant)).toList(), consentement(numero));
    }

    /** The last one recorded. */
    private ConsentementVue consentement(String numero) {
        return consentements.du(numero).stream().reduce((avant, apres) -> apres)
                .map(r -> new ConsentementVue(r.retireLe() == null, r.consentement().le(), r.consentement().portee(), r.retireLe()))
                .orElseGet(() -> new ConsentementVue(false, null, null, null));
    }

    private DelaiVue delai(DelaisDuDossier.Raccourci raccourci) {
        return new DelaiVue(new Code(raccourci.delai().name(), raccourci.delai().libelle()), raccourci.jours(), raccourci.usuel(),
                raccourci.motif(), comptes.nomDe(raccourci.par()), raccourci.le());
    }

    private EtapeVue etape(Etapes.Etape etape) {
        return new EtapeVue(etape.libelle(), qui(etape), etape.depuis(), etape.echeance(), etape.faitLe(),
                parQui(etape));
    }

    private static DecisionVue decision(DecisionRendue rendue) {
        return new DecisionVue(new Code(rendue.issue().name(), rendue.issue().libelle()),
                LocalDate.ofInstant(rendue.le(), HorlogeConfiguration.PARIS), rendue.reste(), null);
    }

    private static DecisionVue decision(Fin fin) {
        return new DecisionVue(new Code(fin.issue().name(), fin.issue().libelle()), fin.le(), null, fin.motif());
    }

    private String parQui(Etapes.Etape etape) {
        return etape.pour() == null ? comptes.nomDe(etape.faitPar())
                : comptes.nomDe(etape.faitPar()) + " en remplacement de " + comptes.nomDe(etape.pour());
    }

    private String qui(Etapes.Etape etape) {
        return etape.compte() == null ? Repondant.deCode(etape.groupe()).libelle() : comptes.nomDe(etape.compte());
    }
}
