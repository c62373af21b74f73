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
 * @param rubriques headings it may pay; none where it pays no line of a plan
 * @param versions by their first day, one after the other
 */
public record AideIndividuelle(String id, String region, String nom, Nature nature, Set<Rubrique> rubriques, List<VersionDAide> versions) {

    public enum Nature {
        AIDE_AU_PROJET("aide au projet d'une personne", true),
        ABONDEMENT_CPF("abondement du compte personnel de formation", true),
        AVANT_EMBAUCHE("aide à la formation avant une embauche", true),
        /** Beside the training: what it is worth a month, a grant, a licence. A plan tells it, and counts none of it. */
        AIDE_A_LA_PERSONNE("aide versée à la personne, hors du plan", false),
        /** Another training than the one that is asked for. */
        FORMATION_OFFERTE("formation offerte par la Région", false),
        /** What is known in that region of a dispositif of a régime, which holds its rules. */
        PRECISION("précision de la région sur un dispositif", false);

        private final String libelle;
        private final boolean dansLePlan;

        Nature(String libelle, boolean dansLePlan) {
            this.libelle = libelle;
            this.dansLePlan = dansLePlan;
        }

        public String libelle() {
            return libelle;
        }

        /** It may pay a line of a plan, as the aid of the region that is asked for. */
        public boolean estDansLePlan() {
            return dansLePlan;
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
