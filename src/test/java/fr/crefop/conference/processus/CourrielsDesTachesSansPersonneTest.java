package fr.crefop.conference.processus;

import static fr.crefop.conference.processus.CourrielsNotes.ecrit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.processus.relances.Relais;
import fr.crefop.conference.processus.remplacement.TacheSansPersonne;
import fr.crefop.conference.processus.taches.TachesHumaines;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.ComptesChanges;
import fr.crefop.conference.securite.Groupe;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To the letter, what is told of a task whose person left, and of a step that stopped. */
class CourrielsDesTachesSansPersonneTest {

    private static final String NUMERO = "CF-2026-00042";

    final CourrielsNotes boite = new CourrielsNotes();
    final Comptes comptes = mock(Comptes.class);
    final TaskService taches = mock(TaskService.class);
    final TaskQuery question = mock(TaskQuery.class, RETURNS_SELF);
    final RuntimeService instances = mock(RuntimeService.class, RETURNS_DEEP_STUBS);
    final TachesHumaines humaines = mock(TachesHumaines.class);
    final Relais relais = mock(Relais.class);
    final Task tache = mock(Task.class);

    @BeforeEach
    void uneTache() {
        when(tache.getId()).thenReturn("t1");
        when(tache.getTaskDefinitionKey()).thenReturn(TraitementSaisine.CONFIRMER_ENTREE);
        when(tache.getName()).thenReturn("Confirmer l'entrée en formation");
        when(taches.createTaskQuery()).thenReturn(question);
        when(question.singleResult()).thenReturn(tache);
        when(taches.getIdentityLinksForTask("t1")).thenReturn(List.of());
        surLAffaire(NUMERO);
        when(relais.de(anyString())).thenReturn(List.of(new Compte("collegue", "Alix", null, Set.of(Groupe.CONSEILLER))));
    }

    private void surLAffaire(String numero) {
        when(instances.createProcessInstanceQuery().processInstanceId(any()).singleResult().getBusinessKey()).thenReturn(numero);
    }

    private List<CourrielsNotes.Ecrit> leComptePart() {
        new ComptesFermes(comptes, taches, instances, humaines, mock(Etapes.class), boite.courriers(), relais, mock(Journal.class))
                .surTacheSansPersonne(new TacheSansPersonne("t1"));
        return boite.pris();
    }

    @Test
    void unMandatPasseAuxAutresRapporteurs() {
        when(humaines.nominative(anyString())).thenReturn(true);
        assertThat(leComptePart()).containsExactly(
                ecrit("rapporteur", NUMERO, "Confirmer l'entrée en formation", "Le rapporteur n'en a plus la charge : cette tâche (CF-2026-00042) est ouverte aux autres rapporteurs, qui la prennent dans « À faire »."),
                ecrit("secretariat", NUMERO, "Confirmer l'entrée en formation", "Le rapporteur n'en a plus la charge : cette tâche (CF-2026-00042) est ouverte aux autres rapporteurs, qui la prennent dans « À faire »."));
        surLAffaire("ET-2026-00001");
        assertThat(leComptePart()).first().isEqualTo(ecrit("rapporteur", null, "Confirmer l'entrée en formation",
                "Le rapporteur n'en a plus la charge : cette tâche (ET-2026-00001) est ouverte aux autres rapporteurs, qui la prennent dans « À faire »."));
    }

    @Test
    void uneTacheDUnGroupeRevientAuGroupe() {
        IdentityLink lien = mock(IdentityLink.class);
        when(lien.getGroupId()).thenReturn("region");
        when(taches.getIdentityLinksForTask("t1")).thenReturn(List.of(lien));
        assertThat(leComptePart()).containsExactly(ecrit("region", NUMERO, "Une tâche n'a plus personne",
                "« Confirmer l'entrée en formation » : le compte qui l'avait prise est fermé. Ouvrez « À faire » pour la prendre."));
    }

    @Test
    void uneTacheDuConseillerPasseAQuiLeRelaie() {
        assertThat(leComptePart()).containsExactly(ecrit("collegue", NUMERO, "Confirmer l'entrée en formation",
                "La personne qui suivait ce dossier ne le suit plus : répondez à la page du dossier."));
    }

    @Test
    void quiChangeDeStructureLaisseSesDossiersAQuiLesRelaie() {
        Dossiers dossiers = mock(Dossiers.class);
        when(dossiers.trouver(NUMERO)).thenReturn(Optional.of(new Dossier(NUMERO, Instant.EPOCH, "partant", "Mission locale", "Motif", null, null, null, null, null, null, null)));
        when(comptes.trouver("partant")).thenReturn(Optional.of(new Compte("partant", "Paul", null, Set.of(Groupe.CONSEILLER))));
        when(question.list()).thenReturn(List.of(tache));

        quittes(dossiers).surComptesChanges(new ComptesChanges("partant"));

        assertThat(boite.pris()).containsExactly(ecrit("collegue", NUMERO, "Confirmer l'entrée en formation",
                "La personne qui suivait ce dossier ne le suit plus : répondez à la page du dossier."));
    }

    private DossiersQuittes quittes(Dossiers dossiers) {
        return new DossiersQuittes(comptes, mock(AccesAuxDossiers.class), dossiers, taches, instances, sansDroits(),
                mock(Etapes.class), relais, boite.courriers());
    }

    @Test
    void uneEtapeArreteeEstDiteUneFoisALAdministrationEtAuSecretariat() {
        String suite = " Le service a essayé plusieurs fois et n'essaie plus. Rien de ce qui a été répondu n'est perdu et personne n'a rien à ressaisir :"
                + " une fois la cause réparée, la page « Réparations » relance cette étape.";
        assertThat(panne(NUMERO)).containsExactly(
                ecrit("admin", null, "CF-2026-00042 attend une réparation", "CF-2026-00042 : « Notifier » n'a pas pu se faire." + suite),
                ecrit("secretariat", NUMERO, "CF-2026-00042 attend une réparation", "CF-2026-00042 : « Notifier » n'a pas pu se faire." + suite));
        assertThat(panne("ET-2026-00001")).containsExactly(
                ecrit("admin", null, "ET-2026-00001 attend une réparation", "ET-2026-00001 : « Notifier » n'a pas pu se faire." + suite),
                ecrit("secretariat", null, "ET-2026-00001 attend une réparation", "ET-2026-00001 : « Notifier » n'a pas pu se faire." + suite));
        assertThat(panne(null)).containsExactly(
                ecrit("admin", null, "Le service attend une réparation", "« Notifier » n'a pas pu se faire." + suite),
                ecrit("secretariat", null, "Le service attend une réparation", "« Notifier » n'a pas pu se faire." + suite));
    }

    private List<CourrielsNotes.Ecrit> panne(String numero) {
        TravauxEnPanne travaux = mock(TravauxEnPanne.class);
        when(travaux.numero(any())).thenReturn(numero);
        NomsDesEtapes etapes = mock(NomsDesEtapes.class);
        when(etapes.nom("d", "a")).thenReturn("Notifier");
        new PannesDites(travaux, etapes, mock(RuntimeService.class, RETURNS_DEEP_STUBS), boite.courriers()).dire("e", "d", "a");
        return boite.pris();
    }

    private static AuthorizationService sansDroits() {
        AuthorizationService droits = mock(AuthorizationService.class);
        AuthorizationQuery aucun = mock(AuthorizationQuery.class, RETURNS_SELF);
        when(droits.createAuthorizationQuery()).thenReturn(aucun);
        return droits;
    }
}
