package fr.crefop.conference.financement.proprietes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.financement.Atelier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Draws demandes from the cases: other statuses, bodies, costs and papers, then data forgotten. Shrinks to a bare case. */
public final class DemandesTirees implements ArbitraryProvider {

    /** A complete demande, and the same with data forgotten. */
    public record Tirage(ObjectNode complete, ObjectNode incomplete, List<String> oubliees) {

        @Override
        public String toString() {
            return incomplete.toString();
        }
    }

    private static final List<String> CAS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");
    private static final Object[][] VARIANTES = {
        {"beneficiaire.statut", "DEMANDEUR_EMPLOI", "SALARIE_CDI", "SALARIE_CDD", "INTERIMAIRE", "ADHERENT_CSP", "INDEPENDANT", "AGENT_PUBLIC"},
        {"beneficiaire.allocation.type", "AUCUNE", "ARE", "ASS", "ASP", "ASR"}, {"beneficiaire.allocation.montantMensuel", 300, 616.2, 1200},
        {"beneficiaire.allocation.finDroits", "2017-01-01", "2018-07-31", "2019-12-31"}, {"beneficiaire.rqth", true, false},
        {"beneficiaire.parentIsole", true, false}, {"beneficiaire.cpf.soldeHeures", 0, 24, 33.5, 150}, {"beneficiaire.agesEnfants", List.of(3), List.of(3, 9, 11)},
        {"beneficiaire.cpf.accordTitulaire", true, false}, {"beneficiaire.dateNaissance", "2003-01-01", "1994-05-05", "1970-01-01"},
        {"parcours.opca", "OPCALIA", "FORCO", "ANFA", "UNIFORMATION", "OPCABAIA", "AFDAS", "OPCA_DEFI", "FAF_TT", "INTERGROS", "ACTALIANS", "AGEFOS_PME"},
        {"parcours.opacif", "FONGECIF_CVL", "FAF_TT", "UNIFORMATION", "UNIFAF", "AFDAS", "UNAGECIF", "FAFSEA"}, {"parcours.salaireMensuel", 1500, 4000, 9000},
        {"parcours.salaireMoyen4DerniersMois", 1200, 3100, 9000}, {"parcours.finDernierCdd", "2018-03-31", "2016-03-31"},
        {"parcours.moisSalaries5Ans", 12, 24, 40}, {"parcours.moisCdd12Mois", 3, 6}, {"parcours.ancienneteEntrepriseMois", 5, 40},
        {"parcours.opcaRepondAppelCsp", true, false}, {"parcours.idcc", "0675", "2120", "83", "44"}, {"parcours.artisanal", true, false}, {"parcours.effectif", 5, 50},
        {"parcours.heuresMissions18Mois", 1600}, {"parcours.heuresEntrepriseTravailTemporaire", 600}, {"parcours.moisIntermittent", 24},
        {"formation.session", "INDIVIDUELLE", "PRF", "VISA", "SANITAIRE_SOCIAL", "AFC", "APPRENTISSAGE"}, {"formation.debut", "2015-03-02", "2018-12-31"},
        {"formation.codesFinanceur", List.of(), List.of("CONSEIL_REGIONAL"), List.of("AGEFIPH")}, {"formation.placeCollectiveDisponible", true, false},
        {"formation.formacodes", List.of("43436"), List.of("13030"), List.of("32663")}, {"formation.listesCpf", List.of(), List.of("CPNE"), List.of("COPANEF")},
        {"formation.vae", true, false}, {"formation.clea", true, false}, {"formation.rncp", true, false}, {"formation.heuresCentre", 0.5, 35, 120, 333.33, 800},
        {"formation.surTempsDeTravail", true, false}, {"formation.prixHt", 0, 0.01, 333.33, 21000, 99999.99}, {"formation.bilanDeCompetences", true, false},
        {"formation.categories", List.of("LANGUES", "BUREAUTIQUE"), List.of("INSTALLATION_ARTISANALE")}, {"formation.dureeMois", 0.5, 2.37, 14}, {"formation.heuresHebdo", 12, 35},
        {"frais.transport", 0, 450.5}, {"frais.hebergement", 0, 1200}, {"frais.restauration", 77.77}, {"frais.gardeEnfants", 800}, {"frais.nonPedagogiques", 100},
        {"frais.kmAllerRetour", 80}, {"frais.jours", 30}, {"frais.nuits", 12}, {"dossier.accordEmployeur", true, false}, {"dossier.initiativeEmployeur", true, false},
        {"dossier.nombreDevis", 0, 2}, {"dossier.lettreMotivation", true}, {"dossier.avisMedecinTravail", true, false}, {"dossier.validationPoleEmploi", true, false},
        {"dossier.apportPersonnelPropose", 0, 700}, {"dossier.contributionEmployeur", Map.of("mode", "AUCUNE"), Map.of("mode", "RESTE"),
            Map.of("mode", "POURCENTAGE", "valeur", 33.3), Map.of("mode", "MONTANT", "valeur", 1000.01)}, {"dateDepot", "2018-01-02", "2018-08-01"},
        {"hypotheses.aif.plafond", 400}, {"hypotheses.convention.region_fongecif.active", true}, {"hypotheses.convention.fongecif_pe.active", true, false},
        {"hypotheses.convention.opca_fongecif.active", true}, {"hypotheses.convention.agefiph_fongecif.active", true}, {"hypotheses.pp.baseHeures", "TOUTES"},
        {"hypotheses.cpf.de.ventilation", "PEDAGO_8_ANNEXES_1"}, {"hypotheses.region.annexes.TR", 150}, {"hypotheses.opca.annexes.HE", 99.99},
        {"hypotheses.agefiph.annexes.TR", 200}, {"hypotheses.cif.annexes.TR", 60}, {"hypotheses.opca.plan.defaut", 500}, {"hypotheses.csp.fa.taux", 50},
        {"hypotheses.cumul.cheque.agefiph", "OUI"}, {"hypotheses.exclure", List.of("CIF_CDD"), List.of("CPF_DE", "CPF_SALARIE")}};
    /**
     * The contract asks for these; those that I.2 takes for granted are never unknown; and a body that is not known is
     * taken for one of the common kind, because the conditions of temporary workers and artists are variants of it (B.6).
     */
    private static final Set<String> GARDEES = Set.of("dateNaissance", "statut", "intitule", "debut", "heuresCentre", "prixHt", "mode",
            "aussiSalarie", "autreBeneficiaireObligationEmploi", "agepiDepuisMoinsDeDouzeMois", "heuresEntreprise", "certifinfo", "categories", "session",
            "apportPersonnelPropose", "moisIntermittent", "opacif");
    private static final List<String> OUBLIABLES = oubliables();

