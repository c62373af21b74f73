package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.courrier.CourriersDUnDossier;
import fr.crefop.conference.financement.DonneesDesFinanceurs;
import fr.crefop.conference.processus.TraitementSaisine;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.securite.QuiRepond;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Each reads of a case what it needs to decide, by whatever door: a college the status, the training, the plan and the motif; a funder the
 * data that its own rules read and its own lines; nobody of them the words of another funder.
 */
class MoindresDonneesTest extends AvecApi {

    private static final List<String> BUREAU = List.of("bureau.etat", "bureau.etat.suppleant", "bureau.region", "bureau.salaries", "bureau.employeurs");
    /** What nobody decides without. */
    private static final List<String> POUR_DECIDER = List.of("dateDepot", "beneficiaire.statut", "beneficiaire.regionDomicile", "formation",
            "frais.nonPedagogiques", "frais.validation", "frais.transport", "frais.hebergement", "frais.restauration", "frais.gardeEnfants");
    private static final Map<String, String> COMPTES = Map.of("opca", "opca", "opco", "opco");

    @Autowired DonneesDesFinanceurs donnees;
    @Autowired Courriers courriers;
    @Autowired Guide guide;

    private final Map<String, Visiteur> navigateurs = new HashMap<>();

    /** A person out of work and one in a job, in each régime. */
    static Stream<Arguments> personnes() {
        Cadre cadre = Cadre.lu();
        return Stream.of(Arguments.of(cadre.regime("2015-2018"), "12"), Arguments.of(cadre.regime("2015-2018"), "04"),
                Arguments.of(cadre.regime("2019-"), "26-01"), Arguments.of(cadre.regime("2019-"), "26-05a"));
    }

    @ParameterizedTest(name = "{0}, cas {1}")
    @MethodSource("personnes")
    void chaqueFinanceurLitCeQueLisentSesReglesEtRienDAutre(Regime regime, String cas) {
        DemandeMarquee marquee = new DemandeMarquee(regime, cas);
        String numero = misAuxVoix(marquee);
        Map<String, String> financeurs = financeurs(regime, debut(numero));
        financeurs.keySet().forEach(financeur -> repondu(numero, financeur));
        assertThat(financeurs).hasSizeGreaterThan(5);

        new TreeSet<>(financeurs.values()).forEach(compte -> {
            Set<String> siens = new TreeSet<>(financeurs.keySet());
            siens.removeIf(financeur -> !financeurs.get(financeur).equals(compte));
            Set<String> lues = new TreeSet<>();
            siens.forEach(financeur -> lues.addAll(donnees.lues(financeur, debut(numero))));
            JsonNode dossier = dossier(numero, compte);
            List<String> portes = toutCeQueLit(compte, numero);

            assertThat(DemandeMarquee.dites(dossier.get("demande"))).as(compte + " lit ce que lisent ses règles").isEqualTo(attendues(marquee, lues));
            marquee.marques().forEach((chemin, formes) -> {
                if (!vue(chemin, lues)) {
                    assertThat(portes).as(compte + " ne lit nulle part " + chemin).noneMatch(porte -> formes.stream().anyMatch(porte::contains));
                }
            });
            assertThat(portes).as(compte + " ne lit pas les mots d'un autre").noneMatch(porte -> financeurs.keySet().stream().filter(autre -> !siens.contains(autre))
                    .anyMatch(autre -> porte.contains("Confidence de " + autre) || porte.contains("Dérogation de " + autre)));
            assertThat(siens).as("les siens").allMatch(financeur -> portes.stream().anyMatch(porte -> porte.contains("Confidence de " + financeur)));
            assertThat(dossier.get("engagements")).extracting(e -> e.get("financeur").asText()).containsExactlyInAnyOrderElementsOf(siens);
            assertThat(dossier.at("/plan/contributions")).allMatch(ligne -> siens.contains(ligne.get("financeur").asText()));
            assertThat(dossier.at("/plan/resteAFinancer").isNumber()).isTrue();
            assertThat(dossier.get("motif").asText()).isEqualTo("Il manque une part du prix.");
            assertThat(dossier.at("/identite/nom").asText()).isEqualTo("Essai");
            rienDeCeQuiEstRemis(compte, numero);
        });
    }

