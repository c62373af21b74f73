package fr.crefop.conference.vocabulaire;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Marque;
import fr.crefop.conference.cadre.Gouvernance.Partage;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.cadre.Majorite;
import fr.crefop.conference.socle.EnFrancais;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a body decides, in the sentences that its pages show beside what it decided. */
public final class PhrasesDeLaGouvernance {

    private PhrasesDeLaGouvernance() {}

    /** Who votes, the quorum, the majority, a tie, and how many proxies one may have where a text says it; one sentence each. */
    public static List<String> regle(Gouvernance g) {
        return Stream.concat(Stream.of(voix(g), quorum(g), majorite(g), partage(g)), Stream.ofNullable(procurations(g))).toList();
    }

    private static String procurations(Gouvernance g) {
        return g.procurations() == null ? null : g.procurations() == 0 ? "Procurations : aucune."
                : "Procurations : " + compte(g.procurations(), "procuration") + " au plus par siège.";
    }

    private static String voix(Gouvernance g) {
        String qui = g.deliberants().stream().map(college -> college.libelle() + " " + voix(college, g.votants())).collect(Collectors.joining(" ; "));
        return (g.votants() == Votants.COLLEGES ? "Chaque collège donne une réponse : " : "Chaque membre donne une réponse : ") + qui + "." + sansVoix(g);
    }

    /** {@code Siègent sans voix : opérateurs (3 sièges).} */
    private static String sansVoix(Gouvernance g) {
        List<College> muets = g.colleges().stream().filter(college -> !college.aVoixDeliberative()).toList();
        return muets.isEmpty() ? "" : " Siègent sans voix : " + muets.stream().map(college -> college.libelle()
                + (g.votants() == Votants.MEMBRES ? " (" + compte(college.sieges(), "siège") + ")" : "")).collect(Collectors.joining(" ; ")) + ".";
    }

    private static String voix(College college, Votants votants) {
        String sieges = votants == Votants.MEMBRES ? "(" + compte(college.sieges(), "siège") + ") " : "";
        if (college.part() != null) {
            return sieges + EnFrancais.court(college.part()) + " % des voix";
        }
        return sieges + EnFrancais.court(college.voix()) + " voix" + (votants == Votants.MEMBRES ? " par siège" : "");
    }

    private static String quorum(Gouvernance g) {
        if (g.quorum() == null) {
            return "Aucun quorum n'est demandé.";
        }
        String quoi = g.quorum().en() == Votants.COLLEGES ? "collèges" : "membres";
        BigDecimal tous = g.quorum().en() == Votants.COLLEGES ? BigDecimal.valueOf(g.deliberants().size()) : g.membres();
        return "Quorum : " + EnFrancais.court(g.quorum().auMoins().auMoins(tous)) + " " + quoi + " présents ou représentés sur " + EnFrancais.court(tous)
                + (g.quorum().auMoins().estUnePart() ? " (" + g.quorum().auMoins().enFrancais() + " au moins)" : "") + ".";
    }

    private static String majorite(Gouvernance g) {
        if (g.majorite().base() == Majorite.CONSENSUS) {
            return "Majorité : aucune ; tous ceux qui prennent parti doivent être d'accord.";
        }
        return "Majorité : " + (g.majorite().consensus() ? "le consensus des votants, sinon " : "") + "plus de " + g.majorite().plusDe().enFrancais()
                + (g.majorite().base() == Majorite.PRESENTS ? " des voix présentes, abstentions comprises." : " des voix exprimées, abstentions non comprises.");
    }

    private static String partage(Gouvernance g) {
        return "Égalité : " + (switch (g.partage().mode()) {
            case ACCORD -> "les présidents s'accordent (" + g.copresidence().stream().map(College::president).collect(Collectors.joining(", ")) + "), sinon le vote est ajourné.";
            case PREPONDERANTE -> "la voix du " + g.college(g.partage().colleges().get(0)).president() + " est prépondérante.";
            case AJOURNEMENT -> "le vote est ajourné.";
        });
    }

    /** {@code Règle en vigueur depuis le 1er janvier 2017. Source : … (à fixer par la conférence), vérifiée le …}. */
    public static String source(Gouvernance g) {
        return "Règle en vigueur depuis le " + EnFrancais.date(g.du()) + ". Source : " + g.source()
                + (g.marque() == Marque.C ? " [à confirmer par la conférence]" : "") + ", vérifiée le " + EnFrancais.date(g.verifieLe()) + "."
                + ailleurs(g);
    }

    /** A region that wrote none goes by another's, and says so. */
    private static String ailleurs(Gouvernance g) {
        return g.region().equals(Cadre.lu().parDefaut().code()) ? ""
                : " Cette région n'a pas encore écrit sa règle : celle de la " + Cadre.lu().regions().get(g.region()).enPhrase() + " s'applique.";
    }

    private static String compte(int nombre, String nom) {
        return nombre + " " + nom + (nombre > 1 ? "s" : "");
    }
}
