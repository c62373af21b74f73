package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.BrouillonsDesFormulaires.Formulaire;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that are kept, by the name that their template says: {@code nom} alone, or {@code nom:objet} where there are several. */
final class FormulaireGarde {

    /** What a form speaks of. */
    enum Objet {
        /** There is one such form. */
        AUCUN,
        /** A case, by its number, and behind a point what of it: only who sees it keeps something about it, and it is forgotten with the case. */
        DOSSIER,
        /** Anything else that tells two of them apart, beside the case or not. */
        AUTRE
    }

    private static final Pattern CLE = Pattern.compile("([a-z-]{1,40})(?::([A-Za-z0-9._-]{1,80}))?");

    static final Map<String, Objet> CONNUS = Map.ofEntries(
            Map.entry("absence", Objet.AUCUN), Map.entry("annonces", Objet.AUCUN), Map.entry("accord", Objet.DOSSIER), Map.entry("avis", Objet.DOSSIER),
            Map.entry("avis-retrait", Objet.DOSSIER), Map.entry("cle-de-partenaire", Objet.AUCUN), Map.entry("cloture", Objet.AUTRE), Map.entry("compte", Objet.AUTRE),
            Map.entry("compte-nouveau", Objet.AUCUN), Map.entry("consentement", Objet.DOSSIER), Map.entry("consentement-retrait", Objet.DOSSIER),
            Map.entry("convention", Objet.AUTRE), Map.entry("denonciation", Objet.AUTRE), Map.entry("delegation", Objet.AUTRE), Map.entry("delegation-nouvelle", Objet.AUCUN), Map.entry("dus", Objet.DOSSIER), Map.entry("entree", Objet.DOSSIER),
            Map.entry("enveloppe", Objet.AUCUN), Map.entry("etude", Objet.AUCUN), Map.entry("lien", Objet.DOSSIER),
            Map.entry("limitation", Objet.DOSSIER), Map.entry("message", Objet.DOSSIER), Map.entry("modele", Objet.AUTRE),
            Map.entry("modele-retrait", Objet.AUTRE), Map.entry("parcours-abandon", Objet.DOSSIER),
            Map.entry("parcours-emploi", Objet.DOSSIER), Map.entry("parcours-fin", Objet.DOSSIER), Map.entry("rectification", Objet.DOSSIER), Map.entry("reouverture", Objet.DOSSIER), Map.entry("report", Objet.DOSSIER),
            Map.entry("retrait", Objet.DOSSIER), Map.entry("seance", Objet.AUCUN), Map.entry("seance-annulation", Objet.AUTRE),
            Map.entry("seance-deplacement", Objet.AUTRE), Map.entry("siege", Objet.AUTRE), Map.entry("siege-nouveau", Objet.AUCUN), Map.entry("presences", Objet.AUTRE), Map.entry("transfert", Objet.DOSSIER), Map.entry("valeur", Objet.AUTRE));

    private FormulaireGarde() {}

    /** @return empty for a form that this house does not have */
    static Optional<Formulaire> lire(String cle) {
        Matcher lue = CLE.matcher(cle == null ? "" : cle);
        if (!lue.matches() || !CONNUS.containsKey(lue.group(1))) {
            return Optional.empty();
        }
        Objet objet = CONNUS.get(lue.group(1));
        boolean nomme = lue.group(2) != null;
        return nomme == (objet != Objet.AUCUN) ? Optional.of(new Formulaire(lue.group(1), lue.group(2), objet == Objet.DOSSIER ? lue.group(2).replaceFirst("\\..*", "") : null)) : Optional.empty();
    }
}
