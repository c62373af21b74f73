package fr.crefop.conference.portail.api;

import static fr.crefop.conference.socle.HorlogeConfiguration.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.engagements.Enveloppe;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.parcours.Appreciation;
import fr.crefop.conference.parcours.Emploi;
import fr.crefop.conference.parcours.MomentDeParole;
import fr.crefop.conference.parcours.Parole;
import fr.crefop.conference.parcours.Paroles;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suites;
import fr.crefop.conference.parcours.Suites.Depart;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Periode;
import fr.crefop.conference.pilotage.TourneeDesIndicateurs;
import fr.crefop.conference.processus.EngagementFinanceurs;
import fr.crefop.conference.processus.demonstration.Guide;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vieprivee.Anonymisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that people lead, and what each adds to the figures: 415,00 € are missing in case 12, which a convention would bring, and nothing in case 1. */
class IndicateursTest extends AvecApi {

    private static final String PLAN_ADOPTE = "ISSUE AVEC/CONFERENCE/PLAN_ADOPTE";
    private static final Dispositif CHEQUE = Dispositif.de("REGION_CHEQUE");

    @Autowired Indicateurs indicateurs;
    @Autowired TourneeDesIndicateurs tournee;
    @Autowired Anonymisation anonymisation;
    @Autowired Journal journal;
    @Autowired Guide guide;
    @Autowired CumulsOuvrables cumuls;
    @Autowired Enveloppes enveloppes;
    @Autowired Suites suites;
    @Autowired Paroles paroles;

    @Test
    void unDossierMeneASonTermeSeLitDansChaqueChiffre() {
        Map<String, Chiffre> avant = arreter();
        planAdopte();
        Map<String, Chiffre> apres = arreter();

        for (String ligne : new String[] {"DOSSIER RECU", "AVANCEMENT CLOS", "PLAN AVEC", PLAN_ADOPTE, "FINANCEURS_PAR_PLAN 2", "FINANCEUR REGION_CVL",
            "FINANCEUR FONGECIF_CVL", "DISPOSITIF REGION_CVL/REGION_CHEQUE", "RUBRIQUE CP", "DUREE ENTIERE", "DUREE Donner mandat à un groupe de travail",
            "CONDITION CIFCDD-C3", "ECART REGION_CHEQUE", "RECALCUL RECALCULE", paire()}) {
            assertThat(dossiers(apres, ligne) - dossiers(avant, ligne)).as(ligne).isEqualTo(1);
        }
        assertThat(dossiers(apres, "AVANCEMENT EN_COURS")).isEqualTo(dossiers(avant, "AVANCEMENT EN_COURS"));
        assertThat(ajoute(avant, apres, PLAN_ADOPTE, Chiffre::avant)).isEqualTo(Montant.de("415.00"));
        assertThat(ajoute(avant, apres, PLAN_ADOPTE, Chiffre::total)).isEqualTo(Montant.ZERO);
        assertThat(ajoute(avant, apres, "FINANCEUR REGION_CVL", Chiffre::total)).isEqualTo(Montant.de("415.00"));
        assertThat(ajoute(avant, apres, "DISPOSITIF REGION_CVL/REGION_CHEQUE", Chiffre::total)).isEqualTo(Montant.de("415.00"));
        assertThat(ajoute(avant, apres, paire(), Chiffre::total)).isEqualTo(Montant.de("415.00"));
        assertThat(ajoute(avant, apres, "FINANCEUR FONGECIF_CVL", Chiffre::total)).as("le CIF, et ce qu'il prend au compte").isEqualTo(Montant.de("14085.00"));
        assertThat(ajoute(avant, apres, "RUBRIQUE CP", Chiffre::total)).as("ce que les deux paient").isEqualTo(Montant.de("14500.00"));
    }

    /** Without any individual aid that is known in that Région, and that is no exhausted one. */
    @Test
    void uneAideFermeeQuandOnLaDemandeSeCompteFermee() {
        Map<String, Chiffre> avant = arreter();
        saisir("cas-26-01");
        Map<String, Chiffre> apres = arreter();

        assertThat(dossiers(apres, "FERMEE REGION_AIDE_INDIVIDUELLE") - dossiers(avant, "FERMEE REGION_AIDE_INDIVIDUELLE")).isEqualTo(1);
        assertThat(dossiers(apres, "EPUISEE REGION_AIDE_INDIVIDUELLE")).isEqualTo(dossiers(avant, "EPUISEE REGION_AIDE_INDIVIDUELLE"));
    }

