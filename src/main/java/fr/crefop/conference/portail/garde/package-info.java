/**
 * Whatever is typed in a form of the pages is kept, by one mechanism: a form says its name ({@code data-garde}), the page shows it again as
 * it was left, the script and a button keep it, and what is sent is forgotten.
 */
package fr.crefop.conference.portail.garde;