    @Override
    public boolean canProvideFor(TypeUsage cible) {
        return cible.isOfType(Tirage.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage cible, SubtypeProvider sousTypes) {
        Arbitrary<Tuple2<String, Object>> changement = Arbitraries.of(VARIANTES).flatMap(v ->
                Arbitraries.integers().between(1, v.length - 1).map(i -> Tuple.of((String) v[0], v[i])));
        Arbitrary<Set<String>> oublis = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(3, Arbitraries.of(OUBLIABLES).set().ofMaxSize(8)));
        return Set.of(Combinators.combine(Arbitraries.of(CAS), changement.list().ofMaxSize(25), oublis).as(DemandesTirees::tirer));
    }

    private static Tirage tirer(String cas, List<Tuple2<String, Object>> changements, Set<String> oublis) {
        List<Object> tous = new ArrayList<>();
        changements.forEach(c -> tous.addAll(List.of(c.get1(), c.get2())));
        ObjectNode complete = Atelier.demande(cas, tous.toArray());
        ObjectNode incomplete = complete.deepCopy();
        List<String> oubliees = new ArrayList<>();
        for (String chemin : new TreeSet<>(oublis)) {
            int point = chemin.lastIndexOf('.');
            JsonNode objet = incomplete.at("/" + chemin.substring(0, point).replace('.', '/'));
            if (objet instanceof ObjectNode porteur && porteur.remove(chemin.substring(point + 1)) != null) {
                oubliees.add(chemin);
            }
        }
        return new Tirage(complete, incomplete, oubliees);
    }

    private static List<String> oubliables() {
        Set<String> chemins = new TreeSet<>();
        CAS.forEach(cas -> noter("", Atelier.demande(cas), chemins));
        for (Object[] variante : VARIANTES) {
            chemins.add((String) variante[0]);
        }
        return chemins.stream().filter(c -> c.matches("(beneficiaire|parcours|formation|frais|dossier)\\..*"))
                .filter(c -> !GARDEES.contains(c.substring(c.lastIndexOf('.') + 1))).toList();
    }

    private static void noter(String prefixe, JsonNode objet, Set<String> chemins) {
        objet.properties().forEach(champ -> {
            chemins.add(prefixe + champ.getKey());
            if (champ.getValue().isObject()) {
                noter(prefixe + champ.getKey() + ".", champ.getValue(), chemins);
            }
        });
    }
}
