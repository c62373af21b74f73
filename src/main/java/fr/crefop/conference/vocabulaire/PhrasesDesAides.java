package fr.crefop.conference.vocabulaire;

import static fr.crefop.conference.vocabulaire.MotsDesAides.depuis;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.ComplementsDAide;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Provenance;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.cadre.VersionDAide.Evenement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that people read of an individual aid of a Région. */
public final class PhrasesDesAides {

    private static final int PRESQUE_TOUT = ParametreDAide.values().length / 2;

    /** Of an aid whose state nobody knows, and whose Région answered. */
    public static final String SANS_ETAT = "état dit par la Région dans ce dossier";
    public static final String AUTRE_POSSIBLE = "à demander si la première ne convient pas";

    private PhrasesDesAides() {}

    /** {@code Du 5 avril 2023 au 31 décembre 2023}; what is not known says so. */
    public static String periode(VersionDAide v) {
        String debut = v.du().valeur().map(du -> du.estUnJour() ? "du " + du.enFrancais() : "de " + du.enFrancais())
                .orElse("d'une date " + MotsDesAides.A_CONFIRMER);
        String fin = v.au().selon(() -> ", sans fin annoncée", () -> ", fin " + MotsDesAides.A_CONFIRMER,
                au -> (au.estUnJour() ? " au " : " à ") + au.enFrancais());
        return Mots.majuscule(debut) + fin;
    }

    /** Which day chooses the version. */
    public static String appreciation(VersionDAide v) {
        return v.appreciationDe().selon(() -> "", () -> "Jour qui compte : " + MotsDesAides.A_CONFIRMER + ".", e -> "Jour qui compte : " + evenement(e) + ".");
    }

    private static String evenement(Evenement evenement) {
        return switch (evenement) {
            case ENTREE_EN_FORMATION -> "l'entrée en formation";
            case DEPOT -> "le dépôt de la demande";
            case SOUSCRIPTION -> "la souscription dans Mon Compte Formation";
        };
    }

    /** {@code close depuis le 1er janvier 2024 : fin de la convention}; since when is told only when it is known. */
    public static String etat(Disponibilite d) {
        String depuis = d.du().valeur().map(du -> " " + depuis(du)).orElse("");
        String vu = d.vuLe() == null ? "" : " (vu " + quand(d.vuLe()) + (depuis.isEmpty() ? ", date de début " + MotsDesAides.A_CONFIRMER : "") + ")";
        return d.etat().libelle() + depuis + vu + (d.motif() == null ? "" : " : " + d.motif());
    }

    /** A sentence for each condition that is known. */
    public static List<String> conditions(VersionDAide v) {
        return PhrasesDesConditionsDAide.de(v).values().stream().map(phrase -> Mots.majuscule(phrase) + ".").toList();
    }

    /** One of them inside a sentence; what a parameter is, where it tells no condition or is not known. */
    public static String condition(ParametreDAide parametre, VersionDAide v) {
        return PhrasesDesConditionsDAide.de(v).getOrDefault(parametre, parametre.libelle());
    }

    /** What no datum of a demande tells: {@code à confirmer par la Région : le domicile}. */
    public static String aConfirmerParLaRegion(String quoi) {
        return MotsDesAides.A_CONFIRMER + " par la Région : " + quoi;
    }

    /** Whether it still exists, when nobody told its end and somebody last saw it that long ago. */
    public static String encoreOuverte(DateDite vue) {
        return "si l'aide existe encore ; ses règles ont été vérifiées " + MotsDesAides.quand(vue);
    }

    /** {@code Abondement du CPF : close depuis le 1er janvier 2024 : fin de la convention}. */
    public static String fermee(AideIndividuelle aide, String etat) {
        return aide.nom() + " : " + etat;
    }

    /** Why another aid is not the one. */
    public static String refusee(String constate, String attendu) {
        return "elle ne convient pas ici : " + constate + (attendu == null ? "" : " ; elle demande : " + attendu);
    }

