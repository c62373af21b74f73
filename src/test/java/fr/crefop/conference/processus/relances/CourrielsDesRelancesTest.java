package fr.crefop.conference.processus.relances;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Echeance;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.nouvelles.Moment;
import fr.crefop.conference.processus.CourrielsNotes;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.processus.DelaiDeLaTache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Interlocuteurs;
import fr.crefop.conference.securite.Responsables;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To the letter, what is told of a task that waits, and of a delay of the plan. */
class CourrielsDesRelancesTest {

    private static final Compte RAPPORTEUR = new Compte("rapporteur", "Romain", null, Set.of(Groupe.RAPPORTEUR), Set.of(), null, "chef");

    final CourrielsNotes boite = new CourrielsNotes();
    final Comptes comptes = mock(Comptes.class);
    final DelaiDeLaTache delai = mock(DelaiDeLaTache.class);
    final Relais relais = mock(Relais.class);
    final Responsables responsables = mock(Responsables.class);
    final DelegateTask tache = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
    final AvisDeTache avis = new AvisDeTache(boite.courriers(), comptes, mock(Interlocuteurs.class), responsables, mock(Journal.class), relais, delai);

    private List<CourrielsNotes.Ecrit> dire(Moment moment, String numero, String nom, String echeance, String raccourci) {
        when(comptes.trouver("rapporteur")).thenReturn(Optional.of(RAPPORTEUR));
        when(responsables.auDessusDe(RAPPORTEUR)).thenReturn(Optional.of("chef"));
        when(comptes.duGroupe(Groupe.SECRETARIAT)).thenReturn(List.of(new Compte("secretariat", "Sara", null, Set.of(Groupe.SECRETARIAT))));
        when(tache.getExecution().getProcessBusinessKey()).thenReturn(numero);
        when(tache.getAssignee()).thenReturn("rapporteur");
        when(tache.getName()).thenReturn(nom);
        when(tache.getTaskDefinitionKey()).thenReturn("Task_ProposerSolution");
        when(tache.getDueDate()).thenReturn(echeance == null ? null : Date.from(Instant.parse(echeance)));
        when(delai.phrase(tache)).thenReturn(raccourci);
        avis.dire(moment, tache);
        return boite.pris();
    }

    private List<CourrielsNotes.Ecrit> dire(Moment moment) {
        return dire(moment, "CF-2026-00042", "Proposer une solution", "2026-09-17T20:00:00Z", "");
    }

    @Test
    void chaqueMomentDUneTacheASaPhrase() {
        assertThat(dire(Moment.NOUVELLE)).containsExactly(ecrit("rapporteur", "CF-2026-00042", "Proposer une solution",
                "Une tâche attend une réponse, au plus tard le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."));
        assertThat(dire(Moment.RAPPEL)).containsExactly(ecrit("rapporteur", "CF-2026-00042", "Proposer une solution",
                "Rappel : une réponse est attendue au plus tard le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."));
        assertThat(dire(Moment.ESCALADE)).containsExactly(
                ecrit("rapporteur", "CF-2026-00042", "Proposer une solution", "Aucune réponse n'est venue. Date limite : le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."),
                ecrit("chef", "CF-2026-00042", "Proposer une solution (sans réponse)", "Aucune réponse n'est venue. Date limite : le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."));
        assertThat(dire(Moment.INSISTANCE)).containsExactly(
                ecrit("rapporteur", "CF-2026-00042", "Proposer une solution", "Toujours aucune réponse. La date limite était le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."),
                ecrit("chef", "CF-2026-00042", "Proposer une solution (sans réponse)", "Toujours aucune réponse. La date limite était le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."),
                ecrit("secretariat", "CF-2026-00042", "Proposer une solution (sans réponse)", "Toujours aucune réponse. La date limite était le 17\u00a0septembre 2026. Ouvrez « À faire » pour répondre."));
        assertThat(dire(Moment.ECHUE)).containsExactly(
                ecrit("rapporteur", "CF-2026-00042", "Proposer une solution", "Aucune réponse n'est venue avant la date limite, le 17\u00a0septembre 2026 : la procédure continue sans elle."),
                ecrit("chef", "CF-2026-00042", "Proposer une solution (sans réponse)", "Aucune réponse n'est venue avant la date limite, le 17\u00a0septembre 2026 : la procédure continue sans elle."));
    }

    @Test
    void sansDateSurUneEtudeOuSousUnNomTresLong() {
        assertThat(dire(Moment.NOUVELLE, "ET-2026-00001", "Rendre le rapport", null, "Délai raccourci.")).containsExactly(
                ecrit("rapporteur", null, "Rendre le rapport", "Une tâche attend une réponse. Délai raccourci. Ouvrez « À faire » pour répondre."));
        assertThat(dire(Moment.NOUVELLE, "CF-2026-00042", "x".repeat(121), null, "")).containsExactly(
                ecrit("rapporteur", "CF-2026-00042", "x".repeat(120) + "…", "Une tâche attend une réponse. Ouvrez « À faire » pour répondre."));
    }