    /** A closed case is measured once; what is told of its person afterwards is counted all the same, and nothing else of the case again. */
    @Test
    void ceQuiSuitLEntreeEnFormationSeCompteQuandOnLeDit() {
        Map<String, Chiffre> avant = arreter();
        String termine = planAdopte();
        String quitte = planAdopte();
        Map<String, Chiffre> entres = arreter();
        for (String ligne : new String[] {"SUITE PAS_DITE", "CLAIR SANS_REPONSE", "TENU SANS_REPONSE", "MANQUE SANS_REPONSE"}) {
            assertThat(dossiers(entres, ligne) - dossiers(avant, ligne)).as(ligne).isEqualTo(2);
        }

        suites.terminer(termine, LocalDate.now(PARIS).minusMonths(7), "conseiller");
        suites.quitter(quitte, new Depart(premierJour(quitte), RaisonDAbandon.ARGENT, null), Map.of(), "conseiller");
        paroles.dire(termine, MomentDeParole.FIN, new Parole(Appreciation.OUI, Appreciation.PLUTOT_NON, null, "Trop long"));
        Map<String, Chiffre> dits = arreter();
        for (String ligne : new String[] {"SUITE FIN", "SUITE ABANDON", "ABANDON ARGENT", "EMPLOI PAS_DIT", "CLAIR OUI", "TENU PLUTOT_NON"}) {
            assertThat(dossiers(dits, ligne) - dossiers(entres, ligne)).as(ligne).isEqualTo(1);
        }
        assertThat(dossiers(dits, "MANQUE SANS_REPONSE")).isEqualTo(dossiers(entres, "MANQUE SANS_REPONSE"));
        assertThat(ajoute(entres, dits, PLAN_ADOPTE, Chiffre::avant)).isEqualTo(Montant.ZERO);

        suites.direLEmploi(termine, LocalDate.now(PARIS), Emploi.INCONNU, "conseiller");
        Map<String, Chiffre> sixMois = arreter();
        assertThat(dossiers(sixMois, "EMPLOI INCONNU") - dossiers(dits, "EMPLOI INCONNU")).isEqualTo(1);
        assertThat(dossiers(sixMois, "EMPLOI NON")).as("ne pas savoir n'est pas un non").isEqualTo(dossiers(dits, "EMPLOI NON"));
        assertThat(arreter()).isEqualTo(sixMois);
    }

    @Test
    void unDossierEnCoursChangeDEtapeEtUnRefusSeCompte() {
        String numero = saisir("cas-12");
        Map<String, Chiffre> recu = arreter();
        jusquAuxFinanceurs(numero);
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Essai"));
        Map<String, Chiffre> refuse = arreter();

        assertThat(dossiers(refuse, "DOSSIER RECU")).isEqualTo(dossiers(recu, "DOSSIER RECU"));
        assertThat(dossiers(refuse, "ETAT RECU") - dossiers(recu, "ETAT RECU")).isEqualTo(-1);
        assertThat(dossiers(refuse, "ETAT EN_TRAVAUX") - dossiers(recu, "ETAT EN_TRAVAUX")).as("le groupe cherche encore").isEqualTo(1);
        assertThat(dossiers(refuse, "REFUS REGION_CVL/REFUSE") - dossiers(recu, "REFUS REGION_CVL/REFUSE")).isEqualTo(1);
        assertThat(dossiers(refuse, "RAISON ECRITE") - dossiers(recu, "RAISON ECRITE")).isEqualTo(1);
        assertThat(dossiers(refuse, "RAISON ENVELOPPE")).isEqualTo(dossiers(recu, "RAISON ENVELOPPE"));
        assertThat(refuse.keySet()).as("rien de ce qui est écrit").noneMatch(ligne -> ligne.contains("Essai"));
    }

