package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.referentiels.ImportDesReferentiels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case of today, typed in full, then with its offer chosen: what there is still to type. */
class ChampsTapesTest extends AvecApplication {

    private static final String COMMANDE = "mvn test -Dtest=ChampsTapesTest -Ddocuments.ecrire=true";
    private static final String FORMATION = "demande.formation.";
    private static final Path OFFRES = Path.of("src/main/resources/referentiels/offres.xml");

    @Autowired ImportDesReferentiels imports;
    @Autowired JdbcClient base;

    @AfterEach
    void sansTrace() {
        base.sql("delete from conference.offre_de_formation").update();
        base.sql("delete from conference.referentiel").update();
        base.sql("delete from conference.brouillon where tache is null").update();
    }

    @Test
    void uneOffreChoisieEpargneCeQuElleDit() throws IOException {
        Map<String, String> enTout = CasDAujourdhui.reponses();
        importerLOffreDe(enTout);
        String remplie = choisie(enTout);

        List<String> remplis = new ArrayList<>();
        Map<String, String> restent = new LinkedHashMap<>(enTout);
        enTout.forEach((nom, reponse) -> {
            if (nom.startsWith(FORMATION) && !nom.equals(CasDAujourdhui.DEBUT) && dite(remplie, nom).equals(reponse.replace(",00", "").replace(" ", ""))
                    || nom.equals(FORMATION + "intitule") && dite(remplie, nom).equals(reponse)) {
                remplis.add(nom);
                restent.remove(nom);
            }
        });

        assertThat(remplis).containsExactly(FORMATION + "intitule", FORMATION + "heuresCentre", FORMATION + "prixHt", FORMATION + "regionFormation",
                FORMATION + "certification.type");
        DocumentTenu.verifier("champs-de-la-saisine.md", page(enTout.size(), remplis, restent.size()), COMMANDE);
    }

    /** The session that the case is about, in the shape of the sample. */
    private void importerLOffreDe(Map<String, String> reponses) throws IOException {
        String[] debut = reponses.get(CasDAujourdhui.DEBUT).split("/");
        String offres = Files.readString(OFFRES).replace("20270405", debut[2] + debut[1] + debut[0]).replace("20270910", (Integer.parseInt(debut[2]) + 1) + "1231");
        assertThat(imports.importer("offres.xml", new ByteArrayInputStream(offres.getBytes(StandardCharsets.UTF_8)), "admin").fautes()).isEmpty();
    }

    /** The page after the offer was chosen, nothing else typed of the training but its first day. */
    private String choisie(Map<String, String> reponses) {
        Map<String, String> saisie = new LinkedHashMap<>();
        reponses.forEach((nom, reponse) -> {
            if (!nom.startsWith(FORMATION) && !nom.startsWith("aucun-") || nom.equals(CasDAujourdhui.DEBUT)) {
                saisie.put(nom, reponse);
            }
        });
        String[] debut = reponses.get(CasDAujourdhui.DEBUT).split("/");
        saisie.put("questionsPour", debut[2] + "-" + debut[1] + "-" + debut[0] + "/DEMANDEUR_EMPLOI");
        saisie.putAll(Map.of("etape", "formation", "jusquAuBout", "oui", "chercheQuoi", "offre", "chercheTva", "EXONEREE", "chercheFormation", "conseiller vente Orléans"));
        Visiteur conseiller = personne("conseiller");
        saisie.put("chercher", "formation");
        Matcher offre = Pattern.compile("name=\"choisir\" value=\"(OFFRES:[0-9]+)\"").matcher(envoyer(conseiller, saisie));
        assertThat(offre.find()).isTrue();
        saisie.remove("chercher");
        saisie.put("choisir", offre.group(1));
        return envoyer(conseiller, saisie);
    }

    private static String envoyer(Visiteur qui, Map<String, String> saisie) {
        HttpResponse<String> page = qui.envoyerFormulaire("/saisines/nouvelle", saisie.entrySet().stream()
                .map(c -> URLEncoder.encode(c.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    /** What the page answers to that question: the value of an input, or the choice that is selected. */
    private static String dite(String page, String nom) {
        Matcher saisi = Pattern.compile("<input [^>]*name=\"" + Pattern.quote(nom) + "\"[^>]*>").matcher(page);
        if (saisi.find()) {
            Matcher valeur = Pattern.compile("value=\"([^\"]*)\"").matcher(saisi.group());
            return valeur.find() ? valeur.group(1) : "";
        }
        Matcher choix = Pattern.compile("(?s)<select [^>]*name=\"" + Pattern.quote(nom) + "\".*?</select>").matcher(page);
        Matcher choisi = Pattern.compile("<option value=\"([^\"]*)\" selected=\"selected\"").matcher(choix.find() ? choix.group() : "");
        return choisi.find() ? choisi.group(1) : "";
    }

    private static String page(int enTout, List<String> remplis, int restent) {
        return """
                <!-- Écrit par : %s -->
                # What is typed in a saisine, before and after the registers

                The case of today (`CasDAujourdhui`): somebody out of work who trains as a shop assistant. An answer typed or chosen counts one.

                | | answers |
                |---|---|
                | typed in full | %d |
                | filled by the offer, once it is chosen | %d |
                | left to type | %d |
                | to find the offer: words, VAT of the body, the button of the offer | 3 |
                | with the offer, in all | %d |

                Filled: %s. The offer says more that this case does not need: last day, hours in a company, formacodes.
                It does not say how many months or hours a week: these stay to be typed.
                """.formatted(COMMANDE, enTout, remplis.size(), restent, restent + 3, remplis.stream().map(nom -> "`" + nom + "`").collect(Collectors.joining(", ")));
    }
}
