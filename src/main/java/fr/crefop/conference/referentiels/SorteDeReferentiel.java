package fr.crefop.conference.referentiels;

/** What can be imported. */
public enum SorteDeReferentiel {

    CERTIFICATIONS("Certifications (RNCP et répertoire spécifique)", "CSV « Standard » de France compétences : Numero_Fiche, Intitule, Actif, "
            + "Nomenclature_Europe_Niveau, Date_Fin_Enregistrement"),
    FORMACODES("Formacodes", "CSV « Formacode » de France compétences : Formacode_Code, Formacode_Libelle"),
    IDCC("Conventions collectives et leur OPCO", "CSV : IDCC, Titre, OPCO"),
    OFFRES("Offres de formation", "XML LHÉO 2.3");

    private final String libelle;
    private final String format;

    SorteDeReferentiel(String libelle, String format) {
        this.libelle = libelle;
        this.format = format;
    }

    public String libelle() {
        return libelle;
    }

    /** What a file of that kind is told by. */
    public String format() {
        return format;
    }
}
