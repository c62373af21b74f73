package fr.crefop.conference.socle;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Every kind of refusal that a program is told, as the {@code type} of an RFC 9457 problem: {@code /problemes/dossier-introuvable}, an
 * address of this house where a person reads what it means. A type that was ever answered keeps its name and its meaning: programs
 * decide by it, never by the sentences.
 */
public enum TypeDeProbleme {

    DEMANDE_REFUSEE(400, "Demande refusée", "Une donnée envoyée ne convient pas, ou la règle du métier ne le permet pas.",
            "Lisez « erreurs » : une entrée par champ fautif, avec son chemin. Corrigez, puis envoyez de nouveau."),
    DEMANDE_ILLISIBLE(400, "Demande illisible", "Le texte envoyé n'est pas du JSON lisible, ou il manque une donnée de l'adresse.",
            "Corrigez l'écriture de l'envoi ; le renvoyer tel quel n'aboutira pas."),
    CONNEXION_REQUISE(401, "Connexion requise", "L'appel ne porte ni compte valable, ni clé valable, ni session.",
            "Donnez une clé de partenaire (Authorization: Bearer) ou un identifiant et un mot de passe (HTTP Basic). Une clé expirée ou retirée ne vaut"
                    + " plus : demandez-en une autre à l'administration."),
    CONNEXION_REFUSEE(401, "Connexion refusée", "Le compte est le bon, mais un programme n'entre pas avec lui : mot de passe provisoire expiré ou second facteur.",
            "Donnez au programme une clé de partenaire, ou un compte à lui."),
    ACCES_REFUSE(403, "Accès refusé", "Le compte est reconnu, et son groupe ne permet pas cette action.", "Voyez avec l'administration si le compte est le bon."),
    POUVOIR_ABSENT(403, "Pouvoir absent de la clé", "La clé est reconnue, mais elle ne porte pas le pouvoir que demande cette adresse, ou aucune clé n'y entre.",
            "Demandez à l'administration une clé qui porte ce pouvoir. Le compte de la clé garde en plus ses propres limites."),
    ADRESSE_INCONNUE(404, "Adresse inconnue", "Il n'y a rien à cette adresse, ou rien pour ce compte.", "Vérifiez l'adresse dans la description de l'API."),
    DOSSIER_INTROUVABLE(404, "Dossier introuvable", "Le numéro est inconnu, ou le compte ne peut pas voir ce dossier : du dehors les deux se ressemblent.",
            "Vérifiez le numéro. Un dossier clos depuis longtemps n'est plus montré à tous."),
    TACHE_INTROUVABLE(404, "Tâche introuvable", "Aucune tâche de cet identifiant n'attend ce compte : déjà répondue, échue, retirée, ou d'un autre.",
            "Lisez de nouveau GET /api/taches : elle n'y est plus."),
    PLAN_ABSENT(404, "Aucun plan", "Le dossier existe et n'a pas de plan à remettre : pas encore calculé, ou clos sans plan.", "Attendez, ou lisez l'état du dossier."),
    METHODE_NON_ADMISE(405, "Méthode non admise", "L'adresse existe et ne répond pas à cette méthode HTTP.", "Lisez l'en-tête Allow."),
    FORMAT_NON_DISPONIBLE(406, "Format non disponible", "La réponse n'existe pas dans le format demandé par Accept.", "Demandez application/json."),
    SAISINE_DEJA_RECUE(409, "Saisine peut-être déjà reçue", "Un dossier porte la même référence de la même structure, ou la même personne et la même formation.",
            "Si c'est bien une autre demande, envoyez de nouveau avec confirmerDoublon."),
    CONFIRMATION_ATTENDUE(409, "Confirmation attendue", "La réponse à la tâche ne pourra pas être reprise : « detail » dit ce qu'elle engage. Rien n'est enregistré.",
            "Faites-le lire à qui répond, puis envoyez de nouveau avec « confirmer » à vrai."),
    ACTIONS_AU_MEME_MOMENT(409, "Deux actes au même moment", "Un autre acte sur le même dossier a été plus rapide ; celui-ci n'est pas enregistré.",
            "Lisez de nouveau ce qui est, puis recommencez s'il y a lieu."),
    VERSION_DEPASSEE(412, "Version dépassée", "Ce qui était lu a changé depuis : l'en-tête If-Match ne nomme plus la version d'aujourd'hui. Rien n'est enregistré.",
            "Lisez de nouveau, prenez le nouvel ETag, décidez, puis recommencez."),
    ENVOI_TROP_VOLUMINEUX(413, "Envoi trop volumineux", "L'envoi dépasse ce que l'adresse reçoit.", "Envoyez moins : la description de l'API dit la limite."),
    FORMAT_NON_ADMIS(415, "Format non admis", "L'envoi n'est pas annoncé dans le format que l'adresse attend.", "Corrigez l'en-tête Content-Type."),
    CLE_D_ENVOI_DEJA_SERVIE(422, "Clé d'envoi déjà servie", "La même Idempotency-Key a déjà servi, dans les 24 heures, à un autre envoi à cette adresse. Rien n'est enregistré.",
            "Prenez une autre clé pour un autre envoi ; gardez la même seulement pour renvoyer le même texte."),
    TROP_D_ESSAIS(429, "Trop d'essais", "Plusieurs essais de connexion ont échoué ; le suivant est attendu plus tard.", "Attendez le nombre de secondes de Retry-After."),
    TROP_DE_DEMANDES(429, "Trop de demandes", "Trop d'appels à la fois depuis la même adresse.", "Attendez un moment, puis espacez les appels."),
    ERREUR_INTERNE(500, "Erreur interne", "La demande n'a pas pu être traitée ; l'incident est enregistré.", "Prévenez l'administration si cela dure."),
    SERVICE_INDISPONIBLE(503, "Service indisponible", "La base de données ne répond pas, ou pas à temps. « detail » dit si l'acte a pu être fait.",
            "Attendez le nombre de secondes de Retry-After. Un envoi qui porte une Idempotency-Key peut être renvoyé tel quel sans être fait deux fois.");

