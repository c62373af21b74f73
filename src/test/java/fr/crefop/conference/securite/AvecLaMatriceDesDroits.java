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
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case in each state, and what every account, or nobody, is answered at an address, held against the rights file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AvecLaMatriceDesDroits extends AvecApplication {

    private static final String PERSONNE = "Zyxquelle";

    @Autowired ApplicationContext contexte;
    @Autowired Droits droits;
    @Autowired Comptes comptes;
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

    /** Nothing but reading was done, and enough was tried. @param auMoins cells */
    final void rienNAChange(int auMoins, List<String> fuites) {
        System.out.println(getClass().getSimpleName() + " : " + cases + " cases essayées, " + fuites.size() + " fuites");
        assertThat(fuites).isEmpty();
        assertThat(dossiers).allSatisfy(d -> assertThat(registre.exiger(d.numero()).etat()).as(d.numero()).isEqualTo(d.etat()));
        assertThat(cases).isGreaterThan(auMoins);
    }

    final List<String> fuites(List<Compte> qui, DroitsEcrits attendus, Predicate<Endpoint> lesquels) {
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

    static List<Compte> avecPersonne(List<Compte> comptes) {
        List<Compte> tous = new ArrayList<>(comptes);
        tous.add(null);
        return tous;
    }

    final Compte compte(String identifiant) {
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
