package fr.crefop.conference.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.Imprimable;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads a saisine, {@code {motif, identite: {nom, prenom}, demande, consentement: {le, portee}, confirmerDoublon}}, and names every faulty field at once. */
@Component
public class LecteurDeSaisine {

    /** Name of the property that tells a saisine from an earlier one it resembles. */
    public static final String CONFIRMATION = "confirmerDoublon";

    private static final String HYPOTHESES = "hypotheses";
    private static final String SANS_HYPOTHESE = "Une saisine se calcule sur les règles et les valeurs en vigueur : elle ne suppose"
            + " rien. Pour essayer autre chose, faites une simulation ; le groupe de travail, lui, compare des scénarios.";
    private static final String OBLIGATOIRE = "Cette donnée est obligatoire.";
    static final int NOM_MAXIMAL = 120;
    private static final int MOTIF_MAXIMAL = 4000;
    private static final int PORTEE_MAXIMALE = 500;
    private static final String DEPARTEMENT = "departement";
    private static final Set<String> DEPARTEMENTS = Declaration.departements().keySet();

    private final LecteurDeDemande demandes;
    private final Clock horloge;

    LecteurDeSaisine(LecteurDeDemande demandes, Clock horloge) {
        this.demandes = demandes;
        this.horloge = horloge;
    }