    @ParameterizedTest(name = "{0}, cas {1}")
    @MethodSource("personnes")
    void unCollegeLitLeStatutLaFormationLePlanEtLeMotif(Regime regime, String cas) {
        DemandeMarquee marquee = new DemandeMarquee(regime, cas);
        String numero = misAuxVoix(marquee);

        assertThat(BUREAU).allSatisfy(compte -> {
            JsonNode dossier = dossier(numero, compte);
            List<String> portes = toutCeQueLit(compte, numero);

            assertThat(DemandeMarquee.dites(dossier.get("demande"))).isEqualTo(attendues(marquee, Set.of()));
            marquee.marques().forEach((chemin, formes) -> {
                // What the person pays is a line of the plan.
                if (!chemin.equals("dossier.apportPersonnelPropose")) {
                    assertThat(portes).as(compte + " ne lit nulle part " + chemin).noneMatch(porte -> formes.stream().anyMatch(porte::contains));
                }
            });
            assertThat(dossier.at("/plan/contributions").size()).isEqualTo(dossier(numero, "secretariat").at("/plan/contributions").size());
            assertThat(dossier.at("/plan/remuneration").isNull()).isTrue();
            assertThat(dossier.get("motif").asText()).isEqualTo("Il manque une part du prix.");
            rienDeCeQuiEstRemis(compte, numero);
        });
        assertThat(DemandeMarquee.dites(dossier(numero, "conseiller").get("demande"))).as("qui suit la personne lit tout").isEqualTo(marquee.dites());
    }

    /** A funder that the mandate names works on the person's plan, and reads what the group reads; a college that it does not name reads no more. */
    @Test
    void leMandatMontreToutAuxMembresQuIlNommeEtSaLettreNeDitRienDeLaPersonne() {
        DemandeMarquee marquee = new DemandeMarquee(Cadre.lu().regime("2015-2018"), "12");
        String numero = misAuxVoix(marquee);
        recit.tousPour(numero);
        guide.faire("secretariat", numero, TraitementSaisine.DONNER_MANDAT, Map.of("objet", "Trouver le reste", "echeance",
                LocalDate.now(PARIS).plusDays(45).toString(), "rapporteur", "rapporteur", "membre1", "bureau.region", "membreAdHoc1", "agefiph"));

        assertThat(List.of("rapporteur", "bureau.region", "agefiph")).allSatisfy(compte ->
                assertThat(DemandeMarquee.dites(dossier(numero, compte).get("demande"))).as(compte).isEqualTo(marquee.dites()));
        assertThat(DemandeMarquee.dites(dossier(numero, "bureau.etat").get("demande"))).isEqualTo(attendues(marquee, Set.of()));
        assertThat(texte(navigateur("bureau.etat").telecharger("/dossiers/" + numero + "/mandat.pdf").body())).contains("Trouver le reste").doesNotContain("Essai");
        List<String> portes = toutCeQueLit("bureau.etat", numero);
        marquee.marques().forEach((chemin, formes) -> assertThat(portes).as(chemin).noneMatch(porte -> formes.stream().anyMatch(porte::contains)));
    }

    @Test
    void laTacheDUnFinanceurDitSesLignesEtLeTotalDesAutres() {
        String numero = saisir("cas-01");
        recit.recevable(numero, "DIRECTE");

        JsonNode taches = json(programme("fongecif").lire("/engine-rest/task?processInstanceBusinessKey=" + numero));
        String vue = programme("fongecif").lire("/engine-rest/task/" + taches.get(0).get("id").asText() + "/variables/vue?deserializeValue=false").body();

        assertThat(taches).hasSize(1);
        assertThat(vue).contains("FONGECIF Centre-Val de Loire", "siennes", "autres", "total").doesNotContain("Pôle emploi", "Aide individuelle");
    }

    /** Signed in once. */
    private Visiteur navigateur(String compte) {
        return navigateurs.computeIfAbsent(compte, this::personne);
    }

    private String misAuxVoix(DemandeMarquee marquee) {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.set("demande", marquee.demande());
        String numero = numero(poster(programme("conseiller"), saisine.toString()));
        recit.recevable(numero, "CONFERENCE");
        return numero;
    }

