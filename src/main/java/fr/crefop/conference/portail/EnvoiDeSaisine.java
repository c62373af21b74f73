package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.LecteurDeSaisine;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The submission page and the API hand a saisine to the same rooms, which refuse the same mistakes. */
@Service
class EnvoiDeSaisine implements DepotDeSaisine {

    private final LecteurDeDemande demandes;
    private final LecteurDeSaisine saisines;
    private final Simulateur simulateur;
    private final DepotDeSaisines depot;
    private final Modeles modeles;
    private final Comptes comptes;

    EnvoiDeSaisine(LecteurDeDemande demandes, LecteurDeSaisine saisines, Simulateur simulateur, DepotDeSaisines depot,
            Modeles modeles, Comptes comptes) {
        this.demandes = demandes;
        this.saisines = saisines;
        this.simulateur = simulateur;
        this.depot = depot;
        this.modeles = modeles;
        this.comptes = comptes;
    }

    @Override
    public PlanDeFinancement simuler(JsonNode demande) {
        try {
            return simulateur.simuler(demandes.lire(demande));
        } catch (RefusMetier refus) {
            throw new RefusMetier(refus.getMessage(), refus.erreurs().stream()
                    .map(e -> new Erreur("demande." + e.champ(), e.valeur(), e.message())).toList());
        }
    }

    @Override
    public List<Convenance> modeles(JsonNode demande) {
        Demande lue = demandes.lire(demande);
        return modeles.examiner(lue, simulateur.simuler(lue)).stream().filter(Convenance::convient).toList();
    }

    @Override
    public boolean peutDeposer(String identifiant) {
        return comptes.trouver(identifiant).filter(EnvoiDeSaisine::peutDeposer).isPresent();
    }

    @Override
    public String deposer(JsonNode saisine, String identifiant) {
        Compte compte = comptes.trouver(identifiant).filter(EnvoiDeSaisine::peutDeposer)
                .orElseThrow(() -> new AccessDeniedException("Seuls un conseiller et le secrétariat déposent une saisine."));
        return depot.deposer(saisines.lire(saisine), compte.identifiant(), compte.structure());
    }

    private static boolean peutDeposer(Compte compte) {
        return compte.est(Groupe.CONSEILLER) || compte.est(Groupe.SECRETARIAT);
    }
}
