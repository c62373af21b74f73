package fr.crefop.conference.securite;

import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person who may sign in.
 *
 * @param structure the house the person works for; null when the group already says it
 * @param courriel where the person is written to; null when nowhere
 * @param organismes those it acts for within a family of funders, and sees the cases of; none unless it belongs to one
 * @param responsable identifier of the account that is told when this one does not answer; null for the supervisor of its funder, if it
 *     has one, else for the secretariat
 */
public record Compte(String identifiant, String nom, String structure, Set<Groupe> groupes, Set<Organisme> organismes,
        String courriel, String responsable) {

    public static final int IDENTIFIANT_AU_PLUS = 64;

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    // Not all that is allowed, but nothing that could be more than one address.
    private static final Pattern COURRIEL = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");
    private static final int COURRIEL_AU_PLUS = 254;

    public Compte(String identifiant, String nom, String structure, Set<Groupe> groupes) {
        this(identifiant, nom, structure, groupes, Set.of(), null, null);
    }

    public Compte {
        List<Erreur> erreurs = new ArrayList<>();
        if (identifiant == null || !IDENTIFIANT.matcher(identifiant).matches()) {
            erreurs.add(new Erreur("identifiant", identifiant,
                    "Minuscules sans accent, chiffres, points et tirets, 64 au plus."));
        }
        if (Journal.SYSTEME.equals(identifiant)) {
            erreurs.add(new Erreur("identifiant", identifiant, "Ce nom est celui sous lequel la procédure agit : choisissez-en un autre."));
        }
        if (nom == null || nom.isBlank()) {
            erreurs.add(new Erreur("nom", nom, "Le nom affiché est nécessaire."));
        }
        if (groupes == null || groupes.isEmpty()) {
            erreurs.add(new Erreur("groupes", null, "Un compte appartient à un groupe au moins."));
        }
        if (!organismes.isEmpty() && !tousDe(organismes, groupes)) {
            erreurs.add(new Erreur("organismes", null, "Seul un compte du groupe « " + organismes.iterator().next().famille().libelle() + " » agit pour l'un de ces organismes."));
        }
        if (courriel != null && (courriel.length() > COURRIEL_AU_PLUS || !COURRIEL.matcher(courriel).matches())) {
            erreurs.add(new Erreur("courriel", courriel, "Une adresse de courriel, comme prenom.nom@exemple.fr."));
        }
        if (responsable != null && responsable.equals(identifiant)) {
            erreurs.add(new Erreur("responsable", responsable, "Nul n'est son propre responsable."));
        }
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Le compte ne peut pas être enregistré.", erreurs);
        }
        groupes = Set.copyOf(groupes);
        organismes = Set.copyOf(organismes);
    }

    private static boolean tousDe(Set<Organisme> organismes, Set<Groupe> groupes) {
        return groupes != null && organismes.stream().map(Organisme::famille).allMatch(groupes::contains);
    }

    /** Nobody alone opens it, nor its door. */
    public boolean demandeDeuxPersonnes() {
        return groupes.stream().anyMatch(Groupe::demandeDeuxPersonnes);
    }

    public boolean est(Groupe groupe) {
        return groupes.contains(groupe);
    }

    /** Those it answers for: a house that has a group to itself, and its own of a family; in the order of the packs, then by name. */
    public List<Repondant> financeurs() {
        return Stream.concat(groupes.stream().filter(groupe -> groupe.estFinanceur() && !groupe.estUneFamille()).sorted().map(Repondant::de),
                organismes.stream().sorted(Comparator.comparing(Organisme::libelle)).map(Repondant::de)).toList();
    }

    /** Their codes, which are those of the groups of the engine. */
    public List<String> codesDesFinanceurs() {
        return financeurs().stream().map(Repondant::code).toList();
    }

    public boolean est(Repondant repondant) {
        return repondant.organisme() == null ? est(repondant.groupe()) : organismes.contains(repondant.organisme());
    }
}
