package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One version of a model solution: on which cases, who pays which share of what the rules leave. It names nobody.
 *
 * @param numero {@code MS-2018-00003}, of this version alone: what the bureau votes under
 * @param reference {@code MS-001}, the same for every version
 * @param contenu what the bureau approves
 * @param etude number of the thematic study it comes from; null when it comes from none
 * @param actes oldest first
 */
public record Modele(long id, String numero, String reference, int version, Contenu contenu, String etude,
        EtatDuModele etat, List<Acte> actes) {

    /**
     * @param raison why the funders agree to it, for whoever reads the plan
     * @param statuts codes of the person's status; empty for any, in the order of the declaration
     * @param dispositifs that must already pay a part by the rules, in the order of mobilisation
     * @param resteMaximum the largest remainder it answers, in euros
     */
    public record Contenu(String titre, String raison, List<String> statuts, List<Dispositif> dispositifs,
            Montant resteMaximum, List<PartDuModele> parts) {

        public static final Donnee STATUTS = Declaration.deLaDemande().donnee("beneficiaire.statut");

        public Contenu {
            statuts = statuts.stream().distinct().sorted(Comparator.comparingInt(STATUTS.codes()::indexOf)).toList();
            dispositifs = dispositifs.stream().distinct().sorted().toList();
            parts = List.copyOf(parts);
        }

        /** {@code demandeur d'emploi}, for each status. */
        public List<String> publics() {
            return statuts.stream().map(STATUTS::mot).toList();
        }

        /** The headings whose remainder the model pays, in their order: it answers no case that lacks something elsewhere. */
        public Set<Rubrique> rubriques() {
            return parts.stream().map(PartDuModele::rubrique).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @param motif null when none was needed */
    public record Acte(Instant le, String par, EtatDuModele etat, String motif) {}

    /** {@code MS-001, version 2}. */
    public String nom() {
        return reference + ", version " + version;
    }
}
