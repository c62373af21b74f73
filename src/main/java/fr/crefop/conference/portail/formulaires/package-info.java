/**
 * The forms of the tasks (forms/, Camunda Forms JSON), read and drawn by the server: what they may hold, their conditions and their
 * texts. Knows neither the engine nor a case (adr/0027).
 */
package fr.crefop.conference.portail.formulaires;
