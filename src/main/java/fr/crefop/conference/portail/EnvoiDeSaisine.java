package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.DoublonPossible;
import fr.crefop.conference.dossier.LecteurDeSaisine;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.Simulateur;
import fr.crefop.conference.pilotage.Convenance;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Droits;
import java.util.List;
import org.springframework.stereotype.Service;

/** The submission page and the API hand a saisine to the same rooms, which refuse the same mistakes. */
@Service
class EnvoiDeSaisine implements DepotDeSaisine {

    private final LecteurDeSaisine saisines;
    private final Simulateur simulateur;
    private final DepotDeSaisines depot;
    private final Modeles modeles;
    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final Droits droits;
    private final NouvellesDates dates;

    EnvoiDeSaisine(LecteurDeSaisine saisines, Simulateur simulateur, DepotDeSaisines depot,
            Modeles modeles, Comptes comptes, AccesAuxDossiers acces, Droits droits, NouvellesDates dates) {
        this.saisines = saisines;
        this.simulateur = simulateur;
        this.depot = depot;
        this.modeles = modeles;
        this.comptes = comptes;
        this.acces = acces;
        this.droits = droits;
        this.dates = dates;
    }

    @Override
    public PlanDeFinancement simuler(JsonNode demande) {
        return simulateur.simuler(saisines.lireDemande(demande));
    }

    @Override
    public Demande lire(JsonNode demande) {
        return saisines.lireDemande(demande);
    }

    @Override
    public List<Convenance> modeles(JsonNode demande) {
        Demande lue = saisines.lireDemande(demande);
        return modeles.examiner(lue, simulateur.simuler(lue)).stream().filter(Convenance::convient).toList();
    }

    @Override
    public boolean peutDeposer(String identifiant) {
        return droits.permet(identifiant, "deposer-une-saisine");
    }

    @Override
    public String deposer(JsonNode saisine, String identifiant, String faitSuiteA) {
        Compte compte = comptes.trouver(identifiant).orElseThrow();
        Saisine lue = saisines.lire(saisine);
        String suivi = faitSuiteA == null || faitSuiteA.isBlank() ? null : dates.renouvele(faitSuiteA, identifiant);
        if (LecteurDeSaisine.confirme(saisine)) {
            return depot.deposer(lue, compte.identifiant(), compte.structure(), suivi);
        }
        try {
            return depot.deposerUneFois(lue, compte.identifiant(), compte.structure(), suivi);
        } catch (DoublonPossible doublon) {
            throw acces.peutVoir(compte, doublon.numero()) ? DoublonDit.nomme(doublon) : DoublonDit.dUneAutreStructure();
        }
    }
}
