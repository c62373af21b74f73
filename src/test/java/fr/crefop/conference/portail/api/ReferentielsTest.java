package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.referentiels.Certification;
import fr.crefop.conference.referentiels.CompteRendu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import fr.crefop.conference.referentiels.Offre;
import fr.crefop.conference.referentiels.Referentiels;
import fr.crefop.conference.referentiels.SorteDeReferentiel;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A register that others publish is taken whole, or not at all, and what was wrong with it is said by line. */
class ReferentielsTest extends AvecReferentiels {

    private static final String TETE = "Numero_Fiche;Intitule;Actif\n";
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 12, 1);

    @Autowired Referentiels referentiels;

    @Test
    void chaqueReferentielSeLitEtSeDate() {
        assertThat(referentiels.importes()).extracting(i -> i.sorte() + " " + i.lignes() + " " + i.par())
                .containsExactly("CERTIFICATIONS 7 admin", "FORMACODES 5 admin", "IDCC 7 admin", "OFFRES 4 admin");
        assertThat(referentiels.certification("RNCP990004")).hasValue(new Certification("RNCP990004", "Technicien \"support\" et réseaux ; option nuage", 5,
                LocalDate.of(2030, 3, 1), true));
        assertThat(referentiels.convention("0016")).hasValueSatisfying(c -> assertThat(c.opco()).isEqualTo("OPCO Mobilités"));
    }

    @Test
    void uneOffreNeDitQueCeQuElleDit() {
        Offre vente = referentiels.offres("conseiller de vente Orléans", AUJOURD_HUI).lignes().get(0).offre();
        assertThat(vente).isEqualTo(new Offre("Titre professionnel Conseiller de vente", "École d'essai du commerce", "Orléans", "24", LocalDate.of(2027, 4, 5),
                LocalDate.of(2027, 9, 10), new BigDecimal("450"), new BigDecimal("140"), new BigDecimal("8000"), null, true, List.of("RNCP990001"), List.of(),
                List.of("99566"), List.of(), null));

        Offre soins = referentiels.offres("aide-soignant", AUJOURD_HUI).lignes().get(0).offre();
        assertThat(soins.prixTtc()).as("aucun prix").isNull();
        assertThat(soins.financeurs()).containsExactly("2");
        assertThat(soins.placeLibre()).isTrue();
        assertThat(referentiels.offres("conseiller vente", AUJOURD_HUI).lignes()).as("un mois sans son jour n'est pas un jour")
                .extracting(o -> o.offre().debut()).containsExactly(LocalDate.of(2027, 4, 5), null);
    }

    @Test
    void onChercheParMotOuParCodeSansAccent() {
        assertThat(referentiels.certifications("menuisier").lignes()).extracting(Certification::numero).containsExactly("RNCP990002");
        assertThat(referentiels.certifications("DIPLOME d'etat").lignes()).extracting(Certification::numero).containsExactly("RNCP990003");
        assertThat(referentiels.certifications("99006").lignes()).extracting(Certification::numero).containsExactly("RS99006");
        assertThat(referentiels.certifications("titre professionnel").lignes()).as("en vigueur d'abord").extracting(Certification::active)
                .containsExactly(true, true, false);
        assertThat(referentiels.certifications(" %_ ").total()).isZero();
        assertThat(referentiels.formacodes("menuiserie").lignes()).extracting(f -> f.code()).containsExactly("99403");
        assertThat(referentiels.conventions("cafes").lignes()).extracting(c -> c.idcc()).containsExactly("1979");
    }

    @Test
    void toutEstPrisOuRienEtChaqueFauteDitSaLigne() {
        HttpResponse<String> refus = envoyer("certifications-fautives.csv", octets("certifications-fautives.csv"));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(texte(refus)).contains("rien n'est importé, 4 fautes", "Ligne 3 : la colonne numero_fiche dit « FICHE2 »", "Ligne 4 : la colonne date_fin_enregistrement dit « 31/02/2031 »",
                "Ligne 6 : la colonne intitule est vide", "Ligne 7 : RNCP990101 est déjà plus haut");
        assertThat(referentiels.certification("RNCP990101")).isEmpty();
        assertThat(referentiels.certification("RNCP990001")).as("ce qui était importé reste").isPresent();
    }

    @Test
    void unNouvelImportRemplaceToutEtSeNote() {
        HttpResponse<String> fait = envoyer("export.csv", (TETE + "RNCP990200;Un seul titre;ACTIVE\n").getBytes(StandardCharsets.UTF_8));

        assertThat(fait.statusCode()).isEqualTo(302);
        assertThat(personne("admin").ouvrir("/referentiels").body()).contains("export.csv");
        assertThat(referentiels.certifications("titre").lignes()).extracting(Certification::numero).containsExactly("RNCP990200");
        assertThat(referentiels.formacodes("99566").total()).as("les autres référentiels restent").isEqualTo(1);
        assertThat(base.sql("select compte || ' ' || apres from conference.journal where acte = 'REFERENTIEL_IMPORTE' order by id desc limit 1").query(String.class).single())
                .startsWith("admin sorte=CERTIFICATIONS;lignes=1;empreinte=");
    }

    @Test
    void uneOffreFautiveDitSaLigne() {
        assertThat(texte(envoyer("offres-fautives.xml", octets("offres-fautives.xml")))).contains("rien n'est importé, 3 fautes", "Ligne 7 : la balise debut doit porter une date",
                "Ligne 8 : la balise prix-total-TTC doit porter un nombre", "Ligne 11 : cette formation n'a pas de session");
        assertThat(referentiels.offres("vente", AUJOURD_HUI).total()).isEqualTo(2);
    }

    @Test
    void rienDeCeQuiEstHorsDuFichierNeSeLit() {
        assertThat(texte(envoyer("offres.xml", octets("offres-avec-entite.xml")))).contains("Ligne 2 : ce document déclare un type (DOCTYPE)");
        assertThat(referentiels.offres("vente", AUJOURD_HUI).total()).as("ce qui était importé reste").isEqualTo(2);
    }

    @Test
    void ceQuEstUnFichierSeLitDedansEtNonASonNom() {
        assertThat(envoyer("photo.jpg", (TETE + "RS990300;Une certification;INACTIVE\n").getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(302);
        assertThat(texte(envoyer("certifications.csv", new byte[] {'P', 'K', 3, 4, 0, 0}))).contains("Ce fichier n'est ni du CSV ni du XML");
        assertThat(texte(envoyer("certifications.csv", new byte[0]))).contains("Ce fichier est vide");
        assertThat(texte(envoyer("certifications.csv", "nom;prenom\nMartin;Zoé\n".getBytes(StandardCharsets.UTF_8)))).contains("Ligne 1 : ces colonnes ne sont celles d'aucun référentiel connu");
        assertThat(texte(envoyer("certifications.csv", (TETE + "RNCP1;\u00c9t\u00e9;ACTIVE\n").getBytes(StandardCharsets.ISO_8859_1)))).contains("un caractère n'est pas de l'UTF-8");
        assertThat(texte(envoyer("offres.xml", "<lheo xmlns=\"http://lheo.gouv.fr/2.2\"/>".getBytes(StandardCharsets.UTF_8)))).contains("ce n'est pas une offre LHÉO 2.3");
        assertThat(texte(envoyer("offres.xml", "<lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres>".getBytes(StandardCharsets.UTF_8)))).contains("ce n'est pas du XML bien formé");
        assertThat(texte(envoyer("certifications.csv", TETE.getBytes(StandardCharsets.UTF_8)))).contains("Ce fichier ne contient aucune entrée");
    }

    @Test
    void unFichierTropGrosSeRefuseEnFrancais() {
        byte[] gros = new byte[ImportDesReferentiels.OCTETS_PAR_LA_PAGE + 1];
        Arrays.fill(gros, (byte) 'a');
        assertThat(texte(envoyer("gros.csv", gros))).contains("Ce fichier dépasse 10 Mo", "--importer-referentiel");
    }

    @Test
    void plusieursLotsFontUnSeulImport() {
        StringBuilder lignes = new StringBuilder(TETE);
        for (int rang = 0; rang < 3_000; rang++) {
            lignes.append("RNCP").append(rang).append(";Titre ").append(rang).append(";ACTIVE\n");
        }
        CompteRendu rendu = imports.importer("grand.csv", new ByteArrayInputStream(lignes.toString().getBytes(StandardCharsets.UTF_8)), "admin");

        assertThat(rendu).isEqualTo(new CompteRendu(SorteDeReferentiel.CERTIFICATIONS, 3_000, List.of(), 0));
        assertThat(referentiels.certifications("titre").total()).isEqualTo(3_000);
        assertThat(referentiels.certifications("titre").lignes()).hasSize(Referentiels.MONTRES);
    }

    @Test
    void seuleLAdministrationImporte() {
        for (String non : List.of("conseiller", "secretariat", "bureau.etat", "cfor")) {
            assertThat(personne(non).ouvrir("/referentiels").statusCode()).as(non).isEqualTo(404);
            assertThat(personne(non).ouvrir("/").body()).as(non).doesNotContain("href=\"/referentiels\"");
        }
        assertThat(personne("admin").ouvrir("/").body()).contains("href=\"/referentiels\"");
    }

    private HttpResponse<String> envoyer(String nom, byte[] contenu) {
        return personne("admin").envoyerFichier("/referentiels", Map.of(), "fichier", nom, contenu);
    }

    private static String texte(HttpResponse<String> page) {
        return page.body().replace("&#39;", "'").replace("&lt;", "<").replace("&quot;", "\"");
    }
}