    @Test
    void uneTacheDelaisseeSeDitAQuiRelaie() {
        when(comptes.trouver("parti")).thenReturn(Optional.empty());
        when(relais.de(anyString())).thenReturn(List.of(RAPPORTEUR));
        when(tache.getExecution().getProcessBusinessKey()).thenReturn("CF-2026-00042");
        when(tache.getAssignee()).thenReturn("parti");
        when(tache.getName()).thenReturn("Compléter le dossier");
        when(tache.getDueDate()).thenReturn(null);
        when(delai.phrase(tache)).thenReturn("");
        avis.dire(Moment.NOUVELLE, tache);

        assertThat(boite.pris()).containsExactly(ecrit("rapporteur", "CF-2026-00042", "Compléter le dossier",
                "Une tâche attend une réponse. La personne qui suivait ce dossier ne le suit plus : répondez à la page du dossier."));
    }

    /** Nobody answers in the place of a seat: neither an advisor nor a colleague is asked to. */
    @Test
    void leVoteDUnSiegeDontLaPersonneEstPartieNeSeDitAAucunRelais() {
        when(comptes.trouver("parti")).thenReturn(Optional.empty());
        when(relais.de(anyString())).thenReturn(List.of(RAPPORTEUR));
        when(tache.getExecution().getProcessBusinessKey()).thenReturn("CF-2026-00042");
        when(tache.getTaskDefinitionKey()).thenReturn(VoteBureau.VOTER);
        when(tache.getCandidates()).thenReturn(Set.of());
        when(tache.getAssignee()).thenReturn("parti");
        when(tache.getName()).thenReturn("Voter");
        when(tache.getDueDate()).thenReturn(null);
        when(delai.phrase(tache)).thenReturn("");
        avis.dire(Moment.NOUVELLE, tache);
        avis.dire(Moment.RAPPEL, tache);

        assertThat(boite.pris()).isEmpty();
    }

    @Test
    void unDelaiDuPlanSeDitAvantEtApres() {
        assertThat(rappel("2026-09-10", false)).containsExactly(ecrit("conseiller", "CF-2026-00042", "Un délai du plan approche",
                "AIF (Pôle emploi) – déposer le devis (le conseiller) : au plus tard le 17\u00a0septembre 2026, dans 7\u00a0jours. Si c'est déjà fait, ne tenez pas compte de ce rappel."));
        assertThat(rappel("2026-09-18", true)).containsExactly(ecrit("conseiller", "CF-2026-00042", "Un délai du plan est passé",
                "AIF (Pôle emploi) – déposer le devis (le conseiller) : au plus tard le 17\u00a0septembre 2026, passé depuis 1\u00a0jour. Cette aide est encore à confirmer."
                        + " Si ce n'est pas fait, la page du dossier dit ce qui changerait avec un autre premier jour."));
    }

    private List<CourrielsNotes.Ecrit> rappel(String jour, boolean aConfirmer) {
        Dispositif aif = mock(Dispositif.class);
        when(aif.code()).thenReturn("AIF");
        when(aif.libelle()).thenReturn("AIF (Pôle emploi)");
        Dossier dossier = new Dossier("CF-2026-00042", Instant.EPOCH, "conseiller", null, "Motif", null, null, EtatDossier.RECU, null, null, null, null);
        Dossiers dossiers = mock(Dossiers.class);
        when(dossiers.exiger("CF-2026-00042")).thenReturn(dossier);
        PlanDeFinancement plan = mock(PlanDeFinancement.class);
        when(plan.echeances()).thenReturn(List.of(new Echeance(aif, "déposer le devis", Acteur.CONSEILLER, LocalDate.of(2026, 9, 17), aConfirmer, "", "AIF-E6", "")));
        PlanDuJour plans = mock(PlanDuJour.class);
        when(plans.trouver(any())).thenReturn(Optional.of(plan));
        JdbcClient base = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        when(base.sql(anyString()).params(any(), any(), any(), any(), any(), any()).update()).thenReturn(1);
        when(relais.quiSuit(any())).thenReturn(List.of(new Compte("conseiller", "Claire", null, Set.of(Groupe.CONSEILLER))));
        new RappelsDuPlan(base, dossiers, plans, boite.courriers(), relais,
                Clock.fixed(LocalDate.parse(jour).atTime(9, 0).atZone(HorlogeConfiguration.PARIS).toInstant(), HorlogeConfiguration.PARIS), List.of(7)).rappeler("CF-2026-00042");
        return boite.pris();
    }
}
