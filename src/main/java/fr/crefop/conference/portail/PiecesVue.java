package fr.crefop.conference.portail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * The papers of a case as an account sees them: answer of GET /api/dossiers/{numero}/pieces, and the model of their part of the page.
 *
 * @param autres those that no aid of the plan asks for
 * @param aides those to whose funders another paper may be shown
 * @param manquent how many are asked for and were not given
 */
public record PiecesVue(
        @Schema(description = "les pièces que demandent les aides du plan, une fois chacune") List<DemandeeVue> demandees,
        @Schema(description = "les pièces qu'aucune aide du plan ne demande") List<FichierVue> autres,
        List<AideVue> aides,
        @Schema(description = "vrai : le compte peut en joindre") boolean joint,
        int manquent) {

    /** What is told of a paper that is asked for. */
    public enum Etat { DONNEE, MANQUE, S_IL_Y_A_LIEU, APRES_L_ENTREE }

    /**
     * @param donneePar who gives it, article included
     * @param aide what it has to show; null when its name is enough
     */
    public record DemandeeVue(
            String nature, String libelle, String donneePar, @Schema(description = "absente quand son nom suffit") String aide, Etat etat,
            List<PourVue> pour, List<FichierVue> fichiers) {}

    /** @param source null where no text asks for it, the conférence does */
    public record PourVue(String aide, String libelle, @Schema(description = "absente : usage de la conférence") String source) {}

    public record AideVue(String code, String libelle) {}

    /**
     * @param destinataires of another paper, the aids whose funders read it too, by their names
     * @param depuisLaDemande it was given since a complement was asked for that is still awaited
     */
    public record FichierVue(
            long id, String nature, String nom, @Schema(description = "PDF, JPEG ou PNG, lu dans son contenu") String format, int octets,
            @Schema(description = "SHA-256 du contenu, en hexadécimal") String empreinte, String par, Instant le, List<String> destinataires,
            @Schema(description = "vrai : donnée depuis le complément qui est demandé") boolean depuisLaDemande) {

        /** {@code 1,2 Mo}. */
        public String taille() {
            long dixiemes = octets * 10L / (1024 * 1024);
            return dixiemes < 10 ? Math.max(1, octets / 1024) + " Ko" : dixiemes / 10 + "," + dixiemes % 10 + " Mo";
        }
    }
}
