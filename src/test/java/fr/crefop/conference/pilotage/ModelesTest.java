package fr.crefop.conference.pilotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.Simultanement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.PartDuModele.PartChiffree;
import fr.crefop.conference.processus.demonstration.Recit;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Case 12: 415,00 € of teaching costs without a funder, a job seeker, a CIF-CDD. */
class ModelesTest extends AvecApplication {

    @Autowired Modeles modeles;
    @Autowired ModelesAppliques appliques;
    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Dossiers dossiers;
    @Autowired Plans plans;
    @Autowired Recit recit;

    @AfterEach
    void rienNeResteEnVigueur() {
        modeles.page(1, 1_000).lignes().stream().filter(m -> m.etat() == EtatDuModele.APPROUVE)
                .forEach(m -> modeles.retirer(m.id(), "Fin de l'essai", "secretariat"));
    }

    @Test
    void unModeleApprouveConvientAuCasQuiLuiRessembleEtDitPourquoi() {
        approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));

        Convenance convenance = seule("cas-12");

        assertThat(convenance.convient()).isTrue();
        assertThat(convenance.raisons()).contains("statut de la personne : demandeur d'emploi", "ce qui manque : coûts pédagogiques",
                "il manque 415,00 €, ce modèle va jusqu'à 600,00 €", "avec lui, il ne resterait rien à payer");
        assertThat(convenance.parts()).containsExactly(
                new PartChiffree(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415.00")));
    }

    @Test
    void unAutreStatutNeConvientPas() {
        approuver(region("SALARIE_CDI", "600.00", "100", "600.00"));
        assertThat(nonRemplies("cas-12")).containsExactly("statut de la personne : demandeur d'emploi");
    }

    @Test
    void unResteTropGrandNeConvientPas() {
        approuver(region("DEMANDEUR_EMPLOI", "414.99", "100", "600.00"));
        assertThat(nonRemplies("cas-12")).containsExactly("il manque 415,00 €, ce modèle ne va que jusqu'à 414,99 €");
    }

    @Test
    void uneAideQuiNePaieRienNeConvientPas() {
        approuver(new Contenu("Essai", "Essai", List.of(), List.of(Dispositif.de("AGEFIPH")), Montant.de("600"),
                List.of(part(Dispositif.de("REGION_CHEQUE"), "100", "600.00"))));
        assertThat(nonRemplies("cas-12")).containsExactly("AGEFIPH ne paie rien");
    }

    @Test
    void unPlafondQuiLaisseUnResteNeConvientPas() {
        approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "400.00"));
        assertThat(nonRemplies("cas-12")).containsExactly("avec lui, il resterait 15,00 €");
        assertThat(seule("cas-12").parts()).isEmpty();
    }

    @Test
    void unPlanCompletNAppelleAucunModele() {
        approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));
        assertThat(nonRemplies("cas-01")).containsExactly("il ne manque rien");
    }

    @Test
    void troisTiersFontLeResteAuCentPres() {
        approuver(new Contenu("Trois tiers", "Essai", List.of(), List.of(), Montant.de("600"), List.of(
                part(Dispositif.de("REGION_CHEQUE"), "33.33", "600.00"), part(Dispositif.de("AIF"), "33.33", "600.00"),
                part(Dispositif.de("AGEFIPH"), "33.34", "600.00"))));

        assertThat(seule("cas-12").parts()).extracting(PartChiffree::montant)
                .containsExactly(Montant.de("138.32"), Montant.de("138.32"), Montant.de("138.36"));
        assertThat(Montant.somme(seule("cas-12").parts().stream().map(PartChiffree::montant))).isEqualTo(Montant.de("415.00"));
    }

    @Test
    void uneVersionApprouveeRemplaceCelleDAvant() {
        long premiere = approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));
        long seconde = modeles.reviser(premiere, region("DEMANDEUR_EMPLOI", "700.00", "100", "700.00"), "secretariat");
        assertThat(etat(premiere)).isEqualTo(EtatDuModele.APPROUVE);

        modeles.soumettre(seconde, "secretariat");
        recit.tousPour(modeles.exiger(seconde).numero());

        assertThat(etat(premiere)).isEqualTo(EtatDuModele.REMPLACE);
        assertThat(seule("cas-12").modele().version()).isEqualTo(2);
    }

    @Test
    void unModeleRetireNEstPlusPropose() {
        long id = approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));
        modeles.retirer(id, "La Région change sa règle", "secretariat");

        assertThat(examiner("cas-12")).isEmpty();
        assertThat(modeles.exiger(id).actes()).last().satisfies(acte -> {
            assertThat(acte.etat()).isEqualTo(EtatDuModele.RETIRE);
            assertThat(acte.motif()).isEqualTo("La Région change sa règle");
        });
    }

    @Test
    void unModeleSeRetireUneSeuleFoisMemeADeux() throws InterruptedException {
        long id = approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));

        Callable<Void> retrait = () -> {
            modeles.retirer(id, "Motif", "secretariat");
            return null;
        };
        Simultanement.Issue<Void> issue = Simultanement.faire(List.of(retrait, retrait));

        assertThat(issue.refus()).hasSize(1).first().isInstanceOf(RefusMetier.class);
        assertThat(modeles.exiger(id).actes()).extracting(Modele.Acte::etat).containsOnlyOnce(EtatDuModele.RETIRE);
    }

    @Test
    void unModeleQuiNeConvientPasNeSeChoisitPas() {
        long id = approuver(region("SALARIE_CDI", "600.00", "100", "600.00"));
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");

        assertThatThrownBy(() -> appliques.choisir(numero, id, "secretariat")).isInstanceOf(RefusMetier.class)
                .hasMessageContaining("ne convient pas");
        assertThat(appliques.du(numero)).isEmpty();
    }

    @Test
    void leModeleChoisiEstCompteUneFois() {
        long id = approuver(region("DEMANDEUR_EMPLOI", "600.00", "100", "600.00"));
        String numero = DossierDeTest.deposer(depot, lecteur, "cas-12");

        appliques.choisir(numero, id, "secretariat");

        assertThat(appliques.fois(id)).isEqualTo(1);
        assertThat(appliques.convenance(numero).convient()).isTrue();
    }

    @Test
    void lesPartsDUneRubriqueNeDepassentPasLeReste() {
        Contenu trop = new Contenu("Trop", "Essai", List.of(), List.of(), Montant.de("600"), List.of(
                part(Dispositif.de("REGION_CHEQUE"), "60", "600.00"), part(Dispositif.de("AIF"), "40.01", "600.00")));

        assertThatThrownBy(() -> modeles.rediger(trop, "secretariat")).isInstanceOfSatisfying(RefusMetier.class,
                refus -> assertThat(refus.erreurs()).extracting(RefusMetier.Erreur::message)
                        .containsExactly("Les parts dépassent 100 % du reste sur la rubrique « Coûts pédagogiques »."));
    }

    private static Contenu region(String statut, String reste, String taux, String plafond) {
        return new Contenu("Le chèque de la Région complète le CIF", "Cumul accepté", List.of(statut), List.of(),
                Montant.de(reste), List.of(part(Dispositif.de("REGION_CHEQUE"), taux, plafond)));
    }

    private static PartDuModele part(Dispositif dispositif, String taux, String plafond) {
        return new PartDuModele(dispositif, Rubrique.CP, new BigDecimal(taux), Montant.de(plafond));
    }

    private long approuver(Contenu contenu) {
        long id = modeles.rediger(contenu, "secretariat");
        modeles.soumettre(id, "secretariat");
        recit.tousPour(modeles.exiger(id).numero());
        return id;
    }

    private List<Convenance> examiner(String cas) {
        return appliques.examiner(DossierDeTest.deposer(depot, lecteur, cas));
    }

    private Convenance seule(String cas) {
        List<Convenance> toutes = examiner(cas);
        assertThat(toutes).hasSize(1);
        return toutes.get(0);
    }

    private List<String> nonRemplies(String cas) {
        return seule(cas).conditions().stream().filter(c -> !c.remplie()).map(Convenance.Condition::libelle).toList();
    }

    private EtatDuModele etat(long id) {
        return modeles.exiger(id).etat();
    }
}