    private static final String ADRESSE = "/problemes/";

    private final int statut;
    private final String titre;
    private final String sens;
    private final String remede;

    TypeDeProbleme(int statut, String titre, String sens, String remede) {
        this.statut = statut;
        this.titre = titre;
        this.sens = sens;
        this.remede = remede;
    }

    /** What the framework refuses, by its status alone. */
    public static TypeDeProbleme duStatut(HttpStatusCode statut) {
        return switch (statut.value()) {
            case 400 -> DEMANDE_ILLISIBLE;
            case 401 -> CONNEXION_REQUISE;
            case 403 -> ACCES_REFUSE;
            case 404 -> ADRESSE_INCONNUE;
            case 405 -> METHODE_NON_ADMISE;
            case 406 -> FORMAT_NON_DISPONIBLE;
            case 413 -> ENVOI_TROP_VOLUMINEUX;
            case 415 -> FORMAT_NON_ADMIS;
            case 429 -> TROP_DE_DEMANDES;
            case 500 -> ERREUR_INTERNE;
            case 503 -> SERVICE_INDISPONIBLE;
            default -> DEMANDE_REFUSEE;
        };
    }

    public static Optional<TypeDeProbleme> deNom(String nom) {
        return Arrays.stream(values()).filter(type -> type.nom().equals(nom)).findFirst();
    }

    /** {@code dossier-introuvable}. */
    public String nom() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Within this house, whatever its public address is. */
    public URI adresse() {
        return URI.create(ADRESSE + nom());
    }

    /** The usual status; a problem says its own. */
    public int statut() {
        return statut;
    }

    public String titre() {
        return titre;
    }

    public String sens() {
        return sens;
    }

    public String remede() {
        return remede;
    }

    public ProblemDetail dire(String detail) {
        return dire(HttpStatusCode.valueOf(statut), detail);
    }

    public ProblemDetail dire(HttpStatusCode autre, String detail) {
        ProblemDetail probleme = ProblemDetail.forStatusAndDetail(autre, detail);
        probleme.setType(adresse());
        probleme.setTitle(titre);
        return probleme;
    }
}
