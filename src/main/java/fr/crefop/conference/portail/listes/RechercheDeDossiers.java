package fr.crefop.conference.portail.listes;

import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.socle.RefusMetier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases a list shows and in what order, as the address of the page says it; so a filter is kept by keeping the address.
 *
 * @param quoi words of a number, a name, a training or a structure, and the page
 * @param etat null for all
 * @param enRetard only those of which a waiting step is past its day
 * @param structure exactly that one; null for all
 * @param financeur a funder that the last plan asks; null for all
 * @param reste what is left to pay; null for all
 */
public record RechercheDeDossiers(RechercheSimple quoi, EtatDossier etat, boolean enRetard, String structure, String financeur, Reste reste, Tri tri) {

    /** By how much the plan falls short. */
    public enum Reste {
        RIEN("Rien ne manque", "d.reste = 0"),
        MANQUE("Il manque une part", "d.reste > 0"),
        MILLE("Il manque plus de 1 000 €", "d.reste > 1000"),
        CINQ_MILLE("Il manque plus de 5 000 €", "d.reste > 5000");

        private final String libelle;
        private final String condition;

        Reste(String libelle, String condition) {
            this.libelle = libelle;
            this.condition = condition;
        }

        public String libelle() {
            return libelle;
        }

        String condition() {
            return condition;
        }
    }

    /** Each ends with the number, so that two pages never share a line. */
    public enum Tri {
        RECENT("Les plus récents d'abord", "d.recu_le", " desc, d.numero desc", Lus.DOSSIERS),
        ANCIEN("Les plus anciens d'abord", "d.recu_le", ", d.numero", Lus.DOSSIERS),
        ECHEANCE("L'échéance la plus proche d'abord", "d.echeance", " nulls last, d.numero", Lus.SITUATIONS),
        ATTENTE("Ce qui attend depuis le plus longtemps d'abord", "d.depuis", " nulls last, d.numero", Lus.SITUATIONS),
        RESTE("Ce à quoi il manque le plus d'abord", "d.reste", " desc nulls last, d.numero", Lus.SITUATIONS);

        private final String libelle;
        private final String cle;
        private final String suite;
        private final Lus lus;

        Tri(String libelle, String cle, String suite, Lus lus) {
            this.libelle = libelle;
            this.cle = cle;
            this.suite = suite;
            this.lus = lus;
        }

        public String libelle() {
            return libelle;
        }

        /** The column by which cases are put in order, before their number. */
        String cle() {
            return cle;
        }

        String ordre() {
            return cle + suite;
        }
    }

    /** What is read of a case before the page is cut: no more than the filter and the order ask. */
    enum Lus {
        DOSSIERS("conference.dossier_a_lister d"),
        SITUATIONS("conference.dossier_situe d");

        private final String sql;

        Lus(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** All cases, newest first. */
    public static RechercheDeDossiers toutes(int page) {
        return new RechercheDeDossiers(new RechercheSimple("", page), null, false, null, null, null, Tri.RECENT);
    }

    public static RechercheDeDossiers enRetard(Tri tri) {
        return new RechercheDeDossiers(new RechercheSimple("", 1), null, true, null, null, null, tri);
    }

    /** Those that stand there, what is due first at the head. */
    public static RechercheDeDossiers aLEtape(EtatDossier etat) {
        return new RechercheDeDossiers(new RechercheSimple("", 1), etat, false, null, null, null, Tri.ECHEANCE);
    }

    /**
     * @param champs of the address; those that it does not know are left alone
     * @throws RefusMetier when a value is none of those that the page offers
     */
    public static RechercheDeDossiers lire(Map<String, String> champs) {
        return new RechercheDeDossiers(RechercheSimple.lire(champs), choix(champs, "etape", EtatDossier.class).orElse(null), "oui".equals(champs.get("retard")),
                texte(champs, "structure"), texte(champs, "financeur"), choix(champs, "reste", Reste.class).orElse(null),
                choix(champs, "tri", Tri.class).orElse(Tri.RECENT));
    }

    private static <E extends Enum<E>> Optional<E> choix(Map<String, String> champs, String champ, Class<E> type) {
        String valeur = texte(champs, champ);
        if (valeur == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants()).filter(choix -> choix.name().equals(valeur)).findFirst()
                .orElseThrow(() -> RechercheSimple.refus(champ, "Ce choix n'est pas de ceux de la liste.")));
    }

    private static String texte(Map<String, String> champs, String champ) {
        String valeur = champs.getOrDefault(champ, "").strip();
        return valeur.isEmpty() ? null : valeur;
    }

    public String texte() {
        return quoi.texte();
    }

    public int page() {
        return quoi.page();
    }

    /** Whether anything but the order is asked. */
    public boolean filtre() {
        return !texte().isEmpty() || etat != null || enRetard || structure != null || financeur != null || reste != null;
    }

    /** What is kept under a name: filters and order, never the words, which may name somebody. */
    public RechercheDeDossiers sansMots() {
        return new RechercheDeDossiers(new RechercheSimple("", 1), etat, enRetard, structure, financeur, reste, tri);
    }

    /** Whether there is something to keep under a name. */
    public boolean seGarde() {
        return sansMots().filtre() || tri != Tri.RECENT;
    }

    /** What the address says after its path, at the first page; empty for all cases. */
    public String filtres() {
        String adresse = adresse("", 1);
        return adresse.startsWith("?") ? adresse.substring(1) : adresse;
    }

    /** As a reader says it, each filter at its turn. */
    public List<String> enMots() {
        List<String> mots = new ArrayList<>();
        ajouter(mots, "étape : ", etat == null ? null : etat.libelle());
        ajouter(mots, "en retard", enRetard ? "" : null);
        ajouter(mots, "financeur : ", financeur == null ? null : Financeurs.libelle(financeur));
        ajouter(mots, "structure : ", structure);
        ajouter(mots, "reste : ", reste == null ? null : reste.libelle());
        ajouter(mots, "ordre : ", tri == Tri.RECENT ? null : tri.libelle());
        return mots;
    }

    private static void ajouter(List<String> mots, String debut, String suite) {
        if (suite != null) {
            mots.add(debut + suite);
        }
    }

    Lus lus() {
        return financeur == null && reste == null && !enRetard ? tri.lus : Lus.SITUATIONS;
    }

    /** The same list at another page. */
    public String adresse(String chemin, int autrePage) {
        UriComponentsBuilder adresse = quoi.completer(UriComponentsBuilder.fromPath(chemin), autrePage);
        RechercheSimple.ajouter(adresse, "etape", etat == null ? null : etat.name());
        RechercheSimple.ajouter(adresse, "retard", enRetard ? "oui" : null);
        RechercheSimple.ajouter(adresse, "structure", structure);
        RechercheSimple.ajouter(adresse, "financeur", financeur);
        RechercheSimple.ajouter(adresse, "reste", reste == null ? null : reste.name());
        RechercheSimple.ajouter(adresse, "tri", tri == Tri.RECENT ? null : tri.name());
        return adresse.encode().build().toUriString();
    }
}