    /** Of a region whose file says that it has none. */
    public static String aucuneAide(String region) {
        return Mots.majuscule(Mots.region(region)) + " : aucune aide individuelle connue ; " + MotsDesAides.A_CONFIRMER + " par la Région";
    }

    public static String regionNonDecrite(String region) {
        return "ses aides individuelles ne sont pas décrites ici (" + Mots.region(region) + ")";
    }

    /** {@code le 5 avril 2023}, {@code en décembre 2020}. */
    public static String quand(DateDite date) {
        return MotsDesAides.quand(date);
    }

    /** Papers that no datum tells, then what is paid beside the teaching costs; empty when there is nothing. */
    public static String horsDuPlan(VersionDAide v, ComplementsDAide nonPayes) {
        return String.join(" ", Stream.concat(PhrasesDesConditionsDAide.papiers(v), PhrasesDesMontantsDAide.aCote(nonPayes).stream()).toList());
    }

    /** What was seen of an aid that no plan counts, when, and what the Région has to tell. */
    public static String aCote(VersionDAide v, DateDite vue) {
        String inconnus = aConfirmer(v);
        return String.join(" ", Stream.of(montants(v).stream(), v.remarques().stream(),
                Stream.of("Vu pour la dernière fois " + quand(vue) + (inconnus.isEmpty() ? "." : " ; " + aConfirmerParLaRegion(inconnus) + "."))).flatMap(s -> s).toList());
    }

    public static String finie(DateDite au) {
        return "finie" + (au.estUnJour() ? " le " : " en ") + au.enFrancais();
    }

    public static String pasEncoreOuverte(DateDite du) {
        return "ouverte seulement à partir " + (du.estUnJour() ? "du " : "de ") + du.enFrancais();
    }

    /** {@code Abondement du CPF : la part prise en charge}, from the key of a parameter of an aid; empty for another key. */
    public static Optional<String> parametre(String cle) {
        int point = cle.lastIndexOf('.');
        return point < 0 ? Optional.empty() : Stream.of(ParametreDAide.values()).filter(p -> p.cle().equals(cle.substring(point + 1)))
                .flatMap(p -> Cadre.lu().regions().values().stream().flatMap(region -> region.aides().stream())
                        .filter(aide -> aide.id().equals(cle.substring(0, point))).map(aide -> aide.nom() + " : " + p.libelle())).findFirst();
    }

    /** Which rules these are, and where they were read. */
    public static String provenance(AideIndividuelle aide, VersionDAide v) {
        return aide.nom() + ", " + periode(v).substring(0, 1).toLowerCase(Locale.FRENCH) + periode(v).substring(1) + " ; "
                + v.sources().stream().map(PhrasesDesAides::provenance).collect(Collectors.joining(" ; "));
    }

    /** A sentence for each part of what it pays that is known. */
    public static List<String> montants(VersionDAide v) {
        return PhrasesDesMontantsDAide.de(v.montant(), v.complements());
    }

    /** Who asks, studies, decides and pays; empty when it does not apply. */
    public static String circuit(VersionDAide v) {
        return v.circuit().selon(() -> "", () -> "", PhrasesDesMontantsDAide::circuit);
    }

    /** {@code le domicile, le plafond}: what nobody found; empty when all is known. Of an aid that nobody described, in one word. */
    public static String aConfirmer(VersionDAide v) {
        if (v.inconnus().size() > PRESQUE_TOUT) {
            return "tout ce qui n'est pas dit ici";
        }
        return String.join(", ", v.inconnus().stream().map(ParametreDAide::libelle).toList());
    }

    /** {@code Trefle, règles des régions (lu à la source, vérifié le 6 novembre 2020)}. */
    public static String provenance(Provenance p) {
        return p.source().titre() + " (" + p.marque().libelle() + ", vérifié " + quand(p.verifieLe()) + ")";
    }
}
