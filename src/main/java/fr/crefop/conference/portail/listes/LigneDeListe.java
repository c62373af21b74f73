package fr.crefop.conference.portail.listes;

import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case in a list.
 *
 * @param personne full name
 * @param formation its title
 * @param issue how it ended or was decided; null before
 * @param reste what the plan in force leaves to pay: the one decided, else proposed, else computed; null before any
 * @param etape what is waited for, in words; null when nothing is
 * @param etapes how many things are waited for; {@code etape} says one of them
 * @param depuis since when it waits; null when nothing does
 * @param echeance the first day by which something should be done; null without one
 */
public record LigneDeListe(String numero, String personne, String formation, Code etat, Code issue, String structure,
        Instant recueLe, Montant reste, String etape, int etapes, Instant depuis, LocalDate echeance) {}
