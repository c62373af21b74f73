package fr.crefop.conference.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of data, by the words that rules/demande.yaml names them with. */
public enum TypeDeDonnee {
    @JsonProperty("texte") TEXTE,
    /** Beside the demande only. */
    @JsonProperty("texte long") TEXTE_LONG,
    @JsonProperty("date") DATE,
    @JsonProperty("entier") ENTIER,
    @JsonProperty("nombre") NOMBRE,
    @JsonProperty("euros") EUROS,
    /** Three answers: yes, no, not known. */
    @JsonProperty("oui ou non") OUI_NON,
    @JsonProperty("choix") CHOIX,
    @JsonProperty("choix multiple") CHOIX_MULTIPLE,
    @JsonProperty("liste d'entiers") LISTE_ENTIERS,
    @JsonProperty("liste de textes") LISTE_TEXTES,
    /** Of records, written {@code liste[].champ}: the declaration never names this kind. */
    LISTE,
    /** One optional value for each key: a date, euros, a code. */
    @JsonProperty("dates par clé") DATES_PAR_CLE,
    @JsonProperty("montants par clé") MONTANTS_PAR_CLE,
    @JsonProperty("choix par clé") CHOIX_PAR_CLE,
    /** Key of the barème to any value. */
    @JsonProperty("hypothèses") HYPOTHESES;

    public boolean parCle() {
        return this == DATES_PAR_CLE || this == MONTANTS_PAR_CLE || this == CHOIX_PAR_CLE;
    }

    /** A number, or as many as one likes. */
    public boolean enNombres() {
        return this == ENTIER || this == NOMBRE || this == EUROS || this == LISTE_ENTIERS || this == MONTANTS_PAR_CLE;
    }
}
