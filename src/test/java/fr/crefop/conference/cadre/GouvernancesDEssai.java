package fr.crefop.conference.cadre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Rules that bodies elsewhere have, in the form of the packs (src/test/resources/gouvernance). */
public final class GouvernancesDEssai {

    private GouvernancesDEssai() {}

    /** The last of the file. */
    public static Gouvernance lire(String nom) {
        List<Gouvernance> versions = versions(nom);
        return versions.get(versions.size() - 1);
    }

    static List<Gouvernance> versions(String nom) {
        try {
            return LectureDeLaGouvernance.lire("24", new Noeud(nom, LectureYaml.lire(new ClassPathResource("gouvernance/" + nom + ".yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
