/** Plain exact arithmetic: which compatible set is kept, and who pays what in which order. */
package fr.crefop.conference.financement.affectation;
