package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.securite.DemandeDeConfirmation.Nature;
import fr.crefop.conference.socle.RefusMetier;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A group that votes, chooses or administrates is given by two persons, never by one alone. */
class ConfirmationsTest extends AvecApplication {

    private static final String PHRASE = "une phrase assez longue";
    private static final Groupe AGEFIPH = Groupe.deCode("agefiph");

    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired Confirmations confirmations;
    @Autowired IdentityService identite;
    @Autowired JdbcClient base;

    private final String essai = "essai.confirmation" + System.nanoTime();

    @AfterEach
    void fermer() {
        base.sql("delete from conference.demande_de_confirmation where compte like 'essai.confirmation%' or compte in ('admin', 'secretariat')").update();
        base.sql("update conference.compte set actif = false where identifiant like 'essai.confirmation%'").update();
        base.sql("update conference.compte set actif = true where identifiant in ('admin', 'secretariat')").update();
    }

    @Test
    void personneNeChangeSesPropresGroupes() {
        Visiteur admin = personne("admin");
        HttpResponse<String> refus = admin.envoyerFormulaire("/comptes/admin",
                "nom=Ad%C3%A8le+Minier&structure=CREFOP+Centre-Val+de+Loire&groupes=admin&groupes=secretariat");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Personne ne change ses propres groupes");
        assertThat(comptes.trouver("admin")).map(Compte::groupes).hasValue(Set.of(Groupe.ADMIN));
        assertThat(confirmations.enAttentePour("admin")).isEmpty();
    }

    @Test
    void unGroupeDuBureauNEstDonneQuUneFoisConfirmeParUneAutrePersonne() {
        ouvert(AGEFIPH);
        gestion.modifier(compte(AGEFIPH, Groupe.deCode("bureau-etat")), "admin");

        assertThat(groupes()).as("rien ne change avant").isEqualTo(Set.of(AGEFIPH));
        assertThat(groupesDuMoteur()).containsExactly("agefiph");

        personne("secretariat").envoyerFormulaire("/confirmations/" + demande().id() + "/confirmer", "");

        assertThat(groupes()).isEqualTo(Set.of(AGEFIPH, Groupe.deCode("bureau-etat")));
        assertThat(groupesDuMoteur()).containsExactly("agefiph", "bureau-etat");
        assertThat(journal(Acte.CHANGEMENT_CONFIRME)).contains("compte=" + essai + ";nature=GROUPES;groupes=agefiph,bureau-etat;demandePar=admin");
    }

    @Test
    void leRetirerAussiSeFaitADeux() {
        ouvert(AGEFIPH, Groupe.deCode("bureau-region"));
        gestion.modifier(compte(AGEFIPH), "admin");
        assertThat(groupes()).contains(Groupe.deCode("bureau-region"));

        confirmations.confirmer(demande().id(), "secretariat");
        assertThat(groupes()).isEqualTo(Set.of(AGEFIPH));
    }

    @Test
    void celuiQuiDemandeNeConfirmePasNiCeluiQuEnBeneficieNiUnAutreMetier() {
        ouvert(AGEFIPH, Groupe.SECRETARIAT);
        gestion.modifier(compte(AGEFIPH, Groupe.SECRETARIAT, Groupe.ADMIN), "admin");
        long id = demande().id();

        HttpResponse<String> refus = personne("admin").envoyerFormulaire("/confirmations/" + id + "/confirmer", "");
        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("à une autre personne de le confirmer");
        assertThatThrownBy(() -> confirmations.confirmer(id, essai)).isInstanceOf(RefusMetier.class).hasMessageContaining("votre compte");
        assertThatThrownBy(() -> confirmations.refuser(id, essai)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> confirmations.confirmer(id, "conseiller")).isInstanceOf(RefusMetier.class);
        assertThat(personne("bureau.etat").envoyerFormulaire("/confirmations/" + id + "/confirmer", "").statusCode()).isEqualTo(403);
        assertThat(personne("bureau.etat").ouvrir("/confirmations").statusCode()).isEqualTo(403);
        assertThat(groupes()).doesNotContain(Groupe.ADMIN);
    }

    @Test
    void unCompteDuSecretariatResteFermeTantQuePersonneNAConfirme() {
        gestion.creer(compte(Groupe.SECRETARIAT), MotDePasse.de(PHRASE), "admin");
        assertThat(comptes.trouver(essai)).isEmpty();
        assertThat(programme(essai, PHRASE).lire("/api/dossiers").statusCode()).isEqualTo(401);

        confirmations.confirmer(demande().id(), "secretariat");
        assertThat(comptes.trouver(essai)).isPresent();
        assertThat(groupesDuMoteur()).containsExactly("secretariat");
    }

