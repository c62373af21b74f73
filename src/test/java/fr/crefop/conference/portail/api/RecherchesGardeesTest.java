package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.recherches.RecherchesGardees;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.GestionDesComptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.vieprivee.TourneeDeConservation;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The filters of the list under a name: kept, found again, changed by their owner alone. */
class RecherchesGardeesTest extends AvecApi {

    private static final String PHRASE = "une phrase assez longue";

    @Autowired RecherchesGardees recherches;
    @Autowired Comptes comptes;
    @Autowired GestionDesComptes gestion;
    @Autowired TourneeDeConservation tournee;

    /** What one test kept is not found by the next one. */
    @AfterEach
    void personneNeGardePlusRien() {
        base.sql("delete from conference.recherche").update();
    }

    @Test
    void uneRechercheGardeeSeRetrouveALaListeEtALAccueilDuSecretariat() {
        Visiteur secretariat = personne("secretariat");
        String filtre = "etape=EN_OPPORTUNITE&retard=oui&structure=Mission+conseil+Orl%C3%A9ans&financeur=REGION&reste=MILLE&tri=ECHEANCE";
        assertThat(secretariat.ouvrir("/dossiers?" + filtre).body()).contains("Garder cette recherche", "étape : ", "en retard", "structure : Mission conseil Orléans");

        HttpResponse<String> gardee = secretariat.envoyerFormulaire("/recherches", "nom=Votes+qui+tra%C3%AEnent&" + filtre);

        assertThat(gardee.statusCode()).isEqualTo(302);
        String adresse = gardee.headers().firstValue("Location").orElseThrow();
        assertThat(adresse).startsWith("/dossiers?etape=EN_OPPORTUNITE&retard=oui&structure=Mission%20conseil%20Orl%C3%A9ans&financeur=REGION&reste=MILLE&tri=ECHEANCE");
        assertThat(secretariat.ouvrir(adresse).body()).contains("La recherche « Votes qui traînent » est gardée", "aria-current=\"true\">Votes qui traînent</a>");
        assertThat(secretariat.ouvrir("/").body()).contains("Mes recherches", "href=\"" + adresse.replace("&", "&amp;") + "\"", ">Votes qui traînent</a>");
        assertThat(secretariat.ouvrir("/dossiers").body()).contains(">Votes qui traînent</a>").doesNotContain("aria-current=\"true\">Votes");
    }

    /** A lasting filter on somebody's name would outlive her case. */
    @Test
    void lesMotsCherchesNeSontPasGardes() {
        Visiteur secretariat = personne("secretariat");
        assertThat(secretariat.ouvrir("/dossiers?q=fontaine&retard=oui").body()).contains("Les mots cherchés ne le sont pas : ils peuvent nommer une personne.");

        secretariat.envoyerFormulaire("/recherches", "nom=En+retard&q=fontaine&retard=oui");

        assertThat(base.sql("select filtre from conference.recherche").query(String.class).single()).isEqualTo("retard=oui");
    }

    @Test
    void elleSeRenommeSeMonteEtSeRetire() {
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/recherches", "nom=Premiere&retard=oui");
        secretariat.envoyerFormulaire("/recherches", "nom=Seconde&etape=CLOS");
        long seconde = recherches.de("secretariat").get(1).id();

        secretariat.envoyerFormulaire("/recherches/" + seconde + "/nom", "nom=Les+closes");
        secretariat.envoyerFormulaire("/recherches/" + seconde + "/monter", "");
        assertThat(recherches.de("secretariat")).extracting("nom").containsExactly("Les closes", "Premiere");
        assertThat(secretariat.ouvrir("/recherches").body()).contains("Les closes", "Étape : Clos").contains("href=\"/dossiers?retard=oui\"");

        secretariat.envoyerFormulaire("/recherches/" + seconde + "/retrait", "");
        assertThat(secretariat.ouvrir("/recherches").body()).contains("La recherche est retirée").doesNotContain("Les closes");
    }

