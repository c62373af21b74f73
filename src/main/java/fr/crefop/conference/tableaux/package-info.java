/** A table as a spreadsheet opens it: CSV, XLSX or ODS, written line by line, however many there are. */
@org.springframework.modulith.ApplicationModule(displayName = "Tableaux", allowedDependencies = "socle")
package fr.crefop.conference.tableaux;
