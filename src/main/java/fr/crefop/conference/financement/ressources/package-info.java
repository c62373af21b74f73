/** The resources that may be mobilised (L5311-10): each dispositif and each aid, read for a table. */
package fr.crefop.conference.financement.ressources;
