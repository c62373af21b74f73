package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The dispositifs that exist for the trainings starting between two days, both included, and how they go together.
 *
 * @param fin null for a régime without an end
 * @param paquet the package that its rule files declare
 * @param payeurs who pays, by the name that the fiches and the rules give it
 * @param fiches in the order of the contract
 * @param ordre of mobilisation, by status of the person (I.3)
 * @param ouvrables keys of the combinations that a convention may open
 * @param rubriques headings of cost that its plans have
 * @param moisParMois its plans tell what the person receives each month of the training
 * @param pieces papers that its dispositifs ask for, in the order in which they are read
 */
public record Regime(String id, String libelle, LocalDate debut, LocalDate fin, String paquet, Map<String, Payeur> payeurs,
        Map<Dispositif, Fiche> fiches, Map<String, List<Dispositif>> ordre, List<RegleDeCumul> cumuls, List<String> ouvrables,
        Map<String, Financeur> financeurs, Map<String, GroupeDeFinanceurs> groupes, Lexique lexique, Set<Rubrique> rubriques,
        boolean moisParMois, List<PieceAttendue> pieces) {

    /** The same, ending on that day. */
    Regime jusquAu(LocalDate dernier) {
        return new Regime(id, libelle, debut, dernier, paquet, payeurs, fiches, ordre, cumuls, ouvrables, financeurs, groupes, lexique, rubriques,
                moisParMois, pieces);
    }

    /** By code of a dispositif, the filing whose date is its own where the demande does not date it by that code. */
    public Map<String, String> depots() {
        return fiches.values().stream().filter(fiche -> fiche.depot() != null).collect(Collectors.toMap(Fiche::code, Fiche::depot));
    }

    /** One of its dispositifs is what the regions' files tell. */
    public boolean aDesAides() {
        return fiches.values().stream().anyMatch(Fiche::aides);
    }

    /** The headings that one of its dispositifs may pay: the others have no place in its plans. */
    public boolean paie(Rubrique rubrique) {
        return rubriques.contains(rubrique);
    }

    /** Empty for a code that its packs do not name. */
    public Optional<PieceAttendue> piece(String code) {
        return pieces.stream().filter(piece -> piece.code().equals(code)).findFirst();
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }

    public Collection<Dispositif> dispositifs() {
        return fiches.keySet();
    }

    /** @throws CadreInvalide when the régime does not have it */
    public Fiche fiche(Dispositif dispositif) {
        Fiche fiche = fiches.get(dispositif);
        if (fiche == null) {
            throw new CadreInvalide("le régime " + id + " n'a pas de dispositif " + dispositif);
        }
        return fiche;
    }

    /** Empty when the régime does not have it. */
    public Optional<Dispositif> dispositif(String code) {
        return fiches.keySet().stream().filter(d -> d.code().equals(code)).findFirst();
    }

    /**
     * A text that names who pays, {@code Formation validée par {AGENCE}}, as they are called for a training that starts on that day.
     *
     * @param debut null for the names of the last days
     */
    public String nommer(String texte, LocalDate debut) {
        if (texte == null || texte.indexOf('{') < 0) {
            return texte;
        }
        String nomme = texte;
        for (Map.Entry<String, Payeur> payeur : payeurs.entrySet()) {
            Payeur celui = debut == null ? payeur.getValue() : payeur.getValue().le(debut);
            if (celui.financeur() != null) {
                nomme = nomme.replace("{" + payeur.getKey() + "}", financeurs.get(celui.financeur()).libelle());
            }
        }
        for (String revenu : lexique.revenus().keySet()) {
            nomme = nomme.replace("{" + revenu + "}", lexique.revenu(revenu, debut));
        }
        return nomme;
    }

    /** Days from which somebody else pays, the first of the régime among them: between two of them names stay. */
    public SortedSet<LocalDate> joursDesNoms() {
        SortedSet<LocalDate> jours = payeurs.values().stream().flatMap(Payeur::tous).map(Payeur::depuis).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        jours.add(debut);
        return jours;
    }

    /** Where its files are, under the root of the classpath. */
    public String dossier() {
        return "rules/regimes/" + id;
    }
}
