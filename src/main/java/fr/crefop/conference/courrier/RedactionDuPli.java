package fr.crefop.conference.courrier;

import fr.crefop.conference.cadre.Cadre;
import java.util.stream.Collectors;

/** The words of a mail: the number of the case, what is to be done, where. Nobody is named. */
class RedactionDuPli {

    /** Who writes: the conférence of this instance's region. */
    private static final String PIED = """

            --
            %s. Message envoyé par une machine : ne répondez pas.
            """.formatted(Cadre.lu().parDefaut().conference());

    private final String adresse;

    /** @param adresse where people open the application, without a slash at the end */
    RedactionDuPli(String adresse) {
        this.adresse = adresse;
    }

    String objet(Pli pli) {
        if (pli.avis().size() > 1) {
            return "Conférence des financeurs : " + pli.avis().size() + " messages";
        }
        Avis seul = pli.avis().get(0);
        return (seul.numero() == null ? "Conférence des financeurs" : seul.numero()) + " : " + seul.objet();
    }

    String texte(Pli pli) {
        return pli.avis().stream().map(this::paragraphe).collect(Collectors.joining("\n")) + PIED;
    }

    private String paragraphe(Avis avis) {
        return avis.numero() == null
                ? avis.objet() + "\n" + avis.texte() + "\n" + adresse + "/\n"
                : "Dossier " + avis.numero() + " : " + avis.objet() + "\n" + avis.texte() + "\n"
                        + adresse + "/dossiers/" + avis.numero() + "\n";
    }
}
