/** The pages of the register of conventions. */
package fr.crefop.conference.portail.conventions;
