package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.brouillons.BrouillonsDeSaisine;
import fr.crefop.conference.brouillons.Repere;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same draft on two machines, in a task, on the working page, in a saisine: who saves over what they have not read is told. */
class DeuxMachinesTest extends AvecTachesDuPortail {

    private static final Pattern REPERE = Pattern.compile("name=\"repere\" value=\"([^\"]+)\"");
    private static final String AILLEURS = "Ce brouillon a été modifié ailleurs à";

    private static final Map<String, String> ENTIERE = Map.ofEntries(Map.entry("demande.formation.debut", "07/09/2026"), Map.entry("demande.beneficiaire.statut", "SALARIE_CDI"),
            Map.entry("questionsPour", "2026-09-07/SALARIE_CDI"), Map.entry("identite.prenom", "Camille"), Map.entry("identite.nom", "Troptard"),
            Map.entry("demande.formation.intitule", "Soudure"), Map.entry("demande.dateDepot", "01/08/2026"), Map.entry("motif", "Il manque une part"),
            Map.entry("demande.formation.prixHt", "4000"), Map.entry("demande.formation.heuresCentre", "300"), Map.entry("demande.beneficiaire.dateNaissance", "02/03/1990"),
            Map.entry("consentement.le", "01/09/2026"), Map.entry("consentement.portee", "Transmission aux financeurs"), Map.entry("confirmerDoublon", "true"),
            Map.entry("action", "envoyer"));

    @Autowired BrouillonsDeSaisine brouillonsDeSaisine;

    @AfterEach
    void rienNeReste() {
        base.sql("delete from conference.brouillon where tache is null").update();
    }

    @Test
    void uneReponseCommenceeSurDeuxMachines() {
        String numero = saisir("cas-12");
        recit.recevable(numero, "CONFERENCE");
        String tache = "/a-faire/" + tache(personne("bureau.etat"), numero, "Voter");
        Visiteur bureau = personne("bureau.etat");
        Visiteur maison = personne("bureau.etat");
        String duBureau = repere(bureau, tache);
        String deLaMaison = repere(maison, tache);
        assertThat(deposer(bureau, tache + "/brouillon", duBureau, Map.of("commentaire", "Du bureau")).statusCode()).isEqualTo(204);
        assertThat(deposer(bureau, tache + "/brouillon", duBureau, Map.of("commentaire", "Du bureau, relu")).statusCode())
                .as("la même page, dont la réponse s'est perdue").isEqualTo(204);

        HttpResponse<String> refus = deposer(maison, tache + "/brouillon", deLaMaison, Map.of("commentaire", "De la maison"));
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(refus.body()).startsWith(AILLEURS.substring(0, 20)).contains(AILLEURS);
        HttpResponse<String> bouton = deposer(maison, tache, deLaMaison, Map.of("commentaire", "De la maison", "action", "brouillon"));
        assertThat(bouton.statusCode()).isEqualTo(409);
        assertThat(bouton.body()).contains(AILLEURS, ">De la maison</textarea>", "Prendre l'autre");
        envoyerCommeLaPage(maison, tache, bouton.body(), Map.of("commentaire", "De la maison", "action", "repondre"));
        assertThat(bureau.ouvrir(tache).body()).as("une réponse refusée n'écrit pas sur l'autre").contains(">Du bureau, relu</textarea>");

        assertThat(envoyerCommeLaPage(maison, Formulaires.garderLeMien(bouton.body()), bouton.body(), Map.of("commentaire", "De la maison", "action", "brouillon"))
                .statusCode()).isEqualTo(302);
        assertThat(bureau.ouvrir(tache).body()).contains(">De la maison</textarea>");
    }

    @Test
    void unePropositionCommenceeSurDeuxMachines() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Chercher ce qui manque");
        String page = "/dossiers/" + numero + "/travail";
        Visiteur bureau = personne("rapporteur");
        Visiteur maison = personne("rapporteur");
        String deLaMaison = repere(maison, page);
        assertThat(deposer(bureau, page + "/brouillon", repere(bureau, page), Map.of("cahierDesCharges", "Du bureau")).statusCode()).isEqualTo(204);