    @Test
    void refuseeOuExpireeUneDemandeNeChangeRien() {
        ouvert(AGEFIPH);
        gestion.modifier(compte(AGEFIPH, Groupe.ADMIN), "admin");
        long refusee = demande().id();
        confirmations.refuser(refusee, "secretariat");
        assertThatThrownBy(() -> confirmations.confirmer(refusee, "secretariat")).isInstanceOf(RefusMetier.class);

        gestion.modifier(compte(AGEFIPH, Groupe.ADMIN), "admin");
        long expiree = demande().id();
        base.sql("update conference.demande_de_confirmation set expire_le = now() - interval '1 second' where id = ?").param(expiree).update();
        assertThatThrownBy(() -> confirmations.confirmer(expiree, "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("expiré");
        assertThat(confirmations.enAttentePour(essai)).isEmpty();
        assertThat(groupes()).isEqualTo(Set.of(AGEFIPH));

        gestion.modifier(compte(AGEFIPH, Groupe.ADMIN), "admin");
        assertThat(journal(Acte.CONFIRMATION_EXPIREE)).contains("compte=" + essai);
    }

    @Test
    void uneDemandeFaiteAvantUnAutreChangementNeSeConfirmePlus() {
        ouvert(AGEFIPH);
        gestion.modifier(compte(AGEFIPH, Groupe.ADMIN), "admin");
        gestion.modifier(compte(Groupe.RAPPORTEUR), "admin");

        assertThatThrownBy(() -> confirmations.confirmer(demande().id(), "secretariat")).hasMessageContaining("ont changé");
        assertThat(groupes()).isEqualTo(Set.of(Groupe.RAPPORTEUR));
    }

    /** The account that confirms was read when its request began, and closed while it waited for its turn. */
    @Test
    void quiPerdSonCompteEnAttendantSonTourNeConfirmePlus() {
        ouvert(AGEFIPH);
        gestion.modifier(compte(AGEFIPH, Groupe.deCode("bureau-etat")), "admin");
        long id = demande().id();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest("POST", "/confirmations/" + id + "/confirmer")));
        try {
            assertThat(comptes.est("secretariat", Groupe.SECRETARIAT)).isTrue();
            base.sql("update conference.compte set actif = false where identifiant = 'secretariat'").update();

            assertThatThrownBy(() -> confirmations.confirmer(id, "secretariat")).isInstanceOf(RefusMetier.class).hasMessageContaining("Seuls l'administration");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(groupes()).isEqualTo(Set.of(AGEFIPH));
    }

    /** Otherwise a password or an address of the administrator's choice would open the secretariat's account to them. */
    @Test
    void laPorteDUnCompteDuSecretariatNeSeChangePasSeul() {
        Compte avant = comptes.trouver("secretariat").orElseThrow();
        ouvert(Groupe.SECRETARIAT);
        gestion.changerMotDePasse("secretariat", MotDePasse.de(PHRASE), "admin");
        assertThat(programme("secretariat", PHRASE).lire("/api/dossiers").statusCode()).isEqualTo(401);
        assertThat(confirmations.enAttentePour("secretariat")).extracting(DemandeDeConfirmation::nature).containsExactly(Nature.ACCES);
        base.sql("delete from conference.demande_de_confirmation where compte = 'secretariat'").update();

        gestion.modifier(new Compte(avant.identifiant(), avant.nom(), avant.structure(), avant.groupes(), avant.organismes(),
                "autre@exemple.fr", avant.responsable()), "admin");
        assertThat(comptes.trouver("secretariat")).map(Compte::courriel).hasValue(avant.courriel());
        assertThat(confirmations.enAttentePour("secretariat")).extracting(DemandeDeConfirmation::acces).containsExactly(List.of("courriel"));
    }

    @Test
    void unAdministrateurSeulEstRenvoyeALExploitant() {
        ouvert(AGEFIPH);
        base.sql("update conference.compte c set actif = false where identifiant <> 'admin' and exists (select from"
                + " conference.compte_groupe g where g.identifiant = c.identifiant and g.groupe in ('admin', 'secretariat'))").update();

        assertThatThrownBy(() -> gestion.modifier(compte(AGEFIPH, Groupe.SECRETARIAT), "admin"))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("CONFERENCE_SECRETARIAT_PASSWORD");
        gestion.modifier(compte(Groupe.RAPPORTEUR), "admin");
        assertThat(groupes()).as("un groupe ordinaire se donne seul").isEqualTo(Set.of(Groupe.RAPPORTEUR));
    }

    @Test
    void quiPeutConfirmerEnEstPrevenuEtVoitLaDemande() {
        ouvert(AGEFIPH);
        gestion.modifier(compte(AGEFIPH, Groupe.deCode("bureau-salaries")), "admin");

        assertThat(personne("secretariat").ouvrir("/messagerie").body()).contains("Un changement de compte attend une seconde personne");
        assertThat(personne("secretariat").ouvrir("/confirmations").body())
                .contains("Jeanne Essai (" + essai + ")", "Bureau, collège des salariés", "Confirmer", "Refuser");
        assertThat(personne("admin").ouvrir("/confirmations").body()).contains("Retirer la demande");
        assertThat(personne("admin").ouvrir("/comptes/" + essai).body()).contains("Une demande attend une seconde personne");
    }

    private void ouvert(Groupe... groupes) {
        comptes.creer(compte(groupes), MotDePasse.de(PHRASE));
    }

    private Compte compte(Groupe... groupes) {
        return new Compte(essai, "Jeanne Essai", "Maison", Set.of(groupes));
    }

    private DemandeDeConfirmation demande() {
        return confirmations.enAttentePour(essai).get(0);
    }

    private Set<Groupe> groupes() {
        return comptes.trouver(essai).orElseThrow().groupes();
    }

    private List<String> groupesDuMoteur() {
        return identite.createGroupQuery().groupMember(essai).list().stream().map(g -> g.getId()).sorted().toList();
    }

    private List<String> journal(Acte acte) {
        return base.sql("select apres from conference.journal where acte = ? and apres like ?").param(acte.name())
                .param("%" + essai + "%").query(String.class).list();
    }
}
