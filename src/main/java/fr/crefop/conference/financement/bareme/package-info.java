/** Dated parameters of the rules: every figure of the law, with its source, and none of it in code. */
package fr.crefop.conference.financement.bareme;
