package fr.crefop.conference.pilotage;

/** What is counted of the cases, and what each figure means, in French: this is the one place that says it. */
public enum Indicateur {

    DOSSIER("Dossiers reçus", "Les saisines enregistrées, ouvertes ou closes. Un dossier rouvert compte une fois, l'année et le trimestre de sa réception.",
            "Coût total", null, false),
    AVANCEMENT("En cours et clos", "Un dossier est clos quand son issue est prononcée et sa procédure finie ; sinon il est en cours.", null, null, true),
    ETAT("Où en sont les dossiers en cours", "L'étape de la procédure où se trouve chaque dossier en cours le jour où les chiffres sont arrêtés.", null, null, true),
    PLAN("Reste à financer avant et après la conférence", "Dossiers clos. Avant : ce que le dernier plan calculé par les règles laisse sans financeur. "
            + "Après : ce qu'il en reste une fois comptées les parts engagées, le jour de la décision. Un dossier clos sans plan n'a ni l'un ni l'autre.", "Après", "Avant", true),
    ISSUE("Dossiers clos, par voie et par issue", "La voie que le secrétariat a choisie et l'issue du dossier, avec le reste à financer avant et après.", "Après", "Avant", true),
    FINANCEURS_PAR_PLAN("Financeurs par plan", "Combien de financeurs se sont engagés dans le plan de chaque dossier clos avec un plan.", null, null, true),
    DUREE("Jours par étape", "Jours de calendrier entre l'ouverture d'une étape et la réponse. Ce qui est demandé à plusieurs le même jour compte une fois, par "
            + "le plus long. Médiane : la moitié des dossiers a mis moins. 90e centile : neuf sur dix ont mis moins.", null, null, false),
    FINANCEUR("Montants engagés par financeur", "Ce que chaque financeur s'est engagé à payer dans les dossiers clos avec un plan.", "Montant", null, false),
    DISPOSITIF("Montants engagés par dispositif", "Les mêmes montants, par dispositif et par financeur.", "Montant", null, false),
    RUBRIQUE("Montants engagés par rubrique", "Les mêmes montants, par rubrique de coût.", "Montant", null, false),
    REFUS("Réponses autres qu'un accord entier", "Les dossiers où un financeur a refusé sa part, ne l'a prise que pour partie, a répondu sous conditions ou n'a pas "
            + "répondu à temps, à l'un des tours.", null, null, false),
    RAISON("Pourquoi une part n'est pas prise en entier", "Les mêmes dossiers, par ce que la procédure sait de la raison : l'enveloppe ne suffisait pas le jour de la demande, le financeur "
            + "pose des conditions, il n'a pas répondu à temps, ou il l'a écrite. Ce qui est écrit n'est ni compté ni montré ici.", null, null, false),
    ECART("Dispositifs écartés", "Les dossiers où les règles écartent ce dispositif : une condition au moins n'est pas remplie.", null, null, false),
    CONDITION("Conditions qui écartent le plus", "Les dossiers où cette condition écarte un dispositif au moins. Une donnée inconnue n'écarte rien.", null, null, false),
    FERMEE("Aides fermées quand on les demande", "Les dossiers où ce dispositif aurait été examiné, s'il n'était pas fermé "
            + "ou suspendu ce jour-là, sans que sa source le dise épuisé.", null, null, false),
    EPUISEE("Aides épuisées quand on les demande", "Les dossiers en cours et clos où la part demandée à un financeur dépassait, le jour où elle lui a été demandée, ce qu'il restait"
            + " de son enveloppe de l'année, ou dont le plan écarte une aide que sa source dit épuisée ce jour-là.", null, null, false),
    MODELE("Modèles de solution appliqués", "Les dossiers où un modèle a été choisi, avec le reste à financer avant, et après la décision si elle est rendue.", "Après", "Avant", false),
    CONVENTION("Conventions qui ont servi", "Les dossiers dont le plan a une ligne permise par la convention, et ce que paient ces lignes.", "Montant", null, false),
    APPORT("Ce que modèles et conventions ont changé", "Modèle : les dossiers clos par son application, et ce que la décision laisse de moins que le plan des règles. "
            + "Convention : les dossiers dont le plan en a une ligne, et ce que le même plan, recalculé sans elle au jour où il fut fait, laisserait de plus. Chacun avec le jour depuis "
            + "lequel il sert, et l'étude dont il vient. Un dossier servi par deux compte pour chacun : les euros ne s'additionnent pas.", "Reste retiré", null, false),
    RECALCUL("Dossiers relus pour la prochaine convention", "Combien de dossiers sont recalculés pour le tableau suivant, et pourquoi les autres ne le sont pas. Seul un plan des règles auquel il manque "
            + "de l'argent est recalculé ; quand les règles, une valeur ou une convention changent, tous le sont de nouveau, les plus récents d'abord, peu à peu. Le montant est ce qui manque avec les règles "
            + "d'aujourd'hui.", "Reste à financer", null, true),
    COMBINAISON("La prochaine convention utile", "Deux financeurs dont les aides ne se cumulent pas aujourd'hui. Le plan de chaque dossier relu, en cours ou clos, est recalculé "
            + "avec les règles d'aujourd'hui comme si une convention permettait tout ce qui peut l'être entre eux, toutes choses égales par ailleurs : voici ce que cela retirerait du reste à financer. "
            + "Un dossier compte pour chaque paire qui lui servirait : les euros ne s'additionnent pas.", "Reste retiré", null, false),
    SUITE("Après l'entrée en formation", "Dossiers clos avec un plan : la personne est entrée en formation. Son conseiller dit ensuite si elle l'a terminée ou "
            + "quittée avant la fin. Un projet abandonné avant l'entrée est compté avec les issues.", null, null, true),
    ABANDON("Pourquoi la formation est quittée", "Les personnes qui ont quitté la formation avant la fin, par la raison que leur conseiller a choisie dans une liste.", null, null, true),
    EMPLOI("Six mois après la formation", "Les personnes qui ont terminé leur formation, selon ce que leur conseiller sait de leur emploi six mois après. "
            + "Pas connu ne veut pas dire sans emploi.", null, null, true),
    CLAIR("Le plan était-il clair ?", "Ce que répondent, par leur lien et sans compte, les personnes entrées en formation : leur dernière réponse, à l'entrée ou à la fin. "
            + "Qui ne répond pas n'a pas d'avis contraire.", null, null, true),
    TENU("Le plan a-t-il tenu ?", "Les mêmes personnes : ce qui était prévu a-t-il été payé, à temps ? Leur dernière réponse, à l'entrée ou à la fin.", null, null, true),
    MANQUE("Ce qui a le plus manqué", "Les mêmes personnes : une réponse dans une liste, la dernière donnée, à l'entrée ou à la fin.", null, null, true);

