/** The bureau of the CREFOP: admissibility, votes by college, mandates. Its acts commit no funder's money. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Bureau", allowedDependencies = {"socle", "affaires", "cadre", "vocabulaire", "journal", "dossier", "financement"})
package fr.crefop.conference.bureau;
