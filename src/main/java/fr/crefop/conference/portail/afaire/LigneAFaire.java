package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.processus.TachesAFaire.Tache;

/**
 * @param personne null where there is none, or where the account decides without knowing who it is
 * @param commencee whether the account has begun to answer
 */
public record LigneAFaire(Tache tache, String personne, boolean enRetard, boolean commencee) {}
