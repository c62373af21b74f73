/** The conditions that a régime holds as rows (conditions.yaml): read, checked, and written as rules. See adr/0017. */
package fr.crefop.conference.financement.moteur.conditions;
