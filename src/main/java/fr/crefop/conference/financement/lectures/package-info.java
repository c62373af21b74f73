/** Which data of a demande the rules read, found in the rules themselves: who looks at a case is shown these and no others. */
package fr.crefop.conference.financement.lectures;
