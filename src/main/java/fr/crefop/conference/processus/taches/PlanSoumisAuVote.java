package fr.crefop.conference.processus.taches;

import static fr.crefop.conference.processus.taches.VueDuDossier.euros;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Ajournements;
import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.decisions.ReponsesAuVote;
import fr.crefop.conference.decisions.ReponsesAuVote.ReponseAuVote;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.PropositionsDeValeurs;
import fr.crefop.conference.socle.EnFrancais;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What a college reads before it answers: what was put to the vote when it opened, and where the whole of it stands. */
@Component
class PlanSoumisAuVote {

    static final Map<String, String> DECIDENT = Map.of("question", "la question", "resume", "ce qui est mis aux voix",
            "reste", "le reste à financer");

    private final VueDuDossier vue;
    private final Dossiers dossiers;
    private final Etudes etudes;
    private final Modeles modeles;
    private final PropositionsDeValeurs valeurs;
    private final Seances seances;
    private final Ajournements ajournements;
    private final ReponsesAuVote reponses;

    PlanSoumisAuVote(VueDuDossier vue, Dossiers dossiers, Etudes etudes, Modeles modeles, PropositionsDeValeurs valeurs,
            Seances seances, Ajournements ajournements, ReponsesAuVote reponses) {
        this.vue = vue;
        this.dossiers = dossiers;
        this.etudes = etudes;
        this.modeles = modeles;
        this.valeurs = valeurs;
        this.seances = seances;
        this.ajournements = ajournements;
        this.reponses = reponses;
    }

    /** {@code Voter l'opportunité}, {@code Voter l'adoption de la convention}. */
    String intitule(Scrutin scrutin) {
        return scrutin.objet() == ObjetDuVote.OPPORTUNITE ? "Voter l'opportunité"
                : Affaire.lire(scrutin.numero()).selon(dossier -> "Voter l'adoption du plan",
                        etude -> etudes.exiger(scrutin.numero()).modele() == null ? "Voter l'adoption de la convention" : "Voter l'adoption du modèle",
                        modele -> "Voter l'approbation du modèle", convention -> "Voter l'adoption de la convention", valeur -> "Voter la valeur proposée");
    }

    static String enBref(MiseAuxVoix soumis) {
        return soumis.porteUnPlan() ? soumis.intitule() + ", reste " + euros(soumis.reste()) + refus(soumis) : soumis.intitule();
    }

    Map<String, Object> vue(DelegateTask tache, Scrutin scrutin, Map<String, ?> enPlus) {
        MiseAuxVoix soumis = scrutin.miseAuxVoix();
        Map<String, Object> tout = new HashMap<>(enPlus);
        tout.put("question", soumis.question());
        tout.put("etude", !soumis.porteUnPlan());
        tout.put("motif", "");
        tout.put("aucuneReponse", true);
        tout.put("aConfirmer", "");
        tout.put("pasEncoreDecide", soumis.pasEncoreDecide());
        tout.put("engage", "");
        tout.put("seance", seances.convoqueePour(scrutin.id())
                .map(seance -> "Séance du bureau le " + EnFrancais.moment(seance.debut())).orElse(""));
        tout.put("ajournements", ajournements(scrutin));
        tout.put("lien", soumis.porteUnPlan() ? "Ouvrir le dossier" : "Tout lire avant de voter");
        tout.put(VueDuDossier.EN_BREF, enBref(soumis));
        if (soumis.porteUnPlan()) {
            return lePlan(tache, scrutin, dossiers.exiger(scrutin.numero()), tout);
        }
        if (Affaire.lire(scrutin.numero()) instanceof Affaire.Modele) {
            Modele modele = modeles.parNumero(scrutin.numero()).orElseThrow();
            tout.put("resume", new TexteDeFormulaire(TexteDeFormulaire.echapper(soumis.intitule()) + parts(modele)));
            return VueDeLAffaire.de(tache, "Modèle de solution " + modele.nom(), "/modeles/" + modele.id(), tout);
        }
        if (Affaire.lire(scrutin.numero()) instanceof Affaire.Valeur) {
            tout.put("resume", new TexteDeFormulaire(
                    TexteDeFormulaire.echapper(soumis.intitule()) + "\n\nPourquoi : " + TexteDeFormulaire.echapper(valeurs.exiger(scrutin.numero()).raison())));
            return VueDeLAffaire.de(tache, "Valeur proposée " + scrutin.numero(), "/baremes/propositions/" + scrutin.numero(), tout);
        }
        tout.put("resume", new TexteDeFormulaire(
                TexteDeFormulaire.echapper(soumis.intitule()) + lien(etudes.exiger(scrutin.numero()))));
        return VueDeLAffaire.de(tache, "Étude " + scrutin.numero(), "/etudes/" + scrutin.numero(), tout);
    }

