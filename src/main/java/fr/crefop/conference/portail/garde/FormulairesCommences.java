package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.BrouillonsDesFormulaires;
import fr.crefop.conference.brouillons.BrouillonsDesFormulaires.Etat;
import fr.crefop.conference.brouillons.BrouillonsDesFormulaires.Formulaire;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.RefusMetier;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what an account has begun in a form, and finds it again. */
@Service
class FormulairesCommences {

    private static final String DE_LA_PAGE = FormulairesCommences.class.getName();

    private final BrouillonsDesFormulaires brouillons;
    private final AccesAuxDossiers acces;

    FormulairesCommences(BrouillonsDesFormulaires brouillons, AccesAuxDossiers acces) {
        this.brouillons = brouillons;
        this.acces = acces;
    }

    /**
     * @throws ResponseStatusException when this house has no such form, or when the account does not see the case it speaks of
     * @throws RefusMetier when it cannot be kept
     */
    Repere garder(Compte compte, String cle, Map<String, List<String>> valeurs, Repere lu) {
        Formulaire formulaire = exiger(compte, cle);
        return brouillons.garder(compte.identifiant(), formulaire, valeurs, lu);
    }

    void clore(Compte compte, String cle, Repere lu) {
        FormulaireGarde.lire(cle).ifPresent(formulaire -> brouillons.clore(compte.identifiant(), formulaire, lu));
    }

    /** What the account has begun of that form, asked once for all the forms of a page. */
    @SuppressWarnings("unchecked")
    Optional<Etat> etat(HttpServletRequest demande, String cle) {
        Map<String, Etat> etats = (Map<String, Etat>) demande.getAttribute(DE_LA_PAGE);
        if (etats == null) {
            etats = demande.getRemoteUser() == null ? Map.of() : brouillons.de(demande.getRemoteUser());
            demande.setAttribute(DE_LA_PAGE, etats);
        }
        return Optional.ofNullable(etats.get(cle));
    }

    /** Who is asked for an advice on a case sees nothing else of it. */
    private boolean voit(Compte compte, String dossier) {
        return acces.peutVoir(compte, dossier) || !acces.expertises(compte, dossier).isEmpty();
    }

    private Formulaire exiger(Compte compte, String cle) {
        return FormulaireGarde.lire(cle).filter(formulaire -> formulaire.dossier() == null || voit(compte, formulaire.dossier()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