    /** What begins the code of a model in {@link #APPORT}, {@link #CONVENTION_EN_VIGUEUR} that of a convention. */
    public static final String MODELE_APPLIQUE = "M/";
    public static final String CONVENTION_EN_VIGUEUR = "C/";

    private final String titre;
    private final String definition;
    private final String total;
    private final String avant;
    private final boolean exclusif;

    Indicateur(String titre, String definition, String total, String avant, boolean exclusif) {
        this.titre = titre;
        this.definition = definition;
        this.total = total;
        this.avant = avant;
        this.exclusif = exclusif;
    }

    public String titre() {
        return titre;
    }

    public String definition() {
        return definition;
    }

    /** What the sum of the values is, in euros; null where there is none. */
    public String total() {
        return total;
    }

    /** What it is compared to; null where there is nothing. */
    public String avant() {
        return avant;
    }

    /** Whether its lines share out the cases of one other line: {@link #parent}. */
    boolean estExclusif() {
        return exclusif;
    }

    /** Whether the sum of the euros of its lines under one parent is known from elsewhere. */
    boolean partageDesEuros() {
        return this == FINANCEUR || this == DISPOSITIF || this == RUBRIQUE;
    }

    /** The line whose cases its own are among, which must be shown for them to be; null for the first of all. */
    Ligne parent(String code) {
        return switch (this) {
            case AVANCEMENT -> new Ligne(DOSSIER, "RECU");
            case ETAT -> new Ligne(AVANCEMENT, "EN_COURS");
            case PLAN -> new Ligne(AVANCEMENT, "CLOS");
            case ISSUE -> new Ligne(PLAN, code.substring(0, code.indexOf('/')));
            case FINANCEURS_PAR_PLAN, FINANCEUR, RUBRIQUE, SUITE, CLAIR, TENU, MANQUE -> new Ligne(PLAN, "AVEC");
            case ABANDON -> new Ligne(SUITE, "ABANDON");
            case EMPLOI -> new Ligne(SUITE, "FIN");
            case DISPOSITIF -> new Ligne(FINANCEUR, code.substring(0, code.indexOf('/')));
            case COMBINAISON -> new Ligne(RECALCUL, RecalculDesPaires.RECALCULE);
            case APPORT -> new Ligne(code.startsWith(MODELE_APPLIQUE) ? MODELE : CONVENTION, code.substring(2));
            case DOSSIER -> null;
            default -> "ENTIERE".equals(code) ? new Ligne(AVANCEMENT, "CLOS") : new Ligne(DOSSIER, "RECU");
        };
    }

    /** @param code of what is counted, as it is stored */
    record Ligne(Indicateur indicateur, String code) {}
}
