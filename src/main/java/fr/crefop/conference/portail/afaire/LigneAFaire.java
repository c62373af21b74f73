package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.processus.TachesAFaire.Tache;

/** @param personne null where there is none, or where the account decides without knowing who it is */
public record LigneAFaire(Tache tache, String personne, boolean enRetard) {}