    @Test
    void unRefusDontLEnveloppeNeSuffisaitPasSeMetAuCompteDeLEnveloppe() {
        int annee = LocalDate.parse(CasReels.cas12SansConvention().at("/formation/debut").asText()).getYear();
        Map<String, Chiffre> avant = arreter();
        enveloppes.fixer("REGION_CVL", CHEQUE, annee, engage(annee).plus(Montant.de("414.99")), "region");
        try {
            String numero = saisirSansConvention();
            jusquAuxFinanceurs(numero);
            guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Plus rien cette année"));
        } finally {
            enveloppes.fixer("REGION_CVL", CHEQUE, annee, null, "region");
        }
        Map<String, Chiffre> apres = arreter();

        assertThat(dossiers(apres, "RAISON ENVELOPPE") - dossiers(avant, "RAISON ENVELOPPE")).isEqualTo(1);
        assertThat(dossiers(apres, "RAISON ECRITE")).isEqualTo(dossiers(avant, "RAISON ECRITE"));
        assertThat(page("secretariat", "/indicateurs")).contains("L'enveloppe de l'année ne suffisait pas");
    }

    /** Refused for want of money, then asked again and refused in words: the case has both reasons, and each round its own. */
    @Test
    void chaqueTourASaRaison() {
        int annee = LocalDate.parse(CasReels.cas12SansConvention().at("/formation/debut").asText()).getYear();
        Map<String, Chiffre> avant = arreter();
        String numero = saisirSansConvention();
        enveloppes.fixer("REGION_CVL", CHEQUE, annee, engage(annee).plus(Montant.de("414.99")), "region");
        try {
            jusquAuxFinanceurs(numero);
            guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Plus rien cette année"));
        } finally {
            enveloppes.fixer("REGION_CVL", CHEQUE, annee, null, "region");
        }
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel, une autre fois");
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", "Essai"));
        Map<String, Chiffre> apres = arreter();

        assertThat(dossiers(apres, "RAISON ENVELOPPE") - dossiers(avant, "RAISON ENVELOPPE")).isEqualTo(1);
        assertThat(dossiers(apres, "RAISON ECRITE") - dossiers(avant, "RAISON ECRITE")).isEqualTo(1);
    }

    /** What the envelope holds afterwards changes nothing of what it held when its funder was asked. */
    @Test
    void uneEnveloppeQuiNeSuffisaitPasQuandOnLaDemandaitResteCompteeUneFoisLeDossierClos() {
        int annee = LocalDate.parse(CasReels.cas12SansConvention().at("/formation/debut").asText()).getYear();
        Map<String, Chiffre> avant = arreter();
        enveloppes.fixer("REGION_CVL", CHEQUE, annee, engage(annee).plus(Montant.de("414.99")), "region");
        String numero;
        try {
            numero = saisirSansConvention();
            jusquAuxFinanceurs(numero);
        } finally {
            enveloppes.fixer("REGION_CVL", CHEQUE, annee, null, "region");
        }
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        Map<String, Chiffre> clos = arreter();

        assertThat(dossiers(clos, PLAN_ADOPTE) - dossiers(avant, PLAN_ADOPTE)).isEqualTo(1);
        assertThat(dossiers(clos, "EPUISEE REGION_CHEQUE") - dossiers(avant, "EPUISEE REGION_CHEQUE")).isEqualTo(1);
        assertThat(dossiers(clos, "FERMEE REGION_CHEQUE")).isEqualTo(dossiers(avant, "FERMEE REGION_CHEQUE"));
        planAdopte();
        assertThat(dossiers(arreter(), "EPUISEE REGION_CHEQUE")).as("celle qui suffit ne se compte pas").isEqualTo(dossiers(clos, "EPUISEE REGION_CHEQUE"));
    }

    private Montant engage(int annee) {
        return enveloppes.de(List.of("REGION_CVL")).stream().filter(e -> e.annee() == annee && e.dispositif() == CHEQUE).map(Enveloppe::engage).findFirst().orElse(Montant.ZERO);
    }

