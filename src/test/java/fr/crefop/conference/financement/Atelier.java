package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.socle.FichiersDuProgramme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** One engine for all tests: the rules take seconds to compile, so no other class compiles them. No Spring, no database. */
public final class Atelier {

    public static final BaremesDesRegimes TOUS = new BaremesDesRegimes(Cadre.lu());
    /** Of 2015-2018, in the region of this instance. */
    public static final Baremes BAREMES = TOUS.de(Cadre.lu().regime("2015-2018"), Cadre.lu().parDefaut());
    /** The rules compiled once. */
    public static final Reglements REGLEMENTS = new Reglements(Cadre.lu(), TOUS);
    public static final Simulateur SIMULATEUR = new SimulateurParRegles(TOUS, REGLEMENTS, null, null);
    public static final LecteurDeDemande LECTEUR = new LecteurDeDemande(List.of(new ControleDuBareme(TOUS)));
    public static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private Atelier() {}

    /** The shared cases of a régime by their numbers, those taken from public accounts apart. */
    public static List<String> partages(Regime regime) {
        return FichiersDuProgramme.lireOuRien("classpath*:" + regime.dossier() + "/cas/cas-*.json").keySet().stream()
                .map(fichier -> fichier.replaceAll("cas-(.*)\\.json", "$1")).toList();
    }

    /** Plans of a country whose rules are made otherwise. */
    public static Simulateur simulateur(Reglements reglements) {
        return new SimulateurParRegles(TOUS, reglements, null, null);
    }

    /** A shared case, in the régime whose pack has it: {@code 02a}, {@code 26-01}. */
    public static JsonNode cas(String numero) {
        try (InputStream fichier = Cadre.lu().regimes().stream().map(regime -> "/" + regime.dossier() + "/cas/cas-" + numero + ".json")
                .map(Atelier.class::getResourceAsStream).filter(Objects::nonNull).findFirst().orElseThrow()) {
            return JSON.readTree(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demande of a case, changed: {@code "formation.debut", "2018-10-20"}; null takes the datum out. */
    public static ObjectNode demande(String numero, Object... changements) {
        ObjectNode demande = (ObjectNode) cas(numero).get("demande");
        for (int i = 0; i < changements.length; i += 2) {
            poser(demande, (String) changements[i], JSON.valueToTree(changements[i + 1]));
        }
        return demande;
    }

    /** Sets a datum by its path; a record that is not there yet is made. */
    public static void poser(ObjectNode demande, String chemin, JsonNode valeur) {
        if (chemin.startsWith("hypotheses.")) {
            demande.withObject("/hypotheses").set(chemin.substring("hypotheses.".length()), valeur);
            return;
        }
        ObjectNode objet = demande;
        String[] pas = chemin.split("\\.");
        for (int i = 0; i < pas.length - 1; i++) {
            objet = objet.get(pas[i]) instanceof ObjectNode dedans ? dedans : objet.putObject(pas[i]);
        }
        objet.set(pas[pas.length - 1], valeur);
    }

    public static java.util.Set<Dispositif> exclus(Demande demande) {
        return ControleDuBareme.exclus(demande.hypotheses());
    }

    public static PlanDeFinancement plan(String numero, Object... changements) {
        Demande lue = LECTEUR.lire(demande(numero, changements));
        return SIMULATEUR.simuler(lue);
    }

    /** {@code "CIF_CDD CP 16470.00"}, in the plan's order. */
    public static List<String> lignes(PlanDeFinancement plan) {
        return plan.contributions().stream().map(Atelier::ligne).toList();
    }

    private static String ligne(Contribution c) {
        return c.dispositif() + " " + c.rubrique() + " " + c.montant();
    }

    public static Ecarte ecarte(PlanDeFinancement plan, Dispositif dispositif) {
        return plan.ecartes().stream().filter(e -> e.dispositif() == dispositif).findFirst().orElseThrow(
                () -> new AssertionError(dispositif + " contribue"));
    }

    public static List<String> motifs(PlanDeFinancement plan, Dispositif dispositif) {
        return ecarte(plan, dispositif).motifs().stream().map(PlanDeFinancement.Motif::regle).toList();
    }
}
