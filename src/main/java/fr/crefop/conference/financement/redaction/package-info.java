/** Says in French what the rules and the allocation concluded. */
package fr.crefop.conference.financement.redaction;
