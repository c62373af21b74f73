package fr.crefop.conference.portail;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account as it was typed; the password is never part of it, so it never comes back with a refusal. */
record SaisieDeCompte(String identifiant, String nom, String structure, List<String> groupes, List<String> organismes, String courriel,
        String responsable) {

    private static final int LONGUEUR_MAXIMALE = 200;

    SaisieDeCompte {
        groupes = groupes == null ? List.of() : List.copyOf(groupes);
        organismes = organismes == null ? List.of() : List.copyOf(organismes);
    }

    static SaisieDeCompte de(Compte compte) {
        return new SaisieDeCompte(compte.identifiant(), compte.nom(), compte.structure(),
                compte.groupes().stream().map(Groupe::code).sorted().toList(),
                compte.organismes().stream().map(Organisme::code).sorted().toList(), compte.courriel(), compte.responsable());
    }

    /** The identifier of the address counts, whatever the form says. */
    SaisieDeCompte pour(String autre) {
        return new SaisieDeCompte(autre, nom, structure, groupes, organismes, courriel, responsable);
    }

    /** @throws RefusMetier naming each faulty field */
    Compte lire() {
        List<Erreur> erreurs = Stream.of(identifiant, nom, structure, courriel, responsable).filter(SaisieDeCompte::inacceptable)
                .map(texte -> new Erreur("nom", null, "Chaque réponse tient sur une ligne de "
                        + LONGUEUR_MAXIMALE + " caractères.")).toList();
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Le compte ne peut pas être enregistré.", erreurs);
        }
        Set<Groupe> choisis = Groupe.tous().stream().filter(groupe -> groupes.contains(groupe.code()))
                .collect(Collectors.toSet());
        Set<Organisme> representes = Organisme.tous().stream().filter(organisme -> organismes.contains(organisme.code()))
                .collect(Collectors.toSet());
        return new Compte(vide(identifiant), vide(nom), vide(structure), choisis, representes, vide(courriel), vide(responsable));
    }

    private static boolean inacceptable(String texte) {
        return texte != null && (texte.length() > LONGUEUR_MAXIMALE || Ecriture.illisibleSurUneLigne(texte));
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
