package fr.crefop.conference;

/** The elements of an offer that regions.md D.2 lists, each alone in an offer that says nothing else: what it fills is seen, not told. */
enum BaliseLheo {

    INTITULE("intitule-formation", Place.TITRE, "Titre d'essai", "intitulé", ""),
    FORMACODE("code-FORMACODE[@tag=principal]", Place.DOMAINE, "<code-FORMACODE ref=\"V14\" tag=\"principal\">99566</code-FORMACODE>", "formacodes", ""),
    ROME("code-ROME", Place.DOMAINE, "<code-ROME>D1502</code-ROME>", "formacodes", "no question is about a job's code"),
    NSF("code-NSF", Place.DOMAINE, "<code-NSF>312</code-NSF>", "formacodes", "no question is about a speciality's code"),
    RNCP("certification/code-RNCP", Place.FORMATION, "<certification><code-RNCP>990001</code-RNCP></certification>", "rncp", ""),
    RS("certification/code-RS", Place.FORMATION, "<certification><code-RS>99006</code-RS></certification>", "rncp", ""),
    CERTIFINFO("certification/code-CERTIFINFO", Place.FORMATION, "<certification><code-CERTIFINFO>54321</code-CERTIFINFO></certification>", "certifinfo", ""),
    CPF("certification/code-CPF", Place.FORMATION, "<certification><code-CPF>123456</code-CPF></certification>", "rncp", "the code of the lists of before 2019: no question asks it"),
    CERTIFIANTE("certifiante", Place.FORMATION, "<certifiante>0</certifiante>", "certification", ""),
    NIVEAU_ENTREE("code-niveau-entree", Place.FORMATION, "<code-niveau-entree>3</code-niveau-entree>", "niveaux", "no question is about the level at entry; that of the person is the person's"),
    NIVEAU_SORTIE("code-niveau-sortie", Place.FORMATION, "<code-niveau-sortie>4</code-niveau-sortie>", "niveaux", "asked for trainings of before 2019 only, whose offers are closed"),
    PARCOURS("parcours-de-formation", Place.FORMATION, "<parcours-de-formation>2</parcours-de-formation>", "niveaux", "no question is about it"),
    HEURES_CENTRE("action/nombre-heures-centre", Place.ACTION, "<nombre-heures-centre>450</nombre-heures-centre>", "heuresCentre", ""),
    HEURES_ENTREPRISE("action/nombre-heures-entreprise", Place.ACTION, "<nombre-heures-entreprise>140</nombre-heures-entreprise>", "heuresEntreprise", ""),
    HEURES_TOTAL("action/nombre-heures-total", Place.ACTION, "<nombre-heures-total>590</nombre-heures-total>", "heuresCentre", "the sum of the two others, which are asked"),
    PRIX_HORAIRE("prix-horaire-TTC", Place.ACTION, "<prix-horaire-TTC>15</prix-horaire-TTC>", "prix", "times the hours it is a price that the offer does not give"),
    PRIX_TOTAL("prix-total-TTC", Place.ACTION, "<prix-total-TTC>8000</prix-total-TTC>", "prix (converted)", ""),
    FRAIS("frais-restants", Place.ACTION, "<frais-restants>60</frais-restants>", "frais non pédagogiques", ""),
    CONVENTIONNEMENT("conventionnement", Place.ACTION, "<conventionnement>1</conventionnement>", "session", "whether a place is free is said with the recruitment, below; of whose programme it is, it says nothing"),
    FINANCEUR("organisme-financeur/code-financeur", Place.ACTION, "<organisme-financeur><code-financeur>2</code-financeur></organisme-financeur>", "codesFinanceur", ""),
    PLACES("conventionnement, nb-places-financees and etat-recrutement", Place.ACTION_ET_SESSION, "<conventionnement>1</conventionnement><organisme-financeur><code-financeur>2</code-financeur>"
            + "<nb-places-financees>24</nb-places-financees></organisme-financeur>|<etat-recrutement>1</etat-recrutement>", "place collective, place disponible", ""),
    DEBUT("session/periode/debut", Place.SESSION, "<periode><debut>20270405</debut></periode>", "début", ""),
    FIN("session/periode/fin", Place.SESSION, "<periode><fin>20270910</fin></periode>", "fin", ""),
    RECRUTEMENT("session/etat-recrutement", Place.SESSION, "<etat-recrutement>1</etat-recrutement>", "place disponible", "alone it says nothing of a place that is paid for"),
    LIEU("lieu-de-formation/…/region", Place.ACTION, "<lieu-de-formation><coordonnees><adresse><region>24</region></adresse></coordonnees></lieu-de-formation>", "(not in D.2)", ""),
    SIRET("SIRET-lieu-formation", Place.ACTION, "<SIRET-lieu-formation><SIRET>00000000000000</SIRET></SIRET-lieu-formation>", "OF, Qualiopi", "whether a body is certified is asked of an API that needs an agreement"),
    ACTIVITE("numero-activite", Place.ORGANISME, "<numero-activite>00000000000</numero-activite>", "OF, Qualiopi", "the same"),
    HEBERGEMENT("hebergement", Place.ACTION, "<hebergement>Internat</hebergement>", "frais annexes", "words; the cost is the person's"),
    RESTAURATION("restauration", Place.ACTION, "<restauration>Cantine</restauration>", "frais annexes", "the same"),
    TRANSPORT("transport", Place.ACTION, "<transport>Tramway</transport>", "frais annexes", "the same"),
    HANDICAP("acces-handicapes", Place.ACTION, "<acces-handicapes>Plain-pied</acces-handicapes>", "publics", "words; no question is about the building"),
    PUBLIC("code-public-vise", Place.ACTION, "<code-public-vise>80056</code-public-vise>", "publics", "whom an offer is for decides of no aid here");

    private enum Place { TITRE, DOMAINE, FORMATION, ACTION, SESSION, ACTION_ET_SESSION, ORGANISME }

    static final String SANS_TITRE = "Formation d'essai";

    final String balise;
    final String champ;
    final String raison;
    private final Place place;
    private final String xml;

    /** @param champ our field, as D.2 says; {@code raison} why nothing is filled, where nothing is */
    BaliseLheo(String balise, Place place, String xml, String champ, String raison) {
        this.balise = balise;
        this.place = place;
        this.xml = xml;
        this.champ = champ;
        this.raison = raison;
    }

    /** One offer that says this, or what it would be without it. */
    String offre(boolean avec) {
        String[] parties = avec ? xml.split("\\|") : new String[] {"", ""};
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><lheo xmlns=\"http://lheo.gouv.fr/2.3\"><offres><formation numero=\"ESSAI\"><domaine-formation>" + dans(Place.DOMAINE, parties[0])
                + "</domaine-formation><intitule-formation>" + (place == Place.TITRE && avec ? xml : SANS_TITRE) + "</intitule-formation>" + dans(Place.FORMATION, parties[0]) + "<action>"
                + (place == Place.ACTION_ET_SESSION ? parties[0] : dans(Place.ACTION, parties[0])) + "<session>" + (place == Place.ACTION_ET_SESSION ? parties[1] : dans(Place.SESSION, parties[0]))
                + "</session></action><organisme-formation-responsable>" + dans(Place.ORGANISME, parties[0]) + "</organisme-formation-responsable></formation></offres></lheo>";
    }

    private String dans(Place ou, String texte) {
        return place == ou ? texte : "";
    }
}