    /** Who would pay what of the remainder, in any case the model fits. */
    private static String parts(Modele modele) {
        return "\n\nPour un reste d'au plus " + euros(modele.contenu().resteMaximum()) + ", paieraient :\n\n"
                + modele.contenu().parts().stream().map(part -> "- " + part.dispositif().libelle() + " : "
                        + part.taux().stripTrailingZeros().toPlainString().replace('.', ',') + " % du reste ("
                        + part.rubrique().libelle().toLowerCase() + "), au plus " + euros(part.plafond()))
                        .collect(Collectors.joining("\n"));
    }

    /** What the group proposes, to be read before voting; nothing at the vote on opportunity. */
    private String lien(Etude etude) {
        return etude.modele() != null
                ? "\n\n[Lire le modèle proposé](/modeles/" + modeles.parNumero(etude.modele()).orElseThrow().id() + ")"
                : etude.convention() != null ? "\n\n[Lire la convention proposée](/conventions/" + etude.convention() + ")" : "";
    }

    /** {@code , refus : Pôle emploi}; nothing when nobody refused. */
    private static String refus(MiseAuxVoix soumis) {
        String financeurs = soumis.reponses().stream().filter(r -> r.reponse().equals(EtatEngagement.REFUSE.name()))
                .map(r -> Financeurs.libelle(r.financeur())).collect(Collectors.joining(", "));
        return financeurs.isEmpty() ? "" : ", refus : " + financeurs;
    }

    private Map<String, Object> lePlan(DelegateTask tache, Scrutin scrutin, Dossier dossier, Map<String, Object> tout) {
        MiseAuxVoix soumis = scrutin.miseAuxVoix();
        List<ReponseAuVote> recues = reponses.de(scrutin);
        tout.put("reponses", recues.stream().map(r -> Map.of("financeur", r.financeur(), "reponse", r.reponse(),
                "motif", r.motif() == null ? "" : r.motif())).toList());
        tout.put("aucuneReponse", recues.isEmpty());
        tout.put("engage", recues.isEmpty() || soumis.dejaEngage().equals(soumis.finance()) ? "" : euros(soumis.dejaEngage()));
        tout.put("public", Declaration.deLaDemande().donnee("beneficiaire.statut").mot(dossier.demande().beneficiaire().statut()));
        tout.put("motif", dossier.motif());
        tout.put("structure", dossier.structure() == null ? "" : dossier.structure());
        tout.put("cout", euros(soumis.cout()));
        tout.put("sansLigne", soumis.lignes().isEmpty() && soumis.aConfirmer().isEmpty());
        tout.put("aConfirmer", String.join(", ", soumis.aConfirmer()));
        return vue.de(tache, soumis.lignes(), soumis.reste(), tout);
    }

    private String ajournements(Scrutin scrutin) {
        int fois = ajournements.avant(scrutin);
        return fois == 0 ? "" : fois == 1 ? "Cette question a déjà été ajournée une fois."
                : "Cette question a déjà été ajournée " + fois + " fois de suite.";
    }
}
