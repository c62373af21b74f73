/** The words in which the rules speak: facts they match, requirements and rights they state. */
package fr.crefop.conference.financement.regles;
