/** What people are told by mail, in words: each piece of news is typed, and makes its subject and its text here. Who is told is not decided here. */
@org.springframework.modulith.ApplicationModule(displayName = "Nouvelles", allowedDependencies = {
        "socle", "affaires", "cadre", "vocabulaire", "courrier", "securite", "dossier", "financement", "engagements", "bureau", "etudes"})
package fr.crefop.conference.nouvelles;