    @Test
    void leSecretariatLitPourquoiUnFinanceurRefuseJusquACeQueLeDossierSOublie() {
        String numero = saisir("cas-12");
        String motif = "Métier qui n'est pas en tension, essai " + System.nanoTime();
        jusquAuxFinanceurs(numero);
        guide.faire("region", numero, EngagementFinanceurs.ENGAGER, Map.of("reponse", "REFUSE", "motif", motif));

        assertThat(page("secretariat", "/indicateurs/motifs?financeur=REGION_CVL")).contains(motif, numero, "Refusé");
        assertThat(page("secretariat", "/indicateurs/motifs?financeur=FONGECIF_CVL")).doesNotContain(motif);
        assertThat(journal.du(numero)).as("qui a lu").anyMatch(ligne -> ligne.acte() == Acte.DOSSIER_CONSULTE && ligne.compte().equals("secretariat"));
        for (String non : new String[] {"cfor", "bureau.etat", "region", "conseiller", "admin"}) {
            assertThat(personne(non).ouvrir("/indicateurs/motifs").statusCode()).as(non).isEqualTo(404);
        }

        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=La+personne+renonce&confirmation=oui");
        anonymisation.anonymiser(numero, "secretariat");
        assertThat(page("secretariat", "/indicateurs/motifs?financeur=REGION_CVL")).doesNotContain(motif);
    }

    private LocalDate premierJour(String numero) {
        return LocalDate.parse(base.sql("select demande #>> '{formation,debut}' from conference.dossier where numero = ?").param(numero).query(String.class).single());
    }

    private String page(String compte, String adresse) {
        return personne(compte).ouvrir(adresse).body().replace("&#39;", "'");
    }

    @Test
    void unDossierNonRecevableEstClosSansPlan() {
        Map<String, Chiffre> avant = arreter();
        recit.nonRecevable(saisir("cas-01"), "Essai");
        Map<String, Chiffre> apres = arreter();

        assertThat(dossiers(apres, "PLAN SANS") - dossiers(avant, "PLAN SANS")).isEqualTo(1);
        assertThat(apres.keySet()).anyMatch(ligne -> ligne.startsWith("ISSUE SANS/") && ligne.endsWith("/NON_RECEVABLE"));
        assertThat(dossiers(apres, paire())).as("rien ne manque au cas 1").isEqualTo(dossiers(avant, paire()));
        assertThat(dossiers(apres, "RECALCUL RIEN_NE_MANQUE") - dossiers(avant, "RECALCUL RIEN_NE_MANQUE")).isEqualTo(1);
    }

    @Test
    void leMemeDossierSeLitParStatutRegionReglesEtAnnee() {
        Indicateurs.Arrete avant = arrete();
        saisir("cas-12");
        Indicateurs.Arrete apres = arrete();

        assertThat(recus(apres, Decoupage.STATUT, "DEMANDEUR_EMPLOI", Periode.TOUTES)).isPositive();
        assertThat(recus(apres, Decoupage.REGION, "24", Periode.TOUTES)).isPositive();
        assertThat(recus(apres, Decoupage.REGIME, "2015-2018", Periode.TOUTES)).isPositive();
        assertThat(recus(apres, Decoupage.STATUT, "DEMANDEUR_EMPLOI", Periode.annee(LocalDate.now(PARIS).getYear()))).isPositive();
        assertThat(indicateurs.de(avant, Decoupage.ENSEMBLE, "", Periode.TOUTES)).as("les chiffres d'avant ne se gardent pas").isEmpty();
    }

    @Test
    void unTrimestreCompteLesDossiersRecusDansSesTroisMois() {
        Indicateurs.Arrete avant = arrete();
        LocalDate recu = LocalDate.now(PARIS);
        Periode trimestre = new Periode(recu.getYear(), "T" + ((recu.getMonthValue() + 2) / 3));
        int dejaLa = recus(avant, Decoupage.ENSEMBLE, "", trimestre);
        int deLaRegion = recus(avant, Decoupage.REGION, "24", trimestre);
        String numero = saisir("cas-12");
        Indicateurs.Arrete apres = arrete();

        assertThat(recus(apres, Decoupage.ENSEMBLE, "", trimestre) - dejaLa).isEqualTo(1);
        assertThat(recus(apres, Decoupage.REGION, "24", trimestre) - deLaRegion).as("le bureau croise une région et un trimestre").isEqualTo(1);

        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=La+personne+renonce&confirmation=oui");
        anonymisation.anonymiser(numero, "secretariat");
        assertThat(recus(arrete(), Decoupage.ENSEMBLE, "", trimestre) - dejaLa).as("oublié, il reste compté dans son trimestre").isEqualTo(1);
    }

