package fr.crefop.conference.securite;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person who may sign in.
 *
 * @param structure the house the person works for; null when the group already says it
 */
public record Compte(String identifiant, String nom, String structure, Set<Groupe> groupes) {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    public Compte {
        List<Erreur> erreurs = new ArrayList<>();
        if (identifiant == null || !IDENTIFIANT.matcher(identifiant).matches()) {
            erreurs.add(new Erreur("identifiant", identifiant,
                    "Minuscules sans accent, chiffres, points et tirets, 64 au plus."));
        }
        if (nom == null || nom.isBlank()) {
            erreurs.add(new Erreur("nom", nom, "Le nom affiché est nécessaire."));
        }
        if (groupes == null || groupes.isEmpty()) {
            erreurs.add(new Erreur("groupes", null, "Un compte appartient à un groupe au moins."));
        }
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Le compte ne peut pas être enregistré.", erreurs);
        }
        groupes = Set.copyOf(groupes);
    }

    public boolean est(Groupe groupe) {
        return groupes.contains(groupe);
    }
}
