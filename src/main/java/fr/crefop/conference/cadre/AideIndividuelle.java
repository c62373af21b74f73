package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An individual aid of a Région, as its file tells it (regions.md A.2, A.7).
 *
 * @param id of the référentiel ({@code NA-2})
 * @param region INSEE code of whose aid it is
 * @param rubriques headings it may pay
 * @param versions by their first day, one after the other
 */
public record AideIndividuelle(String id, String region, String nom, Nature nature, Set<Rubrique> rubriques, List<VersionDAide> versions) {

    public enum Nature {
        AIDE_AU_PROJET("aide au projet d'une personne"),
        ABONDEMENT_CPF("abondement du compte personnel de formation"),
        AVANT_EMBAUCHE("aide à la formation avant une embauche");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * The last version started on that day: one that is over still tells since when the aid is closed. Empty before the first.
     *
     * @param jour of the event that the version names ({@link VersionDAide#appreciationDe})
     */
    public Optional<VersionDAide> versionLe(LocalDate jour) {
        return versions.stream().filter(version -> !version.debut().isAfter(jour)).reduce((avant, apres) -> apres);
    }

    /** The last that is known. */
    public VersionDAide derniereVersion() {
        return versions.get(versions.size() - 1);
    }
}
