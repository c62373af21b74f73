package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Visiteur;
import fr.crefop.conference.bureau.Seances;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form that a person finds by following the links of the pages, each of its fields in turn filled with what nobody
 * means: refused on a French page or taken, never an error, and nothing stored of what is refused.
 */
class MauvaisesReponsesTest extends AvecApi {

    private static final List<String> VALEURS = List.of("a\u0000b", "\u0007", "0001-01-01", "9999-12-31", "+999999999-12-31",
            "9".repeat(400), "1e2147483647", "-5", "x".repeat(100_000), "99999999999999999999", "٣");
    private static final Pattern LIEN = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORMULAIRE = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CIBLE = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<button[^>]*name=\"action\"[^>]*value=\"([^\"]*)\"");
    /** Tried by SaisineRefuseeTest, NombresDemesuresTest, GestionDesComptesTest, MonCompteTest and ExtractionsTest; an account in use is not to be changed. */
    private static final Pattern A_PART = Pattern.compile(
            "/camunda.*|/deconnexion|/connexion|/saisines/nouvelle|.*/saisine|/comptes.*|/mon-compte.*|.*\\.(css|pdf|ico|csv|xlsx|ods)");
    /** Tasks of one kind ask the same: each page is opened, the answers are tried once a kind. */
    private static final Pattern TACHE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Map<String, String> PLAUSIBLE = Map.of("date", "2090-05-05", "number", "1");
    private static final Pattern TYPE = Pattern.compile("<input(?=[^>]*type=\"(date|number)\")[^>]*name=\"([^\"]+)\"");
    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'conference' and table_type = 'BASE TABLE'
               and table_name not in ('brouillon', 'lecture_de_tache', 'journal', 'journal_maillon',
                                      'session_http', 'session_http_attribut', 'session_ouverte', 'frein') order by table_name""";
    private static final String ACTES = "select 'journal', count(*) from conference.journal where acte not in ('DOSSIER_CONSULTE', 'DOCUMENT_TELECHARGE')";

    /** Whoever finds a form first tries several values in each field, the others one: what reads the fields is the same for all. */
    private static final Set<String> EN_ENTIER = new HashSet<>();

    /** One question about all of them, written once: it is asked some thousand times. */
    private static String compter;

    @Autowired Seances seances;

    private long seance;
    private final SoftAssertions constats = new SoftAssertions();
    private final Set<String> vus = new HashSet<>();
    private int formulaires;
    /** As counted last, when nothing was taken and no page was opened since. */
    private Map<String, Long> avant;

    /** One value in each field, as those who have few forms: what every build looks at. */
    @ParameterizedTest
    @ValueSource(strings = {"region", "bureau.etat", "conseiller"})
    void unChampIllisibleDansChaqueFormulaireEstRefuseEnFrancais(String compte) {
        parcourir(compte, VALEURS.subList(0, 1));
    }

    @Tag("complet")
    @ParameterizedTest
    @ValueSource(strings = {"secretariat", "rapporteur", "region", "bureau.etat", "conseiller"})
    void chaqueChampDeChaqueFormulaireRefuseEnFrancais(String compte) {
        parcourir(compte, VALEURS);
    }

    private void parcourir(String compte, List<String> valeurs) {
        List<String> dossiers = unDossierParEtape();
        Visiteur visiteur = personne(compte);
        Deque<String> aVoir = new ArrayDeque<>(List.of("/"));
        dossiers.forEach(numero -> aVoir.add("/dossiers/" + numero));
        while (!aVoir.isEmpty()) {
            String adresse = aVoir.poll();
            if (A_PART.matcher(adresse).matches() || !vus.add(forme(adresse))) {
                continue;
            }
            HttpResponse<String> page = visiteur.ouvrir(adresse);
            if (adresse.startsWith("/a-faire/") && dossiers.stream().noneMatch(page.body()::contains)) {
                // Left half-way by another test, in a state that no case comes to.
                continue;
            }
            LIEN.matcher(page.body()).results().map(lien -> lien.group(1)).forEach(aVoir::add);
            FORMULAIRE.matcher(page.body()).results().forEach(formulaire -> {
                Matcher cible = CIBLE.matcher(formulaire.group(1));
                essayer(visiteur, cible.find() ? cible.group(1) : adresse, formulaire.group(2), valeurs);
            });
        }
        constats.assertAll();
        assertThat(formulaires).isPositive();
    }

    private List<String> unDossierParEtape() {
        List<String> dossiers = new ArrayList<>();
        List<Consumer<String>> etapes = List.of(numero -> recit.recevable(numero, "CONFERENCE"), recit::tousPour,
                numero -> recit.mandat(numero, "Trouver le reste"), numero -> recit.cahierDesCharges(numero, "Étudier"),
                numero -> recit.proposition(numero, "REGION_CHEQUE", "415,00", "Métier qui recrute"));
        for (int faites = 0; faites <= etapes.size(); faites++) {
            String numero = saisir("cas-12");
            etapes.subList(0, faites).forEach(etape -> etape.accept(numero));
            dossiers.add(numero);
        }
        convoquer(dossiers.get(1));
        String aCompleter = saisir("cas-12");
        recit.aCompleter(aCompleter, "Le devis");
        dossiers.add(aCompleter);
        return dossiers;
    }

    /** So that the bureau finds a vote on its own page too. */
    private void convoquer(String numero) {
        long scrutin = base.sql("select id from conference.scrutin where numero = ?").param(numero).query(Long.class).single();
        seance = seances.planifier(Instant.now().plus(3, ChronoUnit.DAYS), "Salle Essai", "secretariat");
        seances.inscrire(seance, scrutin, "secretariat");
        seances.convoquer(seance, "secretariat");
        base.sql("update conference.seance set debut = now() + interval '1 minute' where id = ?").param(seance).update();
    }

    /** The next session of other tests is theirs, and so is what their accounts have begun; whoever tries each form may have closed this one. */
    @AfterEach
    void rienNAttendLesAutresEssais() {
        base.sql("delete from conference.brouillon").update();
        base.sql("update conference.seance set debut = now() - interval '1 day' where id = ? and etat <> 'CLOSE'").param(seance).update();
    }

    @Test
    void unIdentifiantIllisibleEstUnIdentifiantInconnu() {
        HttpResponse<String> reponse = anonyme().envoyerFormulaire("/connexion", "identifiant=%00&motDePasse=x");
        assertThat(reponse.headers().firstValue("Location")).hasValueSatisfying(l -> assertThat(l).endsWith("/connexion?erreur"));
    }

    private void essayer(Visiteur visiteur, String cible, String formulaire, List<String> valeurs) {
        Map<String, String> rempli = Formulaires.rempli(formulaire);
        String forme = forme(TACHE.matcher(cible).replaceAll("N")) + rempli.keySet();
        if (rempli.isEmpty() || A_PART.matcher(cible).matches() || !vus.add("POST " + forme)) {
            return;
        }
        List<String> tentees = valeurs.size() == 1 || EN_ENTIER.add(forme) ? valeurs : valeurs.subList(0, 1);
        formulaires++;
        avant = null;
        Matcher action = ACTION.matcher(formulaire);
        String suite = action.find() ? "action=" + action.group(1) : "action=";
        TYPE.matcher(formulaire).results().forEach(r -> rempli.put(r.group(2), PLAUSIBLE.get(r.group(1))));
        rempli.replaceAll((champ, valeur) -> valeur.isEmpty() ? "texte" : valeur);
        for (String champ : rempli.keySet()) {
            for (String valeur : pourLeChamp(forme + champ, tentees)) {
                Map<String, String> essai = new LinkedHashMap<>(rempli);
                essai.put(champ, valeur);
                constater(visiteur, cible, Formulaires.encoder(essai) + "&" + suite, champ);
            }
            constater(visiteur, cible, Formulaires.encoder(rempli) + "&" + champ + "=%00&" + suite, champ + " deux fois");
        }
        constater(visiteur, cible, suite, "rien");
        constater(visiteur, cible, "", "rien du tout");
    }

    /** Three of them, not the same for the next field; all of them with -Dessais.entiers=true: what reads a date or an amount is the same in most forms. */
    private static List<String> pourLeChamp(String champ, List<String> tentees) {
        if (Boolean.getBoolean("essais.entiers") || tentees.size() <= 3) {
            return tentees;
        }
        int debut = Math.floorMod(champ.hashCode(), tentees.size());
        return IntStream.of(0, 4, 8).mapToObj(pas -> tentees.get((debut + pas) % tentees.size())).toList();
    }

    /** What two addresses of the same page have in common; of the values to set, one of each aid is tried. */
    private static String forme(String adresse) {
        return adresse.replaceAll("\\d+", "N").replaceAll("^(/baremes/\\w+)\\..*", "$1");
    }

    private void constater(Visiteur visiteur, String cible, String champs, String essai) {
        avant = avant == null ? lignes() : avant;
        HttpResponse<String> reponse = visiteur.envoyerEncore(cible, champs);
        String nom = cible + " " + essai + " " + champs.substring(0, Math.min(champs.length(), 200));
        constats.assertThat(reponse.statusCode()).as(nom).isLessThan(500);
        if (reponse.statusCode() >= 400) {
            constats.assertThat(reponse.body()).as(nom).contains("<html lang=\"fr\"", "<h1");
            Map<String, Long> apres = lignes();
            constats.assertThat(apres).as(nom).isEqualTo(avant);
            avant = apres;
        } else {
            avant = null;
        }
    }

    /**
     * Of each of our tables, but the drafts, where what is refused is kept on purpose for whoever typed it; the readings, as
     * whoever votes on the agenda first reads the task itself on the page that refuses; and the sessions and the brakes, which
     * the service sweeps at its own hours.
     */
    private Map<String, Long> lignes() {
        if (compter == null) {
            compter = base.sql(TABLES).query(String.class).stream().map(table -> "select '" + table + "', count(*) from conference." + table + " union all ").collect(Collectors.joining()) + ACTES;
        }
        Map<String, Long> lignes = new TreeMap<>();
        base.sql(compter).query((ResultSet l) -> {
            lignes.put(l.getString(1), l.getLong(2));
        });
        return lignes;
    }
}
