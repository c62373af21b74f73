package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.bureau.DelaiDeLaConference;
import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.brouillons.BrouillonsDeSaisine;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.decisions.ProcesVerbaux;
import fr.crefop.conference.dossier.Consentement;
import fr.crefop.conference.dossier.Consentements;
import fr.crefop.conference.dossier.CorrectionDeSaisine;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Limitations;
import fr.crefop.conference.dossier.ReouvertureDeDossier;
import fr.crefop.conference.dossier.RetraitDeDossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.lien.Contacts;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.parcours.Appreciation;
import fr.crefop.conference.parcours.MomentDeParole;
import fr.crefop.conference.parcours.Parole;
import fr.crefop.conference.parcours.Paroles;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.GroupeDeTravail;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.recherches.RecherchesGardees;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.travaux.Expertises;
import fr.crefop.conference.travaux.Scenarios;
import fr.crefop.conference.vieprivee.TourneeDeConservation;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Cases of every kind, with a word of their own wherever somebody types something; they end, time passes, the nightly work comes,
 * and the word is looked for in every column of every table, and in the log.
 */
@Tag("complet")
@ExtendWith(OutputCaptureExtension.class)
class RienNeResteTest extends AvecApi {

    private static final String MOT = "Zorglub";
    private static final String NAISSANCE = "1994-03-29";
    private static final String ALLOCATION = "1237.91";
    private static final String CHERCHES = MOT + "|" + NAISSANCE + "|1237[.,]91";

    @Autowired Guide guide;
    @Autowired Dossiers dossiers;
    @Autowired CorrectionDeSaisine correction;
    @Autowired RetraitDeDossier retrait;
    @Autowired ReouvertureDeDossier reouverture;
    @Autowired Consentements consentements;
    @Autowired Limitations limitations;
    @Autowired DelaisDuDossier delais;
    @Autowired Expertises expertises;
    @Autowired Scenarios scenarios;
    @Autowired Seances seances;
    @Autowired Scrutins scrutins;
    @Autowired ProcesVerbaux procesVerbaux;
    @Autowired RuntimeService instances;
    @Autowired TaskService taches;
    @Autowired ManagementService travaux;
    @Autowired TourneeDeConservation tournee;
    @Autowired GestionDesComptes gestion;
    @Autowired BrouillonsDesTaches brouillonsDesTaches;
    @Autowired BrouillonsDeSaisine brouillonsDeSaisine;
    @Autowired Messages messages;
    @Autowired Contacts contacts;
    @Autowired Liens liens;
    @Autowired RecherchesGardees recherches;
    @Autowired Paroles paroles;
    @Autowired Suites suites;

    private int rang;

    @Test
    void quandLeTempsAPasseRienNeResteDesPersonnes(CapturedOutput sortie) {
        PartoutDansLaBase base = new PartoutDansLaBase(this.base, CHERCHES);
        String paye = jusquAuPlan();
        nonRecevable();
        sansSuite();
        retire();
        abandonne();
        rejeteEnSeance();
        compteFerme();

        assertThat(base.ouSontIls()).as("avant la nuit").contains("conference.dossier.nom", "conference.dossier.prenom", "conference.dossier.motif",
                "conference.dossier.demande", "conference.saisine_remplacee.motif", "conference.saisine_remplacee.nom",
                "conference.saisine_remplacee.demande", "conference.complement.manque", "conference.complement.reponse",
                "conference.consentement.portee", "conference.limitation.motif", "conference.plan.demande", "conference.delai_raccourci.motif",
                "conference.scrutin.intitule", "conference.scrutin.invalide_motif", "conference.vote.commentaire", "conference.mandat.objet",
                "conference.cahier_des_charges.texte", "conference.expertise.question", "conference.expertise.reponse", "conference.expertise.motif",
                "conference.expertise_document.contenu", "conference.scenario.nom", "conference.proposition.commentaire",
                "conference.proposition_ligne.derogation", "conference.engagement.motif", "conference.engagement.conditions",
                "conference.engagement_ligne.derogation", "conference.decision.document", "conference.seance.proces_verbal",
                "public.act_hi_comment.message_", "public.act_hi_attachment.name_", "public.act_ge_bytearray.bytes_", "conference.compte.nom", "conference.compte.courriel",
                "conference.dossier.motif_de_fin", "conference.passage.motif", "conference.brouillon.contenu",
                "conference.piece.nom", "conference.piece_contenu.contenu", "conference.message.texte", "conference.contact.organisme",
                "conference.recherche.nom", "conference.recherche.filtre", "conference.parole.texte", "conference.suite_dite.precisions");
        BigDecimal montants = montants(paye);

        tournee.faire(Instant.now().atZone(HorlogeConfiguration.PARIS).plusYears(20).toInstant());

        Set<String> restees = base.ouSontIls();
        assertThat(restees).as("après la nuit").isEmpty();
        assertThat(montants(paye)).isEqualByComparingTo(montants).isPositive();
        assertThat(sortie.getAll()).doesNotContain(MOT, NAISSANCE, ALLOCATION);
    }

