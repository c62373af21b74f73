/** What is in force and where: the régimes and the regions, read from rules/ once. Knows no rule, no case and no account. */
package fr.crefop.conference.cadre;
