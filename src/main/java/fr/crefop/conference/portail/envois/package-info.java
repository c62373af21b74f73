/** What programs may send twice without its being done twice, and versions that they hold their acts to. */
package fr.crefop.conference.portail.envois;