    /** The long way: complement, votes begun again after a correction, advices, scenarios, derogation, entry into training. */
    private String jusquAuPlan() {
        String numero = deposer();
        brouillonsDesTaches.garder("secretariat", "tache-d-essai", numero, Map.of("motif", List.of(mot("brouillon"))), null);
        brouillonsDeSaisine.commencer("conseiller", Map.of("identite.nom", List.of(mot("brouillon")), "demande.beneficiaire.dateNaissance", List.of(NAISSANCE)), null);
        messages.ecrire(numero, mot("message"), "conseiller");
        contacts.noter(numero, mot("organisme"), "02 38 00 00 00", "conseiller");
        liens.faire(numero, "conseiller");
        recit.aCompleter(numero, mot("manque"));
        assertThat(personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "DEVIS"), "fichier", MOT + ".pdf",
                PiecesDEssai.pdf(mot("devis"))).statusCode()).isEqualTo(302);
        guide.faire("conseiller", numero, TraitementSaisine.COMPLETER_DOSSIER, Map.of("reponse", mot("reponse")));
        recit.recevable(numero, "CONFERENCE");
        delais.raccourcir(numero, Map.of(DelaiDeLaConference.ADOPTION, 10), usuels(), mot("delai"), "secretariat");
        recit.vote(numero, "bureau.etat", Choix.POUR, mot("vote annule"));
        Dossier avant = dossiers.exiger(numero);
        correction.corriger(numero, new Saisine(mot("motif corrige"), avant.identite(), avant.demande()), 1, mot("correction"), "conseiller");
        tousVotent(numero, Choix.POUR);
        recit.mandat(numero, mot("mandat"));
        recit.cahierDesCharges(numero, mot("cahier"));
        avis(numero);
        scenarios.creer(numero, mot("scenario"), Map.of("exclure", List.of("CPF_DE")), "rapporteur");
        proposer(numero);
        for (String financeur : new String[] {"fongecif", "region"}) {
            guide.faire(financeur, numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "ACCEPTE", "motif", mot("accord")));
        }
        tousVotent(numero, Choix.POUR);
        recit.entree(numero, "conseiller");
        paroles.dire(numero, MomentDeParole.FIN, new Parole(Appreciation.NON, null, null, mot("parole")));
        suites.quitter(numero, new Depart(dossiers.exiger(numero).demande().formation().debut(), RaisonDAbandon.AUTRE, mot("depart")), Map.of(), "conseiller");
        return numero;
    }

    private void avis(String numero) {
        expertises.demander(numero, "groupe:agefiph", mot("question"), "rapporteur");
        long id = expertises.du(numero).get(0).id();
        Visiteur agefiph = personne("agefiph");
        assertThat(agefiph.envoyerFichier("/dossiers/" + numero + "/avis/" + id + "/reponse", Map.of("avis", mot("avis")), "document", MOT + ".pdf",
                ("%PDF-1.7 " + mot("document")).getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(302);
        expertises.demander(numero, "groupe:agefiph", mot("seconde question"), "rapporteur");
        personne("rapporteur").envoyerFormulaire("/dossiers/" + numero + "/avis/" + expertises.du(numero).get(1).id() + "/retrait",
                "motif=" + URLEncoder.encode(mot("retrait d'avis"), StandardCharsets.UTF_8));
    }

    private void proposer(String numero) {
        guide.faire("rapporteur", numero, GroupeDeTravail.PROPOSER_SOLUTION, Map.of("derogation1", true, "dispositif1", "REGION_CHEQUE",
                "rubrique1", "CP", "montant1", "415,00", "motif1", mot("derogation"), "commentaire", mot("commentaire")));
    }

    private void nonRecevable() {
        String numero = deposer();
        limitations.poser(numero, mot("limitation"), "secretariat");
        limitations.lever(numero, "secretariat");
        consentements.retirer(numero, LocalDate.now(HorlogeConfiguration.PARIS), "conseiller");
        consentements.donner(numero, new Consentement(LocalDate.now(HorlogeConfiguration.PARIS), mot("second consentement")), "conseiller");
        String tache = json(programme("secretariat").lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).at("/0/id").asText();
        String instance = taches.createTaskQuery().taskId(tache).singleResult().getProcessInstanceId();
        taches.createComment(tache, instance, mot("remarque"));
        taches.createAttachment("texte", tache, instance, mot("piece"), mot("description"),
                new ByteArrayInputStream(mot("contenu").getBytes(StandardCharsets.UTF_8)));
        recit.nonRecevable(numero, mot("non recevable"));
        reouverture.rouvrir(numero, mot("reouverture"), "secretariat");
        guide.continuer(numero);
        recit.nonRecevable(numero, mot("non recevable"));
    }

    private void sansSuite() {
        String numero = deposer();
        recit.aCompleter(numero, mot("manque"));
        String instance = instances.createProcessInstanceQuery().processDefinitionKey(TraitementSaisine.CLE).processInstanceBusinessKey(numero)
                .singleResult().getId();
        travaux.executeJob(travaux.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> job.getJobDefinitionId() != null).findFirst().orElseThrow().getId());
        guide.continuer(numero);
    }

    /** In the middle of the answers of the funders. */
    private void retire() {
        String numero = deposer();
        recit.mandatApresLeVote(numero, mot("mandat"));
        recit.cahierDesCharges(numero, mot("cahier"));
        proposer(numero);
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER,
                Map.of("reponse", "CONTRE_PROPOSE", "montant", "200,00", "conditions", mot("conditions")));
        retrait.retirer(numero, mot("retrait"), "conseiller");
        guide.continuer(numero);
    }

    private void abandonne() {
        String numero = deposer();
        recit.mandatApresLeVote(numero, mot("mandat"));
        recit.cahierDesCharges(numero, mot("cahier"));
        proposer(numero);
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        guide.faire("conseiller", numero, TraitementSaisine.CONFIRMER_ENTREE, Map.of("entreeEnFormation", "NON", "motif", mot("abandon")));
    }

    private void rejeteEnSeance() {
        String numero = deposer();
        recit.recevable(numero, "CONFERENCE");
        long seance = seances.planifier(JoursOuvres.apres(LocalDate.now(HorlogeConfiguration.PARIS), 28).atTime(14, 30)
                .atZone(HorlogeConfiguration.PARIS).toInstant(), "Préfecture", "secretariat");
        seances.inscrire(seance, scrutins.du(numero).get(0).id(), "secretariat");
        seances.convoquer(seance, "secretariat");
        for (String college : new String[] {"bureau.etat", "bureau.region", "bureau.salaries"}) {
            recit.vote(numero, college, Choix.CONTRE, mot("contre"));
        }
        base.sql("update conference.seance set debut = now() - interval '1 hour' where id = ?").param(seance).update();
        assertThat(procesVerbaux.clore(seance, "secretariat")).isEmpty();
        String vote = instances.createProcessInstanceQuery().processDefinitionKey("vote-bureau").processInstanceBusinessKey(numero).singleResult().getId();
        travaux.executeJob(travaux.createJobQuery().processInstanceId(vote).timers().list().stream()
                .filter(job -> job.getJobDefinitionId() != null).findFirst().orElseThrow().getId());
        guide.continuer(numero);
    }

    private void compteFerme() {
        String parti = "essai.parti" + System.nanoTime();
        gestion.creer(new Compte(parti, mot("agent"), mot("organisme"), Set.of(Groupe.RAPPORTEUR), Set.of(), MOT + "@conference.example", null),
                MotDePasse.de("une phrase assez longue"), "admin");
        recherches.garder(parti, mot("recherche"), "structure=" + MOT);
        gestion.fermer(parti, "admin");
    }

    private void tousVotent(String numero, Choix choix) {
        for (String college : new String[] {"bureau.etat", "bureau.region", "bureau.salaries", "bureau.employeurs"}) {
            recit.vote(numero, college, choix, mot("vote"));
        }
    }

    private String deposer() {
        ObjectNode saisine = Saisines.saisine("cas-12").put("motif", mot("motif"));
        saisine.putObject("identite").put("nom", MOT).put("prenom", MOT + " " + ++rang);
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", mot("portee"));
        ObjectNode demande = (ObjectNode) saisine.get("demande");
        demande.put("reference", MOT + rang);
        ((ObjectNode) demande.get("formation")).put("intitule", mot("formation"));
        ((ObjectNode) demande.get("beneficiaire")).put("dateNaissance", NAISSANCE);
        ((ObjectNode) demande.get("beneficiaire")).putObject("allocation").put("type", "ARE").put("montantMensuel", new BigDecimal(ALLOCATION));
        return numero(poster(programme("conseiller"), saisine.toString()));
    }

    private static String mot(String quoi) {
        return MOT + " " + quoi;
    }

    private static Map<DelaiDeLaConference, Integer> usuels() {
        Map<DelaiDeLaConference, Integer> usuels = new HashMap<>();
        for (DelaiDeLaConference delai : DelaiDeLaConference.values()) {
            usuels.put(delai, 15);
        }
        return usuels;
    }

    private BigDecimal montants(String numero) {
        return base.sql("""
                select sum(l.accorde) from conference.engagement e join conference.engagement_ligne l on l.engagement_id = e.id where e.numero = ?""")
                .param(numero).query(BigDecimal.class).single();
    }
}
