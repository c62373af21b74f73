package fr.crefop.conference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder that is installed: what the shipped script makes of the packaged jar. @param dossier where it stands */
public record ApplicationPreparee(Path dossier) {

    /** Made anew. @param dossier that is not there yet */
    public static ApplicationPreparee faire(Path jar, Path dossier) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("sh", Path.of("src", "main", "exploitation", "preparer.sh").toString(), jar.toString(), dossier.toString()).inheritIO();
        // The archive is of use to the Java machine that made it alone.
        script.environment().merge("PATH", Path.of(ApplicationReelle.java()).getParent().toString(), (chemins, celui) -> celui + ":" + chemins);
        if (script.start().waitFor() != 0) {
            throw new IllegalStateException("L'application n'est pas préparée dans " + dossier);
        }
        return new ApplicationPreparee(dossier);
    }

    /** What starts it, as its unit does: to be run in the folder. @param machine options of the Java machine */
    public List<String> commande(String... machine) {
        List<String> mots = new ArrayList<>(List.of(ApplicationReelle.java()));
        mots.addAll(List.of(machine));
        mots.addAll(List.of("-XX:SharedArchiveFile=conference.jsa", "-jar", "conference-des-financeurs.jar"));
        return mots;
    }
}