    @Test
    void unNomAbsentTropLongOuDejaPrisEstRefuseSansPerdreCeQuiEstTape() {
        Visiteur secretariat = personne("secretariat");
        secretariat.envoyerFormulaire("/recherches", "nom=En+retard&retard=oui");

        secretariat.envoyerFormulaire("/recherches", "nom=EN+R%C3%89TARD&etape=CLOS");
        assertThat(secretariat.ouvrir("/dossiers?etape=CLOS").body()).contains("Une de vos recherches porte déjà ce nom", "value=\"EN RÉTARD\"", "aria-invalid=\"true\"");
        secretariat.envoyerFormulaire("/recherches", "nom=++&etape=CLOS");
        assertThat(secretariat.ouvrir("/dossiers?etape=CLOS").body()).contains("Donnez un nom à cette recherche.");
        secretariat.envoyerFormulaire("/recherches", "nom=" + "n".repeat(61) + "&etape=CLOS");
        assertThat(secretariat.ouvrir("/dossiers?etape=CLOS").body()).contains("Le nom dépasse 60 caractères.");
        assertThat(recherches.de("secretariat")).hasSize(1);

        long id = recherches.de("secretariat").get(0).id();
        HttpResponse<String> vide = secretariat.envoyerFormulaire("/recherches/" + id + "/nom", "nom=");
        assertThat(vide.statusCode()).isEqualTo(400);
        assertThat(vide.body()).contains("Donnez un nom à cette recherche.", "href=\"#nom-" + id + "\"");
    }

    @Test
    void unFiltreQuiNExistePasNeSeGardePas() {
        assertThat(personne("secretariat").envoyerFormulaire("/recherches", "nom=Essai&etape=AILLEURS").statusCode()).isEqualTo(400);
        assertThat(recherches.de("secretariat")).isEmpty();
    }

    @Test
    void onEnGardeVingtAuPlus() {
        for (int rang = 0; rang < RecherchesGardees.AU_PLUS; rang++) {
            recherches.garder("secretariat", "Recherche " + rang, "retard=oui");
        }
        Visiteur secretariat = personne("secretariat");

        secretariat.envoyerFormulaire("/recherches", "nom=Une+de+trop&retard=oui");

        assertThat(secretariat.ouvrir("/dossiers?retard=oui").body()).contains("vous en avez déjà 20. Retirez-en une.");
        assertThat(recherches.de("secretariat")).hasSize(20).extracting("nom").doesNotContain("Une de trop");
    }

    @Test
    void personneNeVoitNiNeChangeCellesDUnAutre() {
        recherches.garder("secretariat", "Au secrétariat", "retard=oui");
        long id = recherches.de("secretariat").get(0).id();
        Visiteur conseiller = personne("conseiller");

        assertThat(conseiller.ouvrir("/recherches").body()).doesNotContain("Au secrétariat");
        for (String acte : new String[] {"/nom", "/monter", "/retrait"}) {
            assertThat(conseiller.envoyerFormulaire("/recherches/" + id + acte, "nom=Essai").statusCode()).as(acte).isEqualTo(404);
        }
        assertThat(recherches.de("secretariat")).extracting("nom").containsExactly("Au secrétariat");
    }

    @Test
    void quiNAAucunDossierNEnGardePas() {
        assertThat(personne("cfor").ouvrir("/recherches").statusCode()).isEqualTo(403);
        assertThat(personne("cfor").ouvrir("/dossiers?retard=oui").body()).doesNotContain("Garder cette recherche");
    }

    @Test
    void ellesPartentAvecLeCompteOublie() {
        String parti = "essai.recherche" + System.nanoTime();
        comptes.creer(new Compte(parti, "Agent Parti", "CREFOP Centre-Val de Loire", Set.of(Groupe.RAPPORTEUR)), MotDePasse.de(PHRASE));
        recherches.garder(parti, "Les miennes", "retard=oui");
        gestion.fermer(parti, "admin");
        assertThat(recherches.de(parti)).as("tant que le compte peut être rouvert").hasSize(1);

        tournee.faire(Instant.now().atZone(HorlogeConfiguration.PARIS).plusYears(2).toInstant());

        assertThat(recherches.de(parti)).isEmpty();
    }

    /** A search finds what its reader sees now, whoever named it and whenever. */
    @Test
    void laRechercheNeMontreQueLesDossiersQueLOnVoit() {
        ObjectNode saisine = Saisines.saisine("cas-12");
        ((ObjectNode) saisine.at("/demande/formation")).put("intitule", "Ébéniste de luxe");
        String numero = numero(poster(programme("conseiller"), saisine.toString()));
        recherches.garder("conseiller.ml", "Reçus", "etape=RECU");

        assertThat(personne("conseiller.ml").ouvrir("/dossiers?etape=RECU").body()).contains("Reçus").doesNotContain(numero);
    }
}
