/** The doors of the engine (engine-rest and webapps): who comes in, and what an ordinary group may do there. */
package fr.crefop.conference.processus.acces;
