package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.portail.saisie.Preremplissage;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A saisine begun from another case with new dates: a session that was missed or put off is asked for again without typing it all.
 * What belongs to one demande alone is asked anew: its days, its reference, and the person's consent.
 */
@Component
class NouvellesDates {

    /** The input that tells which case the saisine goes on from. */
    static final String FAIT_SUITE_A = "faitSuiteA";

    private static final String DEBUT = "demande.formation.debut";
    private static final List<String> A_REDIRE = List.of(DEBUT, "demande.formation.fin", "demande.dateDepot", "demande.depots", "demande.reference", "consentement");

    private final LectureDesDossiers dossiers;
    private final Dossiers registre;
    private final QuiSuitLeDossier suivi;
    private final Comptes comptes;
    private final Droits droits;
    private final Preremplissage preremplissage;
    private final Clock horloge;

    NouvellesDates(LectureDesDossiers dossiers, Dossiers registre, QuiSuitLeDossier suivi, Comptes comptes, Droits droits, Preremplissage preremplissage, Clock horloge) {
        this.dossiers = dossiers;
        this.registre = registre;
        this.suivi = suivi;
        this.comptes = comptes;
        this.droits = droits;
        this.preremplissage = preremplissage;
        this.horloge = horloge;
    }

    /** Whoever follows the case and may submit one; the secretariat too. */
    boolean possibles(String numero, String compte) {
        return droits.permet(compte, "deposer-une-saisine") && duQuel(numero, compte).isPresent();
    }

    /** Whether what begins from it goes on from it: it was closed with its plan. */
    static boolean renouvelle(Dossier dossier) {
        return dossier.etat() == EtatDossier.CLOS && dossier.issue() != null && dossier.issue().avecUnPlan();
    }

    /** @throws RefusMetier when nothing goes on from that case, or the account does not follow it */
    String renouvele(String numero, String compte) {
        return duQuel(numero, compte).filter(NouvellesDates::renouvelle).map(Dossier::numero)
                .orElseThrow(() -> new RefusMetier("Le dossier auquel cette saisine devait faire suite n'est plus clos avec son plan, ou n'est plus de ceux que vous suivez :"
                        + " refaites-la depuis une page vierge."));
    }

    private Optional<Dossier> duQuel(String numero, String compte) {
        return dossiers.entier(numero, compte).filter(dossier -> suivi.est(compte, dossier) || comptes.est(compte, Groupe.SECRETARIAT));
    }

    /**
     * @param debut first day of the training, as typed
     * @throws PageIntrouvable for a case that the account does not follow
     * @throws RefusMetier without a day that can be read
     */
    MultiValueMap<String, String> de(String numero, String debut, String compte) {
        Dossier dossier = duQuel(numero, compte).orElseThrow(PageIntrouvable::new);
        LocalDate jour = DateSaisie.lire(DEBUT, debut);
        if (jour == null) {
            String message = "Donnez le premier jour de la nouvelle formation.";
            throw new RefusMetier(message, List.of(new Erreur(DEBUT, debut, message)));
        }
        MultiValueMap<String, String> valeurs = new LinkedMultiValueMap<>(preremplissage
                .de(new Saisine(dossier.motif(), dossier.identite(), dossier.demande(), null, registre.departement(dossier.numero()).orElse(null))).valeurs());
        valeurs.keySet().removeIf(nom -> A_REDIRE.stream().anyMatch(redit -> nom.equals(redit) || nom.startsWith(redit + ".")));
        if (renouvelle(dossier)) {
            valeurs.add(FAIT_SUITE_A, numero);
        }
        valeurs.add(DEBUT, DateSaisie.ecrire(jour));
        valeurs.add("demande.dateDepot", DateSaisie.ecrire(LocalDate.now(horloge)));
        return valeurs;
    }
}
