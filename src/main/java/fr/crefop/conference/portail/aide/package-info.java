/** What stands at the foot of every page: the user guide, who runs the service, how accessible it is, whom to ask. */
package fr.crefop.conference.portail.aide;
