package fr.crefop.conference.securite;

import java.util.Comparator;

/** One address of the application and one method by which it answers. @param motif with its variables, as it was declared */
record Endpoint(String methode, String motif) implements Comparable<Endpoint> {

    /** What no register holds. */
    private static final String INCONNU = "inconnu";

    /** An address that can be asked for, on that case where it is one of a case's. */
    String adresse(String dossier) {
        return motif.replaceAll("\\{numero}", dossier)
                .replaceAll("\\{numero:ET[^/]*}", "ET-2018-99999").replaceAll("\\{numero:CV[^/]*}", "CV-2018-99999").replaceAll("\\{numero:VF[^/]*}", "VF-2018-99999")
                .replaceAll("\\{(engine|engineName|processEngineName|name|moteur)}", "default")
                .replaceAll("\\{id:[^/]*}(?=/|$)", "999999").replaceAll("\\{scrutin:[^/]*}(?=/|$)", "999999")
                .replaceAll("\\{ouverture:[^/]*}\\.pdf", "1.pdf").replaceAll("\\{cle:[^/]*}(?=/|$)", INCONNU)
                .replaceAll("/\\*\\*$", "/" + INCONNU).replaceAll("\\{[^/]*}", estDuMoteur() ? INCONNU : "999999");
    }

    boolean estDunDossier() {
        return motif.contains("/dossiers/{numero}");
    }

    boolean estDuMoteur() {
        return motif.startsWith("/engine-rest") || motif.startsWith("/camunda/api");
    }

    @Override
    public int compareTo(Endpoint autre) {
        return Comparator.comparing(Endpoint::motif).thenComparing(Endpoint::methode).compare(this, autre);
    }

    @Override
    public String toString() {
        return methode + " " + motif;
    }
}
