package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.lien.Liens;
import fr.crefop.conference.parcours.Appreciation;
import fr.crefop.conference.parcours.Manque;
import fr.crefop.conference.parcours.MomentDeParole;
import fr.crefop.conference.parcours.Parole;
import fr.crefop.conference.parcours.Paroles;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.vieprivee.Anonymisation;
import fr.crefop.conference.vieprivee.DonneesTenues;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The person, who has no account, says by her link what she thinks of her plan. */
@ExtendWith(OutputCaptureExtension.class)
class AvisDeLaPersonneTest extends AvecApi {

    private static final String RETOUR = "Le+bus+de+7h+n%27existe+plus";

    @Autowired Liens liens;
    @Autowired Paroles paroles;
    @Autowired Journal journal;
    @Autowired DonneesTenues donnees;
    @Autowired Anonymisation anonymisation;

    private String numero;
    private String lien;

    @BeforeEach
    void unePersonneEnFormationAvecSonLien() {
        numero = saisirPourQuelquUnDAutre("cas-01");
        recit.recevable(numero, "DIRECTE");
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "pole-emploi");
        lien = "/personne/plan/" + liens.faire(numero, "conseiller");
        assertThat(anonyme().ouvrir(lien).body()).as("avant son entrée").doesNotContain("Votre avis");
        recit.entree(numero, "conseiller");
        finitLe("2099-06-30");
    }

    @Test
    void apresSonEntreeElleReponsACeQuElleVeutSansCompte() {
        Visiteur elle = anonyme();
        assertThat(elle.ouvrir(lien).body()).contains("Votre avis", "Votre plan de financement était-il clair ?", "Aucune n'est obligatoire", "Je ne réponds pas");

        HttpResponse<String> suite = elle.envoyerFormulaire(lien + "/avis", "moment=ENTREE&clair=PLUTOT_OUI&tenu=&manque=DELAI&texte=" + RETOUR);

        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(suite.headers().allValues("Set-Cookie")).noneMatch(temoin -> temoin.startsWith("JSESSIONID"));
        assertThat(suite.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(paroles.la(numero, MomentDeParole.ENTREE))
                .contains(new Parole(Appreciation.PLUTOT_OUI, null, Manque.DELAI, "Le bus de 7h n'existe plus"));
        assertThat(elle.ouvrir(lien + "?merci").body()).contains("C'est enregistré. Merci.", "Corriger mon avis", "Le bus de 7h n&#39;existe plus");
    }

    @Test
    void elleCorrigeCeQuElleADitEtPeutLeReprendre() {
        dire("moment=ENTREE&clair=NON&tenu=NON&manque=ARGENT&texte=" + RETOUR);
        dire("moment=ENTREE&clair=OUI&tenu=&manque=&texte=");
        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).contains(new Parole(Appreciation.OUI, null, null, null));

        dire("moment=ENTREE&clair=&tenu=&manque=&texte=");
        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).isEmpty();
        assertThat(journal.du(numero).stream().map(Journal.Ligne::acte).filter(acte -> acte.name().startsWith("AVIS_DE_LA_PERSONNE"))).containsExactly(
                Acte.AVIS_DE_LA_PERSONNE_DONNE, Acte.AVIS_DE_LA_PERSONNE_DONNE, Acte.AVIS_DE_LA_PERSONNE_RETIRE);
    }

    @Test
    void aLaFinLesMemesQuestionsSontPoseesDeNouveau() {
        dire("moment=ENTREE&clair=OUI&tenu=OUI&manque=RIEN&texte=");
        assertThat(envoyer("moment=FIN&clair=OUI").statusCode()).as("la fin n'est pas venue").isEqualTo(400);
        finitLe("2019-02-15");

        assertThat(anonyme().ouvrir(lien).body()).contains("À la fin de votre parcours", "A-t-il tenu", "Après votre entrée en formation : corriger votre avis");
        dire("moment=FIN&clair=PLUTOT_NON&tenu=NON&manque=ARGENT&texte=");
        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).contains(new Parole(Appreciation.OUI, Appreciation.OUI, Manque.RIEN, null));
        assertThat(paroles.la(numero, MomentDeParole.FIN)).contains(new Parole(Appreciation.PLUTOT_NON, Appreciation.NON, Manque.ARGENT, null));
    }

    @Test
    void ceQuiNEstPasPrisResteAfficheAvecLaRaison() {
        HttpResponse<String> rien = envoyer("moment=ENTREE&clair=&texte=");
        assertThat(rien.statusCode()).isEqualTo(400);
        assertThat(rien.body()).contains("Répondez au moins à une question");
        HttpResponse<String> longue = envoyer("moment=ENTREE&clair=OUI&texte=" + "a".repeat(1_001));
        assertThat(longue.statusCode()).isEqualTo(400);
        assertThat(longue.body()).contains("dépasse 1000 caractères", "a".repeat(1_001)).containsPattern("value=\"OUI\"[^>]*checked");
        assertThat(envoyer("moment=ENTREE&clair=BOF").statusCode()).isEqualTo(400);
        assertThat(envoyer("moment=HIER&clair=OUI").statusCode()).isEqualTo(400);

        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).isEmpty();
    }

    /** A form sends two characters at the end of a line, of which the page counts one. */
    @Test
    void unTexteQueLaPageAccepteEstPris() {
        dire("moment=ENTREE&clair=&tenu=&manque=&texte=" + "aaaa%0D%0A".repeat(199) + "aaaaa");

        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).hasValueSatisfying(dite -> assertThat(dite.texte()).hasSize(1_000).doesNotContain("\r"));
    }

    @Test
    void dUnDossierEffaceEntreTempsRienNeSeDit() {
        anonymisation.anonymiser(numero, Journal.SYSTEME);

        assertThatThrownBy(() -> paroles.dire(numero, MomentDeParole.ENTREE, new Parole(Appreciation.OUI, null, null, null)))
                .isInstanceOf(RefusMetier.class).hasMessageContaining("vient d'être effacé");
    }

    @Test
    void unLienRetireNePrendPlusRien() {
        String inconnu = anonyme().ouvrir("/personne/plan/inconnu").body();
        Visiteur elle = anonyme();
        elle.ouvrir(lien);
        liens.retirer(numero, "conseiller");

        HttpResponse<String> mort = elle.envoyerFormulaire(lien + "/avis", "moment=ENTREE&clair=OUI");
        assertThat(mort.statusCode()).isEqualTo(404);
        assertThat(mort.body()).isEqualTo(inconnu);
        assertThat(paroles.la(numero, MomentDeParole.ENTREE)).isEmpty();
    }

    @Test
    void leSecretariatSeulLitSesMotsEtLeJournalLeDit(CapturedOutput sortie) {
        dire("moment=ENTREE&clair=NON&texte=" + RETOUR);

        assertThat(personne("secretariat").ouvrir("/avis-des-personnes").body()).contains("Le bus de 7h n&#39;existe plus", numero, "Après l&#39;entrée en formation");
        assertThat(personne("secretariat").ouvrir("/avis-des-personnes?q=BUS+" + numero).body()).contains(numero);
        assertThat(personne("secretariat").ouvrir("/avis-des-personnes?quoi=FIN&q=" + numero).body()).doesNotContain("Le bus de 7h");
        assertThat(journal.du(numero)).anyMatch(ligne -> ligne.acte() == Acte.DOSSIER_CONSULTE && ligne.compte().equals("secretariat"));
        for (String autre : new String[] {"conseiller", "bureau.etat", "cfor", "fongecif", "admin"}) {
            assertThat(personne(autre).ouvrir("/avis-des-personnes").statusCode()).as(autre).isEqualTo(404);
        }
        assertThat(personne("conseiller").ouvrir("/dossiers/" + numero).body()).doesNotContain("Le bus de 7h");
        assertThat(sortie.getAll()).doesNotContain("Le bus de 7h");
    }

    @Test
    void sonAvisLuiEstRemisAvecSesDonneesEtSOublieAvecLeDossier() {
        dire("moment=ENTREE&clair=NON&texte=" + RETOUR);
        assertThat(donnees.de(numero, "secretariat").dossiers().get(numero).get("Vos avis sur votre plan").toString()).contains("Le bus de 7h");

        anonymisation.anonymiser(numero, Journal.SYSTEME);

        assertThat(base.sql("select count(*) from conference.parcours where numero = ?").param(numero).query(Integer.class).single()).isZero();
        assertThat(personne("secretariat").ouvrir("/avis-des-personnes?q=" + numero).body()).doesNotContain("Le bus de 7h");
    }

    private void finitLe(String jour) {
        base.sql("update conference.dossier set demande = jsonb_set(demande, '{formation,fin}', to_jsonb(?::text)) where numero = ?").params(jour, numero).update();
    }

    private void dire(String champs) {
        assertThat(envoyer(champs).statusCode()).as(champs).isEqualTo(302);
    }

    private HttpResponse<String> envoyer(String champs) {
        Visiteur elle = anonyme();
        elle.ouvrir(lien);
        return elle.envoyerFormulaire(lien + "/avis", champs);
    }
}