    @Test
    void leDepartementSeCompteDansSaRegionSansEtreDemandeATous() {
        int avant = recus(arrete(), Decoupage.DEPARTEMENT, "24/45", Periode.TOUTES);
        int inconnus = recus(arrete(), Decoupage.DEPARTEMENT, "24/INCONNU", Periode.TOUTES);
        String numero = numero(poster(programme("conseiller"), Saisines.saisine("cas-12").put("departement", "45").toString()));
        saisir("cas-12");
        Indicateurs.Arrete apres = arrete();

        assertThat(recus(apres, Decoupage.DEPARTEMENT, "24/45", Periode.TOUTES) - avant).isEqualTo(1);
        assertThat(recus(apres, Decoupage.DEPARTEMENT, "24/INCONNU", Periode.TOUTES) - inconnus).isEqualTo(1);
        int region = recus(apres, Decoupage.REGION, "24", Periode.TOUTES);
        assertThat(page("secretariat", "/indicateurs?parmi=DEPARTEMENT:24/45")).contains("45 - Loiret (Région Centre-Val de Loire)");

        personne("conseiller").envoyerFormulaire("/dossiers/" + numero + "/retrait", "motif=La+personne+renonce&confirmation=oui");
        anonymisation.anonymiser(numero, "secretariat");
        assertThat(base.sql("select departement is null from conference.dossier where numero = ?").param(numero).query(Boolean.class).single()).isTrue();
        Indicateurs.Arrete oublie = arrete();
        assertThat(recus(oublie, Decoupage.DEPARTEMENT, "24/45", Periode.TOUTES) - avant).as("son département est oublié").isZero();
        assertThat(recus(oublie, Decoupage.DEPARTEMENT, "24/INCONNU", Periode.TOUTES) - inconnus).as("il reste compté dans sa région").isEqualTo(2);
        assertThat(recus(oublie, Decoupage.REGION, "24", Periode.TOUTES)).isEqualTo(region);
    }

    @Test
    void unDepartementQuiNExistePasOuDUneAutreRegionEstRefuse() {
        assertThat(refusDuDepartement("20")).contains("Un code de département est attendu");
        assertThat(refusDuDepartement("2A")).isEqualTo("2A - Corse-du-Sud n'est pas dans la région du domicile, Centre-Val de Loire : corrigez l'un ou l'autre.");
    }

    @Test
    void leDepartementNEntreDansAucunPlan() {
        String sans = saisir("cas-12");
        String loiret = numero(poster(programme("conseiller"), Saisines.saisine("cas-12").put("departement", "45").put("confirmerDoublon", true).toString()));

        assertThat(base.sql("select count(distinct empreinte) from conference.plan where numero in (?, ?)").params(sans, loiret).query(Integer.class).single()).isEqualTo(1);
    }

    private String refusDuDepartement(String code) {
        JsonNode refus = probleme(poster(programme("conseiller"), Saisines.saisine("cas-12").put("departement", code).toString()), 400);
        assertThat(refus.at("/erreurs/0/champ").asText()).isEqualTo("departement");
        return refus.at("/erreurs/0/message").asText();
    }

    @Test
    void mesurerDeuxFoisNeChangeRien() {
        saisir("cas-12");
        Map<String, Chiffre> une = arreter();

        assertThat(arreter()).isEqualTo(une);
    }

    @Test
    void unDossierOublieResteCompteEtRienNYRamene() {
        String numero = planAdopte();
        Map<String, Chiffre> avant = arreter();
        anonymisation.anonymiser(numero, "secretariat");

        Map<String, Chiffre> apres = arreter();
        assertThat(sansRelecture(apres)).isEqualTo(sansRelecture(avant));
        assertThat(dossiers(apres, paire()) - dossiers(avant, paire())).as("ce qu'il gagnerait ne se recalcule plus").isEqualTo(-1);
        assertThat(dossiers(apres, "RECALCUL OUBLIE") - dossiers(avant, "RECALCUL OUBLIE")).isEqualTo(1);
        assertThat(base.sql("select count(*) from conference.fait where numero = ?").param(numero).query(Integer.class).single()).isZero();
        assertThat(base.sql("select count(*) from conference.fait_detache where numero = ?").param(numero).query(Integer.class).single()).isEqualTo(1);
    }