    /** Each funder of the régime who has people here, with the account that answers for it. */
    private static Map<String, String> financeurs(Regime regime, LocalDate debut) {
        Map<String, String> financeurs = new LinkedHashMap<>();
        Stream.concat(regime.financeurs().values().stream(), Cadre.lu().parDefaut().financeurs().values().stream()).map(Financeur::code)
                .filter(QuiRepond::existePour).filter(code -> QuiRepond.pourLeFinanceur(code).groupe().estFinanceur())
                .filter(code -> !DonneesDesFinanceurs.dispositifs(code, debut).isEmpty()).forEach(code -> {
                    String groupe = QuiRepond.pourLeFinanceur(code).groupe().code();
                    financeurs.put(code, COMPTES.getOrDefault(groupe, groupe));
                });
        return financeurs;
    }

    /** It was asked for a euro, and refused: no envelope is touched. */
    private void repondu(String numero, String financeur) {
        long id = base.sql("""
                insert into conference.engagement (numero, tour, base, financeur, etat, motif, par, le)
                values (?, 1, 'PLAN', ?, 'REFUSE', ?, 'secretariat', now()) returning id""")
                .params(numero, financeur, "Confidence de " + financeur + ".").query(Long.class).single();
        base.sql("insert into conference.engagement_ligne (engagement_id, rang, dispositif, rubrique, demande, accorde, derogation) values (?, 1, ?, 'CP', 1, 0, ?)")
                .params(id, DonneesDesFinanceurs.dispositifs(financeur, debut(numero)).iterator().next().code(), "Dérogation de " + financeur + ".").update();
    }

    private LocalDate debut(String numero) {
        return LocalDate.parse(dossier(numero, "secretariat").at("/demande/formation/debut").asText());
    }

    private static Set<String> attendues(DemandeMarquee marquee, Set<String> lues) {
        Set<String> attendues = new TreeSet<>(marquee.dites());
        attendues.removeIf(chemin -> !vue(chemin, lues));
        return attendues;
    }

    private static boolean vue(String chemin, Set<String> lues) {
        return Stream.concat(POUR_DECIDER.stream(), lues.stream()).anyMatch(vu -> chemin.equals(vu) || chemin.startsWith(vu + "."));
    }

    private void rienDeCeQuiEstRemis(String compte, String numero) {
        assertThat(List.of("/api/dossiers/" + numero + "/plan.pdf", "/dossiers/" + numero + "/decision.pdf", "/dossiers/" + numero + "/plans/1.pdf",
                "/dossiers/" + numero + "/travail", "/dossiers/" + numero + "/avis", "/dossiers/" + numero + "/personne/donnees.json"))
                .allSatisfy(adresse -> assertThat(navigateur(compte).ouvrir(adresse).statusCode()).as(compte + " " + adresse).isEqualTo(404));
    }

    /** Whatever the house answers of a case, found in its mappings: a new page of a case is tried by itself. */
    private Stream<String> adressesDuDossier(String numero) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(adresse -> adresse.getMethodsCondition().getMethods().contains(RequestMethod.GET)).flatMap(adresse -> adresse.getPatternValues().stream())
                .filter(chemin -> chemin.contains("/dossiers/{numero}")).distinct()
                .map(chemin -> chemin.replace("{numero}", numero).replace("{ouverture:[0-9]{1,6}}", "1").replaceAll("\\{\\w+}", "1"));
    }

    /** Of a page, of an answer or of a paper. */
    private static String texte(byte[] contenu) {
        String brut = new String(contenu, StandardCharsets.UTF_8);
        if (!brut.startsWith("%PDF")) {
            return brut;
        }
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every address of the case, the list, the engine's tasks with their variables, the mails. */
    private List<String> toutCeQueLit(String compte, String numero) {
        Visiteur navigateur = navigateur(compte);
        Visiteur programme = programme(compte);
        List<String> lu = new ArrayList<>(adressesDuDossier(numero).map(adresse -> texte(navigateur.telecharger(adresse).body())).toList());
        lu.add(programme.lire("/api/dossiers").body());
        StreamSupport.stream(json(programme.lire("/engine-rest/task?processInstanceBusinessKey=" + numero)).spliterator(), false)
                .map(tache -> tache.get("id").asText()).forEach(tache -> {
                    lu.add(programme.lire("/engine-rest/task/" + tache).body());
                    lu.add(programme.lire("/engine-rest/task/" + tache + "/form-variables").body());
                    lu.add(programme.lire("/engine-rest/task/" + tache + "/variables").body());
                });
        CourriersDUnDossier.de(courriers, compte, numero).forEach(message -> lu.add(message.avis().toString()));
        return lu.stream().map(texte -> texte.replaceAll("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d)", "")).toList();
    }
}