        assertThat(deposer(maison, page + "/brouillon", deLaMaison, Map.of("cahierDesCharges", "De la maison")).statusCode()).isEqualTo(409);
        HttpResponse<String> bouton = deposer(maison, page, deLaMaison, Map.of("cahierDesCharges", "De la maison", "action", "brouillon"));
        assertThat(bouton.statusCode()).isEqualTo(409);
        assertThat(bouton.body()).contains(AILLEURS, ">De la maison</textarea>").as("ce qui est montré n'est pas ce qui est gardé").doesNotContain("Voici ce que vous aviez commencé");
        assertThat(bureau.ouvrir(page).body()).contains(">Du bureau</textarea>");
    }

    /** The plan is tried as often as one likes: that chooses nothing. */
    @Test
    void lesLignesDUnePropositionCommenceesSurDeuxMachines() {
        String numero = saisir("cas-12");
        recit.mandatApresLeVote(numero, "Chercher ce qui manque");
        recit.cahierDesCharges(numero, "Chercher ce qui manque");
        String travail = "/dossiers/" + numero + "/travail";
        String proposition = "/dossiers/" + numero + "/proposition";
        Visiteur bureau = personne("rapporteur");
        Visiteur maison = personne("rapporteur");
        String deLaMaison = repere(maison, travail);
        assertThat(deposer(bureau, travail + "/brouillon", repere(bureau, travail), Map.of("dispositif1", "", "commentaire", "Du bureau")).statusCode()).isEqualTo(204);
        HttpResponse<String> bouton = deposer(maison, travail, deLaMaison, Map.of("dispositif1", "", "commentaire", "De la maison", "action", "brouillon"));
        assertThat(bouton.statusCode()).isEqualTo(409);
        assertThat(bouton.body()).doesNotContain("Voici ce que vous aviez commencé", "Effacer tout ce que vous avez commencé");

        envoyerCommeLaPage(maison, proposition, bouton.body(), Map.of("commentaire", "De la maison", "action", "calculer"));
        assertThat(bureau.ouvrir(travail).body()).contains(">Du bureau</textarea>");
    }

    @Test
    void uneSaisineCommenceeSurDeuxMachines() {
        Visiteur bureau = personne("conseiller");
        String debut = repere(bureau, "/saisines/nouvelle");
        HttpResponse<String> garde = deposer(bureau, "/saisines/brouillons", debut, Map.of("identite.nom", "Dubureau"));
        String id = garde.body();
        assertThat(deposer(bureau, "/saisines/brouillons", debut, Map.of("identite.nom", "Dubureau")).body()).as("la même page, dont la réponse s'est perdue").isEqualTo(id);
        Visiteur maison = personne("conseiller");
        String deLaMaison = repere(maison, "/saisines/nouvelle?brouillon=" + id);
        assertThat(deposer(bureau, "/saisines/brouillons", garde.headers().firstValue("repere").orElseThrow(), Map.of("identite.nom", "Dubureau-Relu", "brouillon", id))
                .statusCode()).isEqualTo(200);

        HttpResponse<String> refus = deposer(maison, "/saisines/brouillons", deLaMaison, Map.of("identite.nom", "Delamaison", "brouillon", id));
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(refus.body()).contains(AILLEURS);
        HttpResponse<String> etape = deposer(maison, "/saisines/nouvelle", deLaMaison, Map.of("demande.formation.debut", "07/09/2026", "demande.beneficiaire.statut", "SALARIE_CDI",
                "identite.nom", "Delamaison", "brouillon", id, "aller", "situation"));
        assertThat(etape.body()).contains(AILLEURS, "Delamaison", "brouillon=" + id + "\">Prendre l'autre");
        envoyerCommeLaPage(maison, "/saisines/nouvelle", etape.body(), Map.of("identite.nom", "Delamaison", "aller", "verifier"));
        assertThat(bureau.ouvrir("/a-faire").body()).contains("Dubureau-Relu").doesNotContain("Delamaison");
        assertThat(deposer(maison, "/saisines/brouillons", refus.headers().firstValue("repere").orElseThrow(), Map.of("identite.nom", "Delamaison", "brouillon", id))
                .statusCode()).isEqualTo(200);
        assertThat(bureau.ouvrir("/a-faire").body()).contains("Delamaison").doesNotContain("Dubureau-Relu");
    }

    /** Its page has not heard that the last one allowed was kept: it goes on with it, and is no further one. */
    @Test
    void leDernierBrouillonPermisSeGardeEncoreQuandSaReponseSEstPerdue() {
        for (int n = 1; n < BrouillonsDeSaisine.AU_PLUS; n++) {
            brouillonsDeSaisine.commencer("conseiller", Map.of("identite.nom", List.of("Nom " + n)), Repere.nouveau(0));
        }
        Visiteur conseiller = personne("conseiller");
        String repere = repere(conseiller, "/saisines/nouvelle");
        String id = deposer(conseiller, "/saisines/brouillons", repere, Map.of("identite.nom", "Vingtième")).body();

        assertThat(deposer(conseiller, "/saisines/brouillons", repere, Map.of("identite.nom", "Vingtième, relu")).body()).isEqualTo(id);
        assertThat(deposer(conseiller, "/saisines/brouillons", repere(conseiller, "/saisines/nouvelle"), Map.of("identite.nom", "De trop")).body()).contains("vous en avez déjà 20");
    }

    /** Sent before the first save has come back: the page does not know yet that there is a draft. */
    @Test
    void uneSaisineEnRouteQuandOnLEnvoieNeRevientPas() {
        Visiteur conseiller = personne("conseiller");
        String repere = repere(conseiller, "/saisines/nouvelle");
        assertThat(deposer(conseiller, "/saisines/nouvelle", repere, ENTIERE).headers().firstValue("Location").orElse("")).contains("/saisines/recues/");

        assertThat(deposer(conseiller, "/saisines/brouillons", repere, Map.of("identite.nom", "Troptard")).statusCode()).isEqualTo(404);
        assertThat(conseiller.ouvrir("/a-faire").body()).doesNotContain("Troptard", "Brouillons de saisine");
    }

    @Test
    void uneCorrectionCommenceeSurDeuxMachines() {
        String numero = saisir("cas-12");
        String page = "/dossiers/" + numero + "/saisine";
        Visiteur bureau = personne("conseiller");
        Visiteur maison = personne("conseiller");
        String deLaMaison = repere(maison, page);
        assertThat(deposer(bureau, page + "/brouillon", repere(bureau, page), Map.of("identite.nom", "Dubureau")).statusCode()).isEqualTo(204);

        assertThat(deposer(maison, page + "/brouillon", deLaMaison, Map.of("identite.nom", "Delamaison")).statusCode()).isEqualTo(409);
        HttpResponse<String> bouton = deposer(maison, page, deLaMaison, Map.of("identite.nom", "Delamaison", "action", "brouillon"));
        assertThat(bouton.statusCode()).isEqualTo(409);
        assertThat(bouton.body()).contains(AILLEURS, "Prendre l'autre");
        envoyerCommeLaPage(maison, page, bouton.body(), Map.of("identite.nom", "Delamaison", "aller", "verifier"));
        assertThat(bureau.ouvrir(page).body()).contains("value=\"Dubureau\"");
    }

    private static HttpResponse<String> deposer(Visiteur qui, String ou, String repere, Map<String, String> champs) {
        Map<String, String> tout = new LinkedHashMap<>(champs);
        tout.put("repere", repere);
        return qui.envoyerFormulaire(ou, Formulaires.encoder(tout));
    }

    private static String repere(Visiteur qui, String page) {
        return lu(REPERE, qui.ouvrir(page).body());
    }

    /** By one of its buttons, with all that the page holds, hidden inputs too. */
    private static HttpResponse<String> envoyerCommeLaPage(Visiteur qui, String ou, String page, Map<String, String> champs) {
        Map<String, String> tout = Formulaires.rempli(page);
        tout.putAll(champs);
        return qui.envoyerFormulaire(ou, Formulaires.encoder(tout));
    }

    private static String lu(Pattern quoi, String page) {
        Matcher trouve = quoi.matcher(page);
        assertThat(trouve.find()).as("un repère").isTrue();
        return trouve.group(1);
    }
}
