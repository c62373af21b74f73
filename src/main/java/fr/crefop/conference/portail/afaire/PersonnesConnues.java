package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.dossier.Personnes;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose cases they are, for an account that may know it. */
@Component
class PersonnesConnues {

    private static final int NOM_AU_MOINS = 2;

    private final Personnes personnes;
    private final AccesAuxDossiers acces;

    PersonnesConnues(Personnes personnes, AccesAuxDossiers acces) {
        this.personnes = personnes;
        this.acces = acces;
    }

    /** Full names by number of the case. */
    Map<String, String> de(Compte compte, Collection<String> numeros) {
        Set<String> nommes = numeros.isEmpty() ? Set.of() : acces.nommes(compte, numeros);
        return nommes.isEmpty() ? Map.of() : personnes.de(nommes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, personne -> personne.getValue().nomComplet()));
    }

    /** The open cases that a name leads to, among those whose person the account may know. */
    Set<String> chercher(Compte compte, String texte) {
        Set<String> trouves = texte.strip().length() < NOM_AU_MOINS ? Set.of() : personnes.chercherOuverts(texte);
        return trouves.isEmpty() ? trouves : acces.nommes(compte, trouves);
    }
}