    /** One that was never measured is, just before it is forgotten. */
    @Test
    void unDossierOublieAvantDAvoirEteCompteLEstQuandMeme() {
        Map<String, Chiffre> avant = arreter();
        anonymisation.anonymiser(planAdopte(), "secretariat");
        Map<String, Chiffre> apres = arreter();

        assertThat(dossiers(apres, PLAN_ADOPTE) - dossiers(avant, PLAN_ADOPTE)).isEqualTo(1);
        assertThat(ajoute(avant, apres, PLAN_ADOPTE, Chiffre::avant)).isEqualTo(Montant.de("415.00"));
    }

    @Test
    void lesChiffresPublicsNeChangentQuUneFoisParMois() {
        arreter();
        Instant publies = indicateurs.dernier(true).orElseThrow().le();
        saisir("cas-12");
        tournee.faire(publies.plusSeconds(60));

        assertThat(indicateurs.dernier(true).orElseThrow().le()).isEqualTo(publies);
    }

    @Test
    void rienDeCeQuiEstPublieNeCompteMoinsDeCinqDossiers() {
        arreter();
        tournee.publier();

        assertThat(base.sql("select count(*) from conference.chiffre c join conference.arrete a on a.id = c.arrete_id where a.publics and c.dossiers < 5")
                .query(Integer.class).single()).isZero();
        assertThat(base.sql("select count(*) from conference.arrete where publics").query(Integer.class).single()).isEqualTo(1);
    }

    private String planAdopte() {
        String numero = saisirSansConvention();
        jusquAuxFinanceurs(numero);
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        recit.entree(numero, "conseiller");
        return numero;
    }

    private String saisirSansConvention() {
        ObjectNode saisine = Saisines.saisine("cas-12");
        saisine.set("demande", CasReels.cas12SansConvention());
        return numero(poster(programme("conseiller"), saisine.toString()));
    }

    private void jusquAuxFinanceurs(String numero) {
        recit.mandatApresLeVote(numero, "Trouver ce qui manque");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "À titre exceptionnel");
        recit.accepte(numero, "fongecif");
    }

    private static Map<String, Chiffre> sansRelecture(Map<String, Chiffre> chiffres) {
        return chiffres.entrySet().stream().filter(e -> !e.getKey().startsWith("RECALCUL ") && !e.getKey().startsWith("COMBINAISON "))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those who would have to sign for the cheque to complete the leave. */
    private String paire() {
        return "COMBINAISON " + cumuls.tous().stream().filter(cumul -> cumul.cle().equals("cumul.cif.region")).findFirst().orElseThrow().codeDesSignataires();
    }

    private Indicateurs.Arrete arrete() {
        tournee.faire(Instant.now());
        return indicateurs.dernier(false).orElseThrow();
    }

    private Map<String, Chiffre> arreter() {
        return indicateurs.de(arrete(), Decoupage.ENSEMBLE, "", Periode.TOUTES).stream().collect(Collectors.toMap(c -> c.indicateur() + " " + c.code(), Function.identity()));
    }

    private int recus(Indicateurs.Arrete arrete, Decoupage decoupage, String valeur, Periode periode) {
        return indicateurs.de(arrete, decoupage, valeur, periode).stream().filter(c -> c.indicateur() == Indicateur.DOSSIER).mapToInt(Chiffre::dossiers).sum();
    }

    private static int dossiers(Map<String, Chiffre> chiffres, String ligne) {
        return chiffres.containsKey(ligne) ? chiffres.get(ligne).dossiers() : 0;
    }

    private static Montant ajoute(Map<String, Chiffre> avant, Map<String, Chiffre> apres, String ligne, Function<Chiffre, Montant> montant) {
        return montant.apply(apres.get(ligne)).moins(avant.containsKey(ligne) ? montant.apply(avant.get(ligne)) : Montant.ZERO);
    }
}