    /** @throws RefusMetier with one entry for each faulty field, its path told from the root of the saisine */
    public Saisine lire(JsonNode racine) {
        if (racine == null || !racine.isObject()) {
            throw new RefusMetier("La saisine doit être un objet {motif, identite, demande}.");
        }
        List<Erreur> erreurs = new ArrayList<>();
        inconnus("", racine, Set.of("motif", "identite", "demande", "consentement", DEPARTEMENT, CONFIRMATION), erreurs);
        JsonNode confirmation = racine.path(CONFIRMATION);
        if (!confirmation.isMissingNode() && !confirmation.isNull() && !confirmation.isBoolean()) {
            erreurs.add(new Erreur(CONFIRMATION, null, "Vrai ou faux est attendu."));
        }
        String motif = texte("motif", racine.get("motif"), MOTIF_MAXIMAL, LecteurDeSaisine::refusDUnMotif, erreurs);
        Identite identite = identite(racine.get("identite"), erreurs);
        Demande demande = demande(racine.get("demande"), erreurs);
        Consentement consentement = consentement(racine.get("consentement"), erreurs);
        String departement = departement(racine.get(DEPARTEMENT), erreurs);
        if (departement != null && demande != null) {
            Departements.contredit(departement, demande.beneficiaire().regionDomicile()).ifPresent(erreurs::add);
        }
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("La saisine n'a pas été enregistrée : " + erreurs.size()
                    + (erreurs.size() > 1 ? " champs sont à corriger." : " champ est à corriger."), erreurs);
        }
        return new Saisine(motif, identite, demande, consentement, departement);
    }

    /** Whether the sender says that it is another request than the one it resembles. */
    public static boolean confirme(JsonNode racine) {
        return racine.path(CONFIRMATION).asBoolean(false);
    }

    /** The demande of a saisine, read before it is sent. @throws RefusMetier as {@link #lire} does, its paths under {@code demande} */
    public Demande lireDemande(JsonNode noeud) {
        List<Erreur> erreurs = new ArrayList<>();
        Demande demande = demande(noeud, erreurs);
        if (!erreurs.isEmpty()) {
            throw new RefusMetier("Le plan n'a pas été calculé : " + erreurs.size()
                    + (erreurs.size() > 1 ? " champs sont à corriger." : " champ est à corriger."), erreurs);
        }
        return demande;
    }

    /** Null when nothing is said of it. */
    private static String departement(JsonNode noeud, List<Erreur> erreurs) {
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isTextual() || !DEPARTEMENTS.contains(noeud.asText())) {
            erreurs.add(new Erreur(DEPARTEMENT, null, "Un code de département est attendu, comme 45, 2A ou 974."));
            return null;
        }
        return noeud.asText();
    }

    private static Identite identite(JsonNode noeud, List<Erreur> erreurs) {
        if (noeud == null || !noeud.isObject()) {
            erreurs.add(new Erreur("identite", null, noeud == null || noeud.isNull()
                    ? OBLIGATOIRE : "Un objet {nom, prenom} est attendu."));
            return null;
        }
        inconnus("identite.", noeud, Set.of("nom", "prenom"), erreurs);
        return new Identite(
                texte("identite.nom", noeud.get("nom"), NOM_MAXIMAL, LecteurDeSaisine::refusDUnNom, erreurs),
                texte("identite.prenom", noeud.get("prenom"), NOM_MAXIMAL, LecteurDeSaisine::refusDUnNom, erreurs));
    }

    /** Null when nothing is said of it, which is no "no": the case then says that it is missing. */
    private Consentement consentement(JsonNode noeud, List<Erreur> erreurs) {
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (!noeud.isObject()) {
            erreurs.add(new Erreur("consentement", null, "Un objet {le, portee} est attendu."));
            return null;
        }
        inconnus("consentement.", noeud, Set.of("le", "portee"), erreurs);
        String le = texte("consentement.le", noeud.get("le"), 10, this::refusDUnJour, erreurs);
        String portee = texte("consentement.portee", noeud.get("portee"), PORTEE_MAXIMALE, LecteurDeSaisine::refusDUnMotif, erreurs);
        return le == null || portee == null ? null : new Consentement(LocalDate.parse(le), portee);
    }

    private String refusDUnJour(String jour) {
        try {
            return Consentement.refus(LocalDate.parse(jour.strip()), LocalDate.now(horloge));
        } catch (DateTimeParseException e) {
            return DateSaisie.inexistante(jour.strip()) ? DateSaisie.INEXISTANTE : "Une date est attendue, comme 2026-11-30.";
        }
    }

    private Demande demande(JsonNode noeud, List<Erreur> erreurs) {
        if (noeud == null || noeud.isNull()) {
            erreurs.add(new Erreur("demande", null, OBLIGATOIRE));
            return null;
        }
        if (suppose(noeud)) {
            erreurs.add(new Erreur("demande." + HYPOTHESES, null, SANS_HYPOTHESE));
            return null;
        }
        try {
            return demandes.lire(noeud);
        } catch (RefusMetier refus) {
            if (refus.erreurs().isEmpty()) {
                erreurs.add(new Erreur("demande", null, refus.getMessage()));
            }
            refus.erreurs().forEach(e -> erreurs.add(new Erreur(
                    e.champ().isEmpty() ? "demande" : "demande." + e.champ(), e.valeur(), e.message())));
            return null;
        }
    }

    private static String refusDUnMotif(String motif) {
        return Ecriture.illisible(motif) ? Ecriture.REFUS : null;
    }

    /** The plan handed to the person bears it whole. */
    private static String refusDUnNom(String nom) {
        return Ecriture.illisibleSurUneLigne(nom) ? Ecriture.REFUS : Imprimable.refus(nom);
    }

    /** An empty object supposes nothing. */
    private static boolean suppose(JsonNode demande) {
        JsonNode hypotheses = demande.path(HYPOTHESES);
        return !hypotheses.isMissingNode() && !hypotheses.isNull() && !(hypotheses.isObject() && hypotheses.isEmpty());
    }

    private static void inconnus(String prefixe, JsonNode noeud, Set<String> connus, List<Erreur> erreurs) {
        noeud.fieldNames().forEachRemaining(champ -> {
            if (!connus.contains(champ)) {
                erreurs.add(new Erreur(prefixe + champ, null, "Ce champ n'existe pas."));
            }
        });
    }

    private static String texte(
            String champ, JsonNode noeud, int maximum, UnaryOperator<String> refus, List<Erreur> erreurs) {
        String message = noeud == null || noeud.isNull() ? OBLIGATOIRE
                : !noeud.isTextual() ? "Un texte est attendu."
                : noeud.asText().isBlank() ? OBLIGATOIRE
                : noeud.asText().length() > maximum ? "Le texte dépasse " + maximum + " caractères."
                : refus.apply(noeud.asText());
        if (message != null) {
            erreurs.add(new Erreur(champ, null, message));
            return null;
        }
        return noeud.asText().strip();
    }
}
