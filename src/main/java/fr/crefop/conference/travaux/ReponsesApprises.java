package fr.crefop.conference.travaux;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.engagements.Engagement;
import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the answers of every round teach of each funder: the most it pays for a dispositif, heading by heading, and the
 * dispositifs it pays nothing for. Derogations teach nothing: they stand outside the rules that the plan follows. Nor do dotations that the
 * group brought: the demande does not tell them, and the group may bring another. Nor does silence: a funder that did not answer is asked again.
 */
final class ReponsesApprises {

    private record Part(String financeur, Dispositif dispositif) {}

    private static final String FAVORABLE = "FAVORABLE";

    private final Map<Part, Map<Rubrique, Montant>> plafonds = new HashMap<>();
    private final Set<Dispositif> favorables = new TreeSet<>();

    ReponsesApprises(List<Engagement> tous) {
        Map<Part, Map<Rubrique, Montant>> tenus = new HashMap<>();
        Map<String, Montant> engages = new HashMap<>();
        for (Engagement engagement : tous) {
            String financeur = engagement.financeur();
            if (engagement.etat() == EtatEngagement.REFUSE
                    && engagement.demande().compareTo(engages.getOrDefault(financeur, Montant.ZERO)) <= 0) {
                tenus.keySet().removeIf(part -> part.financeur().equals(financeur));
            }
            for (Ligne ligne : engagement.lignes()) {
                if (ligne.derogation() == null && !ligne.dotation()) {
                    Part part = new Part(financeur, ligne.dispositif());
                    apprendre(engagement, ligne, plafonds.computeIfAbsent(part, p -> new EnumMap<>(Rubrique.class)),
                            tenus.computeIfAbsent(part, p -> new EnumMap<>(Rubrique.class)));
                }
            }
            if (engagement.engage()) {
                engages.put(financeur, engagement.accorde());
            }
        }
        tenus.forEach((part, rubriques) -> {
            if (rubriques.values().stream().anyMatch(Montant::estPositif) && Cadre.lu().estSoumisAUneCommission(part.dispositif())) {
                favorables.add(part.dispositif());
            }
        });
        plafonds.values().removeIf(Map::isEmpty);
    }

    /**
     * The last word on a line counts; but who refuses more keeps to what it once committed. Who refuses no more than that
     * takes it back.
     */
    private static void apprendre(Engagement engagement, Ligne ligne, Map<Rubrique, Montant> plafonds,
            Map<Rubrique, Montant> tenus) {
        Rubrique rubrique = ligne.rubrique();
        switch (engagement.etat()) {
            case ACCEPTE -> {
                plafonds.computeIfPresent(rubrique, (r, plafond) -> plafond.max(ligne.accorde()));
                tenir(engagement, ligne, tenus);
            }
            case ACCEPTE_MOINS -> {
                plafonds.put(rubrique, ligne.accorde());
                tenir(engagement, ligne, tenus);
            }
            case CONTRE_PROPOSE -> plafonds.put(rubrique, ligne.propose());
            case REFUSE -> plafonds.put(rubrique, tenus.getOrDefault(rubrique, Montant.ZERO));
            case ATTENDU, SANS_REPONSE -> { }
        }
    }

    /** What was freed since is owed no more. */
    private static void tenir(Engagement engagement, Ligne ligne, Map<Rubrique, Montant> tenus) {
        if (engagement.liberation() == null) {
            tenus.put(ligne.rubrique(), ligne.accorde());
        }
    }

    /**
     * The demande as the commissions decided: a funder that committed to what its commission has to decide says that it decided
     * so (J-10). A refusal closes the dispositif, and its reason is the funder's.
     */
    Demande decidee(Demande demande) {
        Map<String, String> decisions = new HashMap<>(demande.dossier().decisions());
        favorables.forEach(dispositif -> decisions.put(dispositif.code(), FAVORABLE));
        return decisions.equals(demande.dossier().decisions()) ? demande : demande.avec("dossier.decisions", decisions);
    }

    /** The dispositifs that the funder who would pay them said it pays nothing for. */
    Set<Dispositif> fermes(Demande demande, Collection<Dispositif> contributeurs) {
        return plafonds.entrySet().stream()
                .filter(e -> paie(e.getKey(), demande, contributeurs) && ferme(e.getValue()))
                .map(e -> e.getKey().dispositif()).collect(Collectors.toSet());
    }

    /** The ceilings of those who would pay something. */
    Limites limites(Demande demande, Collection<Dispositif> contributeurs) {
        Map<Dispositif, Map<Rubrique, Montant>> limites = new TreeMap<>();
        plafonds.forEach((part, plafond) -> {
            if (paie(part, demande, contributeurs) && !ferme(plafond)) {
                limites.put(part.dispositif(), plafond);
            }
        });
        return new Limites(limites);
    }

    private static boolean ferme(Map<Rubrique, Montant> plafond) {
        return plafond.values().stream().allMatch(Montant::estNul);
    }

    private static boolean paie(Part part, Demande demande, Collection<Dispositif> contributeurs) {
        return Objects.equals(part.financeur(), PayeurDuDispositif.de(part.dispositif(), demande, contributeurs));
    }
}
