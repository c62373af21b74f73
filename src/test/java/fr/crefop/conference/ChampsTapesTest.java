package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.referentiel.DocumentTenu;
import fr.crefop.conference.portail.saisie.RechercheEnReferentiel;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The case of today, typed in full, then with its offer chosen: what there is still to type. */
class ChampsTapesTest extends AvecApplication {

    private static final String COMMANDE = "mvn test -Dtest=ChampsTapesTest -Ddocuments.ecrire=true";
    private static final String FORMATION = "demande.formation.";
    private static final Path OFFRES = Path.of("src/main/resources/referentiels/offres.xml");

    @Autowired ImportDesReferentiels imports;
    @Autowired RechercheEnReferentiel recherche;
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
        DocumentTenu.verifier("champs-de-la-saisine.md", page(enTout.size(), remplis, restent.size()) + balises() + certification(), COMMANDE);
    }

    /** Element by element of regions.md D.2: what an offer that says that alone fills, and why the others fill nothing. */
    private String balises() {
        StringBuilder table = new StringBuilder("""

                ## What a chosen offer fills, element by element

                Each line is an offer that says that element alone (regions.md D.2), chosen for somebody out of work and for an employee; price: the body is exempt of VAT.

                | LHÉO 2.3 | D.2 | fills | why nothing |
                |---|---|---|---|
                """);
        for (BaliseLheo balise : BaliseLheo.values()) {
            Set<String> remplis = new TreeSet<>(remplis(balise, true));
            Set<String> sans = remplis(balise, false);
            remplis.removeIf(dit -> sans.contains(dit));
            assertThat(remplis.isEmpty()).as(balise.balise + " remplit " + remplis).isEqualTo(!balise.raison.isEmpty());
            table.append("| `").append(balise.balise).append("` | ").append(balise.champ).append(" | ").append(noms(remplis)).append(" | ").append(balise.raison).append(" |\n");
        }
        return table.toString();
    }

    private String certification() throws IOException {
        assertThat(imports.importer("certifications.csv", Files.newInputStream(Path.of("src/main/resources/referentiels/certifications.csv")), "admin").fautes()).isEmpty();
        Set<String> remplis = new TreeSet<>();
        profils().forEach(profil -> remplis.addAll(remplis("CERTIFICATIONS:RNCP990001", profil)));
        return "\n## What a chosen certification fills\n\n" + noms(remplis) + ". Its level, its last day and its formacodes are not asked of the training or are not the register's to say.\n";
    }

    private Set<String> remplis(BaliseLheo balise, boolean avec) {
        assertThat(imports.importer("offres.xml", new ByteArrayInputStream(balise.offre(avec).getBytes(StandardCharsets.UTF_8)), "admin").fautes()).as(balise.balise).isEmpty();
        long offre = base.sql("select id from conference.offre_de_formation").query(Long.class).single();
        Set<String> remplis = new TreeSet<>();
        profils().forEach(profil -> remplis.addAll(remplis("OFFRES:" + offre, profil)));
        return remplis;
    }

    /** What is filled by that choice, and with what. */
    private Set<String> remplis(String cle, Map<String, String> profil) {
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>();
        profil.forEach(valeurs::add);
        recherche.choisir(cle, valeurs, false).orElseThrow();
        Set<String> remplis = new TreeSet<>();
        valeurs.forEach((nom, dites) -> {
            if (!profil.containsKey(nom)) {
                remplis.add(nom + "=" + dites);
            }
        });
        return remplis;
    }

    /** The first day typed or not: an offer may tell it. */
    private static List<Map<String, String>> profils() {
        List<Map<String, String>> profils = new ArrayList<>();
        for (String statut : new String[] {"DEMANDEUR_EMPLOI", "SALARIE_CDI"}) {
            profils.add(Map.of(CasDAujourdhui.STATUT, statut, CasDAujourdhui.DEBUT, "05/04/2027", "chercheTva", "EXONEREE"));
            profils.add(Map.of(CasDAujourdhui.STATUT, statut, "chercheTva", "EXONEREE"));
        }
        return profils;
    }

    private static String noms(Set<String> remplis) {
        return remplis.isEmpty() ? "nothing" : remplis.stream().map(dit -> "`" + dit.substring(0, dit.indexOf('=')) + "`").distinct().collect(Collectors.joining(", "));
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
