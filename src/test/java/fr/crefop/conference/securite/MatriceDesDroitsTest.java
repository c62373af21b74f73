package fr.crefop.conference.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.securite.droits.DroitsEcrits;
import fr.crefop.conference.securite.droits.LecteurDesDroits;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;

/** Every endpoint, as every account and as nobody, on one's own case and on another's: the rights file, and nothing beyond. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatriceDesDroitsTest extends AvecApplication {

    private static final String PERSONNE = "Zyxquelle";

    @Autowired ApplicationContext contexte;
    @Autowired Droits droits;
    @Autowired Comptes comptes;
    /** It ends every session of the account, this one too: its own test tries it (MonCompteTest). */
    private static final String SORTIR_PARTOUT = "/mon-compte/sessions/fermer";

    @Autowired Recit recit;
    @Autowired Dossiers registre;

    private final Map<String, Essayeur> essayeurs = new HashMap<>();
    private List<DossierDEssai> dossiers;
    private int cases;

    /** Once for all. */
    @BeforeEach
    void unDossierDeChaqueSorte() throws Exception {
        if (dossiers != null) {
            return;
        }
        String recu = saisir("conseiller", "cas-12");
        String voisin = saisir("conseiller.ml", "cas-12");
        String vote = saisir("conseiller", "cas-12");
        recit.recevable(vote, "CONFERENCE");
        String travaux = saisir("conseiller", "cas-12");
        recit.mandatApresLeVote(travaux, "Trouver le reste");
        String engagement = saisir("conseiller", "cas-01");
        recit.recevable(engagement, "DIRECTE");
        String clos = saisir("conseiller", "cas-01");
        recit.nonRecevable(clos, "Hors région");
        String orleans = "Mission conseil Orléans";
        dossiers = List.of(new DossierDEssai(recu, EtatDossier.RECU, orleans, false, null, Set.of()),
                new DossierDEssai(voisin, EtatDossier.RECU, "Mission locale de Bourges", false, null, Set.of()),
                new DossierDEssai(vote, EtatDossier.EN_OPPORTUNITE, orleans, true, null, Set.of()),
                new DossierDEssai(travaux, EtatDossier.EN_TRAVAUX, orleans, true, "rapporteur", Set.of()),
                new DossierDEssai(engagement, EtatDossier.EN_ENGAGEMENT, orleans, false, null,
                        Set.of("fongecif", "pole-emploi", "pole-emploi.direction")),
                new DossierDEssai(clos, EtatDossier.CLOS, orleans, false, null, Set.of()));
    }

    @Test
    void chaqueAdresseDeLaMaisonEstNommeeDansLeFichier() {
        Set<Endpoint> toutes = AdressesDeLaMaison.de(contexte);

        assertThat(toutes).hasSizeGreaterThan(1_500);
        assertThat(nonNommees(toutes, droits.ecrits())).isEmpty();
    }

    @Test
    void ceQueLeFichierNeNommePasEstRefuseMemeALAdministrateur() {
        for (String dossier : AdressesDeLaMaison.DOSSIERS) {
            String adresse = dossier.replace("**", "inconnu.css");
            assertThat(droits.ecrits().action("GET", PathContainer.parsePath(adresse))).as(adresse).isEmpty();
            assertThat(new Essayeur(adresse(), "admin").essayer("GET", adresse).statusCode()).as(adresse).isIn(403, 404);
        }
    }

    @Test
    void uneAdresseOublieeSeVoit() {
        assertThat(nonNommees(AdressesDeLaMaison.de(contexte), sansCela("GET /messagerie, "))).containsExactly("GET /messagerie");
        assertThat(nonNommees(AdressesDeLaMaison.de(contexte), sansCela("      - \"* moteur:/telemetry/**\"\n"))).isNotEmpty();
    }

    /** The house as it is, held against a file that gives less: the checker sees what is open too far. */
    @Test
    void uneFuitePlanteeSeVoit() {
        DroitsEcrits sansSecretariat = sansCela("    roles: [conseiller, secretariat]\n    adresses: [GET /saisines", "    roles: [conseiller]\n    adresses: [GET /saisines");
        assertThat(fuites(List.of(compte("secretariat")), sansSecretariat, e -> e.motif().equals("/saisines/nouvelle"))).hasSize(2);
        DroitsEcrits sansBureau = sansCela("    - {portee: MIS_AUX_VOIX, vue: COLLEGE, clos: UN_TEMPS}\n    - {portee: MEMBRE_DU_GROUPE, vue: ENTIERE, clos: UN_TEMPS}\n  rapporteur", "    - {portee: MANDAT, vue: ENTIERE}\n  rapporteur");
        assertThat(fuites(List.of(compte("bureau.etat")), sansBureau, e -> e.motif().equals("/api/dossiers/{numero}"))).hasSize(2);
        DroitsEcrits sansRelance = sansCela("      - PUT moteur:/job/{id}/retries\n");
        assertThat(fuites(List.of(compte("admin")), sansRelance, e -> e.motif().endsWith("/job/{id}/retries"))).isNotEmpty();
    }

    @Test
    @Tag("complet")
    void chaqueCompteEtPersonneNeFontQueCeQueDitLeFichier() {
        List<Compte> tous = comptes.lister().stream().filter(compte -> !compte.identifiant().startsWith("essai")).toList();
        List<Compte> unParRole = Stream.of("conseiller", "secretariat", "bureau.etat", "rapporteur", "pole-emploi", "cfor", "admin").map(this::compte).toList();

        List<String> fuites = new ArrayList<>(fuites(avecPersonne(tous), droits.ecrits(), e -> !e.estDuMoteur() && !e.motif().equals(SORTIR_PARTOUT)));
        fuites.addAll(fuites(avecPersonne(unParRole), droits.ecrits(), Endpoint::estDuMoteur));

        System.out.println("Matrice des droits : " + cases + " cases essayées, " + fuites.size() + " fuites");
        assertThat(fuites).isEmpty();
        assertThat(dossiers).allSatisfy(d -> assertThat(registre.exiger(d.numero()).etat()).as(d.numero()).isEqualTo(d.etat()));
        assertThat(cases).isGreaterThan(10_000);
    }

    private List<String> fuites(List<Compte> qui, DroitsEcrits attendus, Predicate<Endpoint> lesquels) {
        List<String> fuites = new ArrayList<>();
        for (Endpoint endpoint : AdressesDeLaMaison.de(contexte).stream().filter(lesquels).toList()) {
            for (Compte compte : qui) {
                for (DossierDEssai dossier : endpoint.estDunDossier() ? dossiers : Collections.<DossierDEssai>singletonList(null)) {
                    CelluleDeLaMatrice cellule = new CelluleDeLaMatrice(endpoint, compte, dossier);
                    cases++;
                    cellule.fuite(attendus, essayeur(endpoint, compte).essayer(endpoint.methode(), cellule.demandee()), PERSONNE).ifPresent(fuites::add);
                }
            }
        }
        return fuites;
    }

    /** Who leaves has left: a session of its own for that. */
    private Essayeur essayeur(Endpoint endpoint, Compte compte) {
        String identifiant = compte == null ? null : compte.identifiant();
        return endpoint.motif().endsWith("/logout") ? new Essayeur(adresse(), identifiant)
                : essayeurs.computeIfAbsent(String.valueOf(identifiant), cle -> new Essayeur(adresse(), identifiant));
    }

    private static List<String> nonNommees(Set<Endpoint> toutes, DroitsEcrits droits) {
        return toutes.stream().filter(e -> droits.action(e.methode(), PathContainer.parsePath(e.adresse("CF-2018-99999"))).isEmpty())
                .map(Endpoint::toString).toList();
    }

    private static DroitsEcrits sansCela(String passage) {
        return sansCela(passage, "");
    }

    private static DroitsEcrits sansCela(String passage, String autre) {
        String fichier = Droits.fichier();
        assertThat(fichier).contains(passage);
        return LecteurDesDroits.lire(fichier.replace(passage, autre));
    }

    private static List<Compte> avecPersonne(List<Compte> comptes) {
        List<Compte> tous = new ArrayList<>(comptes);
        tous.add(null);
        return tous;
    }

    private Compte compte(String identifiant) {
        return comptes.trouver(identifiant).orElseThrow();
    }

    private String saisir(String conseiller, String cas) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode saisine = json.createObjectNode().put("motif", "Essai").put("confirmerDoublon", true);
        saisine.putObject("identite").put("nom", PERSONNE).put("prenom", "Camille");
        saisine.putObject("consentement").put("le", "2018-01-02").put("portee", "Transmission aux financeurs");
        saisine.set("demande", CasReels.demande(cas));
        HttpResponse<String> reponse = programme(conseiller).poster("/api/saisines", saisine.toString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return json.readTree(reponse.body()).get("numero").asText();
    }
}
