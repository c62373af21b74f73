package fr.crefop.conference.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.PieceAttendue;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Titres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of the papers follows from the plan: each aid's, once each, with the funders who read them. */
class PiecesDemandeesTest {

    /** Out of work, with an account of her own and the aid of France Travail. */
    @Test
    void leDossierDAujourdhuiDemandeTroisPiecesUneFoisChacune() throws IOException {
        Demande demande = Atelier.LECTEUR.lire(Files.readAllBytes(Path.of("docs", "demande.json")));

        List<PieceDemandee> pieces = PiecesDemandees.de(demande, lignes(demande));

        assertThat(pieces).extracting(PieceDemandee::code).containsExactly("DEVIS", "COMPTE_ACTIVE", "VALIDATION_PROJET");
        assertThat(pieces.get(0).pour().keySet()).extracting(Dispositif::code).containsExactly("CPF_DE", "AIF");
        assertThat(pieces.get(0).financeurs()).containsExactlyInAnyOrder("CAISSE_DES_DEPOTS", "FRANCE_TRAVAIL");
        assertThat(pieces).allMatch(PieceDemandee::estNecessaire);
    }

    @Test
    void leDossierDouzeDe2018DemandeCellesDuCongeEtDuCompte() {
        Demande demande = lire(Atelier.demande("12"));

        assertThat(PiecesDemandees.de(demande, lignes(demande))).extracting(PieceDemandee::code).containsExactly("DEVIS", "COMPTE_ACTIVE",
                "ATTESTATION_DIF", "ACCORD_CPF", "BIAF", "CONTRATS", "BULLETINS_DE_SALAIRE", "PROGRAMME");
    }

    @Test
    void uneLigneDeDerogationDemandeSesPiecesAussi() {
        Demande demande = lire(Atelier.demande("12"));
        List<LigneDePlan> lignes = new ArrayList<>(lignes(demande));
        lignes.add(new LigneDePlan("REGION_CVL", Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415"), "Emploi certain"));

        List<PieceDemandee> pieces = PiecesDemandees.de(demande, lignes);

        assertThat(pieces).extracting(PieceDemandee::code).contains("LETTRE_MOTIVATION", "PRESCRIPTION");
        assertThat(pieces.get(0).financeurs()).contains("REGION_CVL");
    }

    /** Unknown is never no. */
    @Test
    void ceQuOnNeSaitPasEstDemande() {
        List<LigneDePlan> compte = List.of(new LigneDePlan("CAISSE_DES_DEPOTS", Dispositif.de("CPF_SALARIE"), Rubrique.CP, Montant.de("1000"), null));
        assertThat(codes(lire(Atelier.demande("26-01", "formation.surTempsDeTravail", null)), compte)).contains("AUTORISATION_ABSENCE");
        assertThat(codes(lire(Atelier.demande("26-01", "formation.surTempsDeTravail", true)), compte)).contains("AUTORISATION_ABSENCE");
        assertThat(codes(lire(Atelier.demande("26-01", "formation.surTempsDeTravail", false)), compte)).doesNotContain("AUTORISATION_ABSENCE");
    }

    @Test
    void cePresumeDeTousNeSeDemandePas() {
        List<LigneDePlan> compte = List.of(new LigneDePlan("CAISSE_DES_DEPOTS", Dispositif.de("CPF_DE"), Rubrique.CP, Montant.de("1000"), null));
        assertThat(codes(lire(Atelier.demande("26-01", "formation.permis", null)), compte)).doesNotContain("ATTESTATION_PERMIS");
        assertThat(codes(lire(Atelier.demande("26-01", "formation.permis", "LEGER")), compte)).contains("ATTESTATION_PERMIS");
    }

    @Test
    void cellesDApresLEntreeNeManquentPasAvant() {
        Demande demande = lire(Atelier.demande("26-01"));
        List<LigneDePlan> mobilite = List.of(new LigneDePlan("FRANCE_TRAVAIL", Dispositif.de("AIDE_MOBILITE"), Rubrique.TR, Montant.de("120"), null));

        assertThat(PiecesDemandees.de(demande, mobilite)).isNotEmpty().allMatch(PieceDemandee::apresEntree).noneMatch(PieceDemandee::estNecessaire);
    }

    @Test
    void chaquePieceDitSaSourceOuQueCEstUnUsage() {
        for (Regime regime : Cadre.lu().regimes()) {
            assertThat(regime.pieces()).as(regime.id()).allSatisfy(piece -> piece.pour().values().stream().filter(source -> !source.equals(PieceAttendue.USAGE))
                    .flatMap(source -> Titres.elements(source).stream())
                    .forEach(source -> assertThat(regime.lexique().sources()).as(regime.id() + " " + piece.code()).containsKey(source)));
        }
        assertThat(Cadre.lu().regime("2019-").pieces()).hasSizeGreaterThan(15);
    }

    private static List<String> codes(Demande demande, List<LigneDePlan> lignes) {
        return PiecesDemandees.de(demande, lignes).stream().map(PieceDemandee::code).toList();
    }

    private static List<LigneDePlan> lignes(Demande demande) {
        return Atelier.SIMULATEUR.simuler(demande).contributions().stream().map(LigneDePlan::de).toList();
    }

    private static Demande lire(ObjectNode demande) {
        return Atelier.LECTEUR.lire(demande);
    }
}
