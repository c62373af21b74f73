package fr.crefop.conference.portail.extractions;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;

/**
 * What is taken out. Each names the rows that hang on a case ({@code l}), which of them the reader sees, and the key that says where a page of them
 * goes on: the number of the case, then one's own order in it; those that hang on none are put in their own order alone.
 */
enum Sujet {

    DOSSIERS("dossiers", "Dossiers", "Un dossier par ligne : personne, formation, étape, voie, issue, reste à financer ; statut, domicile, règles et coût de ceux que vous voyez en entier", Colonnes.DES_DOSSIERS,
            "", "", "true", "0::bigint"),
    PLANS("plans", "Plans", "Une aide par ligne, dans le dernier plan calculé de chaque dossier", Colonnes.DES_PLANS,
            "join conference.ligne_du_dernier_plan l on l.numero = d.numero",
            ", l.financeur, l.dispositif, l.rubrique, l.montant, l.calcule_le", "(%s or l.financeur in (:financeurs))", "l.rang"),
    ENGAGEMENTS("engagements", "Engagements", "Une part demandée à un financeur par ligne, et sa réponse", Colonnes.DES_ENGAGEMENTS,
            "join conference.part_demandee l on l.numero = d.numero",
            ", l.tour, l.financeur, l.dispositif, l.rubrique, l.demande, l.accorde, l.etat as etat_engagement, l.le, l.par_delegation", "(%s or l.financeur in (:financeurs) or l.par_delegation in (:mandataires))", "l.engagement * 1000 + l.rang"),
    ACTES("actes", "Journal des dossiers", "Un acte par ligne : qui a fait quoi, sur quel dossier, quand ; pour les dossiers que vous voyez en entier", Colonnes.DES_ACTES,
            "join conference.acte_note l on l.numero = d.numero",
            ", l.le, l.compte, l.role, l.acte, l.avant, l.apres", "%2$s", "l.id"),
    /** They hang on no case: what is looked for among cases is not looked for among them. */
    AUTRES_ACTES("autres-actes", "Journal hors des dossiers", "Un acte par ligne : sur une étude, un modèle, une convention, une séance, une enveloppe ou une valeur ; tous, quelle que soit votre recherche. Ce que chacun fait de son compte, de ses connexions et de ses absences n'y est pas",
            Colonnes.DES_AUTRES_ACTES, "conference.acte_hors_dossier", "l.numero as objet, l.le, l.compte, l.role, l.acte, l.avant, l.apres", "true", "l.id");

    private final String code;
    private final String libelle;
    private final String phrase;
    private final List<ColonneDeTableau<ResultSet>> colonnes;
    private final String suite;
    private final String lus;
    private final String vues;
    private final String ordre;

    Sujet(String code, String libelle, String phrase, List<ColonneDeTableau<ResultSet>> colonnes, String suite, String lus, String vues, String ordre) {
        this.code = code;
        this.libelle = libelle;
        this.phrase = phrase;
        this.colonnes = colonnes;
        this.suite = suite;
        this.lus = lus;
        this.vues = vues;
        this.ordre = ordre;
    }

    /** @throws RefusMetier when there is none */
    static Sujet deCode(String code) {
        return Arrays.stream(values()).filter(sujet -> sujet.code.equals(code)).findFirst()
                .orElseThrow(() -> new RefusMetier("Choisissez ce que vous voulez télécharger."));
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public String phrase() {
        return phrase;
    }

    public List<ColonneDeTableau<ResultSet>> colonnes() {
        return colonnes;
    }

    boolean dUnDossier() {
        return this != AUTRES_ACTES;
    }

    /** What must be allowed, by its code in the rights file: the record keeps who did what, of everybody. */
    String droit() {
        return this == ACTES || this == AUTRES_ACTES ? "telecharger-les-actes" : "telecharger-les-dossiers";
    }

    /** Joined to the cases {@code d}; where it hangs on none, the rows themselves. */
    String suite() {
        return suite;
    }

    /** What is read of its rows, beside what is told of their case. */
    String lus() {
        return lus;
    }

    /** @param toutesLesLignes cases of which every line is seen; @param entiers those of which nothing is left out */
    String vues(String toutesLesLignes, String entiers) {
        return vues.formatted(toutesLesLignes, entiers);
    }

    /** A whole number that puts the lines of one case in order. */
    String ordre() {
        return ordre;
    }
}
