package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.portail.DossierVue.AnnulationVue;
import fr.crefop.conference.portail.DossierVue.AutresVue;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.portail.DossierVue.ConsentementVue;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.DelaiVue;
import fr.crefop.conference.portail.DossierVue.EngagementVue;
import fr.crefop.conference.portail.DossierVue.LigneVue;
import fr.crefop.conference.portail.DossierVue.MandatVue;
import fr.crefop.conference.portail.DossierVue.MiseAuxVoixVue;
import fr.crefop.conference.portail.DossierVue.PassageVue;
import fr.crefop.conference.portail.DossierVue.PropositionVue;
import fr.crefop.conference.portail.DossierVue.ScrutinVue;
import fr.crefop.conference.portail.DossierVue.TravauxVue;
import fr.crefop.conference.portail.DossierVue.VoteVue;
import fr.crefop.conference.regard.Regard;
import fr.crefop.conference.socle.Montant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case without what is not shown to who reads. What people wrote for the procedure, the group's work first, stays with those who see
 * the case whole; a funder reads its own lines and answers, a college the lines and answers of all.
 */
final class VueRestreinte {

    private static final String REJETE = IssueDuDossier.REJETE.name();

    private final Regard regard;
    private final Set<String> noms;

    private VueRestreinte(Regard regard) {
        this.regard = regard;
        this.noms = regard.financeurs().stream().map(Financeurs::libelle).collect(Collectors.toSet());
    }

    static DossierVue de(DossierVue vue, Regard regard) {
        return regard.entier() ? vue : new VueRestreinte(regard).restreindre(vue);
    }

    private DossierVue restreindre(DossierVue v) {
        return new DossierVue(v.numero(), v.etat(), v.voie(), v.recueLe(), v.auteur(), v.structure(), v.motif(),
                regard.nomme() ? v.identite() : Identite.TUE, regard.sur(v.demande()), regard.sur(v.plan()), v.etapes(),
                v.delaisRaccourcis().stream().map(d -> new DelaiVue(d.delai(), d.jours(), d.usuel(), null, d.par(), d.le())).toList(),
                v.scrutins().stream().map(this::scrutin).toList(), mandat(v.mandat()), proposition(v.proposition()), engagements(v.engagements()),
                decision(v.decision()), decision(v.issueFinale()), rien(), v.passagesPrecedents().stream().map(this::passage).toList(),
                consentement(v.consentement()), new Code(regard.code(), regard.phrase()), !regard.toutesLesLignes());
    }

    private PassageVue passage(PassageVue p) {
        return new PassageVue(p.rang(), p.finiLe(), p.finiPar(), mandat(p.mandat()), rien(), proposition(p.proposition()), engagements(p.engagements()),
                p.scrutins().stream().map(this::scrutin).toList());
    }

    private ScrutinVue scrutin(ScrutinVue s) {
        AnnulationVue annulation = s.annulation() == null ? null : new AnnulationVue(s.annulation().le(), null, s.annulation().par());
        return regard.toutesLesLignes()
                ? new ScrutinVue(s.objet(), s.parMembres(), s.soumis(), s.resultat(), s.explication(), s.phrase(), s.votes(), s.departage(), annulation)
                : new ScrutinVue(s.objet(), s.parMembres(), soumis(s.soumis()), s.resultat(), s.explication(), s.phrase(), s.votes().stream().map(VueRestreinte::sansCommentaire).toList(),
                        s.departage(), annulation);
    }

    private MiseAuxVoixVue soumis(MiseAuxVoixVue m) {
        return new MiseAuxVoixVue(m.question(), m.cout(), m.finance(), m.reste(), lignes(m.lignes()),
                m.reponses().stream().filter(reponse -> noms.contains(reponse.financeur())).toList(), List.of(), "");
    }

    private static VoteVue sansCommentaire(VoteVue v) {
        return new VoteVue(v.college(), v.choix(), null, v.par(), v.qualite(), v.le());
    }

    private static MandatVue mandat(MandatVue m) {
        return m == null ? null : new MandatVue(m.objet(), m.echeance(), m.report(), m.rapporteur(), m.membres(), null);
    }

    /** What the group says with its proposal is said to all who answer it. */
    private PropositionVue proposition(PropositionVue p) {
        return p == null ? null : new PropositionVue(lignes(p.lignes()), p.reste(), p.commentaire(), autres(p.lignes()));
    }

    private List<LigneVue> lignes(List<LigneVue> toutes) {
        return toutes.stream().filter(ligne -> regard.voitLaLigne(ligne.financeur())).toList();
    }

    private List<AutresVue> autres(List<LigneVue> toutes) {
        Map<Rubrique, Montant> parRubrique = new EnumMap<>(Rubrique.class);
        toutes.stream().filter(ligne -> !regard.voitLaLigne(ligne.financeur()))
                .forEach(ligne -> parRubrique.merge(ligne.rubrique(), ligne.montant(), Montant::plus));
        return parRubrique.entrySet().stream().map(e -> new AutresVue(e.getKey(), e.getValue())).toList();
    }

    private List<EngagementVue> engagements(List<EngagementVue> tous) {
        return tous.stream().filter(engagement -> regard.voitLaLigne(engagement.financeur())).toList();
    }

    /** Why it ended is what somebody wrote of the person, unless the colleges themselves rejected it. */
    private DecisionVue decision(DecisionVue d) {
        return d == null || regard.toutesLesLignes() && REJETE.equals(d.issue().code()) ? d : new DecisionVue(d.issue(), d.le(), d.reste(), null);
    }

    private ConsentementVue consentement(ConsentementVue c) {
        return c == null || regard.nomme() ? c : new ConsentementVue(c.enVigueur(), c.le(), null, c.retireLe());
    }

    private static TravauxVue rien() {
        return new TravauxVue(List.of(), List.of());
    }
}
