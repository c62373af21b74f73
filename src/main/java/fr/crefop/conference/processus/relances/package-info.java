/** Clocks of the tasks: who is told when one arrives, before it is due, and after. */
package fr.crefop.conference.processus.relances;
