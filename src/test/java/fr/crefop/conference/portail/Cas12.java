package fr.crefop.conference.portail;

import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.ApportPersonnel;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.Parametre;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.PlanDeFinancement.Statut;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.portail.DossierVue.*;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Case 12 told to its end: the FONGECIF and the CPF leave 415,00 €, which the Région pays by exception. */
final class Cas12 {

    static final String NUMERO = "CF-2018-00012";
    private static final LocalDate DEBUT_2018 = LocalDate.of(2018, 1, 1);

    private static final MiseAuxVoixVue SOUMIS = new MiseAuxVoixVue("Le bureau veut-il approfondir ce dossier ?",
            Montant.de("14500"), Montant.de("14085"), Montant.de("415"), List.of(new LigneVue("FONGECIF_CVL", Dispositif.de("CIF_CDD"),
                    Rubrique.CP, Montant.de("13725"), null), new LigneVue("FONGECIF_CVL", Dispositif.de("CPF_DE"), Rubrique.CP,
                    Montant.de("360"), null)), List.of(), List.of(), "");

    private Cas12() {}

    static PlanDeFinancement plan() {
        Montant cout = Montant.de("14500");
        return new PlanDeFinancement("2015-2018", Statut.PARTIEL,
                List.of(new LigneDeRubrique(Rubrique.CP, cout, Montant.de("14085"), Montant.de("415")),
                        new LigneDeRubrique(Rubrique.FNP, Montant.ZERO, Montant.ZERO, Montant.ZERO)),
                List.of(new Contribution("FONGECIF_CVL", Dispositif.de("CIF_CDD"), Rubrique.CP, Montant.de("13725"),
                                new Justification("min(18 000,00 ; 27,45 × 500 h) = 13 725,00", List.of("CIFCDD-M1"), List.of(
                                        new Parametre("cif.cdd.plafondHoraire", "27,45 €", DEBUT_2018, "Comment le Fongecif finance", false),
                                        new Parametre("cif.cdd.delaiJours", "60 jours", DEBUT_2018, null, true)))),
                        new Contribution("FONGECIF_CVL", Dispositif.de("CPF_DE"), Rubrique.CP, Montant.de("360"),
                                new Justification("40 h × 9,00 = 360,00", List.of("CPFDE-M1", "CPFDE-M2", "CPFDE-M3"), List.of(
                                        new Parametre("cpf.de.taux", "9,00 €", DEBUT_2018, "Trefle", false))))),
                new Remuneration("FONGECIF_CVL", "CIF_CDD", Montant.de("1250"), Montant.de("5000"),
                        new Justification("100 % × 1 250,00 × 4 mois = 5 000,00", List.of("CIFCDD-R1", "CIFCDD-R2"), List.of())),
                List.of(new Ecarte(Dispositif.de("AIF"), StatutEcarte.ECARTE, List.of(
                                new Motif("AIF-E14", "Un CIF-CDD est mobilisable et aucune convention n'autorise l'AIF en complément",
                                        "CIF-CDD mobilisable, convention inactive", "convention FONGECIF–Pôle emploi active", null, "P4, P5"),
                                new Motif("AIF-E15", "Session publiée au CARIF-OREF", null, null, "formation.publieeCarif", "P3"))),
                        new Ecarte(Dispositif.de("REGION_CHEQUE"), StatutEcarte.ECARTE, List.of(
                                new Motif("REG-CHQ-E2", "Certification inscrite au RNCP, ou VAE", "non inscrite", "RNCP ou VAE", null, "R1"),
                                new Motif("REG-CHQ-P", "Deux devis de deux organismes", "1", "2 au moins", null, "R1, R2"))),
                        new Ecarte(Dispositif.de("AGEFIPH"), StatutEcarte.A_CONFIRMER, List.of(
                                new Motif("AGE-E1", "Reconnaissance de travailleur handicapé", null, null, "beneficiaire.rqth", "P32"))),
                        new Ecarte(Dispositif.de("AIDE_MOBILITE"), StatutEcarte.SANS_OBJET, List.of())),
                new ApportPersonnel(true, Montant.ZERO, "APP-1", "aucun apport proposé"), Montant.de("415"), true,
                List.of(new Conseil(TypeDeConseil.CONVENTION, null, null, null, "Avec la convention FONGECIF–Pôle emploi, l'AIF pourrait compléter", "Reste ramené à 0,00 €")), List.of(), "f3a9");
    }

    private static final DossierVue.ConsentementVue CONSENTI = new DossierVue.ConsentementVue(true, LocalDate.of(2018, 6, 15), "Transmission aux financeurs", null);

    static DossierVue dossier(Demande demande) {
        return new DossierVue(NUMERO, new Code("NOTIFIE", "Plan notifié"), new Code("CONFERENCE", "Voie de la conférence"),
                Instant.parse("2018-06-15T07:30:00Z"), "Claire Dubois", "Mission locale de l'Orléanais",
                "Lucas a une promesse de chantier à l'automne ; il manque 415 € et aucun dispositif ne les paie.",
                new Identite("Martin", "Lucas"), demande, plan(), etapes(), List.of(), scrutins(),
                new MandatVue("Trouver qui peut payer les 415,00 € manquants avant le 17 août 2018", LocalDate.of(2018, 7, 20), null,
                        "Hélène Fabre", List.of(new MembreVue("Agathe Fournier", true)), "Explorer la dérogation régionale, puis l'extension de la convention FONGECIF–Pôle emploi."),
                new PropositionVue(List.of(
                        new LigneVue("FONGECIF_CVL", Dispositif.de("CIF_CDD"), Rubrique.CP, Montant.de("13725"), null),
                        new LigneVue("FONGECIF_CVL", Dispositif.de("CPF_DE"), Rubrique.CP, Montant.de("360"), null),
                        new LigneVue("REGION_CVL", Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415"),
                                "Formation hors RNCP, admise car l'emploi est certain à la sortie")),
                        Montant.ZERO, "Solution unanime du groupe de travail."),
                List.of(new EngagementVue(1, "FONGECIF_CVL", new Code("ACCEPTE", "Engagé"), Montant.de("14085"), Montant.de("14085"),
                                null, null, null, "Paul Renard", Instant.parse("2018-07-05T09:00:00Z"), null, null, List.of()),
                        new EngagementVue(1, "REGION_CVL", new Code("ACCEPTE", "Engagé"), Montant.de("415"), Montant.de("415"), null, null,
                                "Accord exceptionnel de la direction de la formation", "Inès Morel", Instant.parse("2018-07-06T14:12:00Z"), null, null,
                                List.of(new PartVue(Dispositif.de("REGION_CHEQUE"), Rubrique.CP, Montant.de("415"), Montant.de("415"), null,
                                        "Formation hors RNCP, admise car l'emploi est certain à la sortie")))),
                new DecisionVue(new Code("PLAN_ADOPTE", "Plan adopté"), LocalDate.of(2018, 7, 12), Montant.ZERO, null), null,
                travaux(), List.of(), CONSENTI);
    }

    /** The same, its end told otherwise. */
    static DossierVue dossier(Demande demande, DecisionVue decision, DecisionVue issueFinale) {
        DossierVue d = dossier(demande);
        return new DossierVue(d.numero(), new Code("CLOS", "Clos"), d.voie(), d.recueLe(), d.auteur(), d.structure(), d.motif(),
                d.identite(), d.demande(), d.plan(), d.etapes(), d.delaisRaccourcis(), d.scrutins(), d.mandat(), d.proposition(),
                List.of(new EngagementVue(1, "REGION_CVL", new Code("ATTENDU", "Réponse attendue"), Montant.de("415"), null, null, null,
                        null, null, null, null, null, List.of())), decision, issueFinale, new TravauxVue(List.of(), List.of()),
                List.of(), CONSENTI);
    }

    /** The same, with other answers of the funders. */
    static DossierVue dossier(Demande demande, List<EngagementVue> engagements) {
        DossierVue d = dossier(demande);
        return new DossierVue(d.numero(), d.etat(), d.voie(), d.recueLe(), d.auteur(), d.structure(), d.motif(), d.identite(),
                d.demande(), d.plan(), d.etapes(), d.delaisRaccourcis(), d.scrutins(), d.mandat(), d.proposition(), engagements, null, null, d.travaux(),
                List.of(), CONSENTI);
    }

    private static TravauxVue travaux() {
        Instant le = Instant.parse("2018-06-28T08:00:00Z");
        return new TravauxVue(List.of(
                new AvisVue(1, "AGEFIPH", "Pouvez-vous compléter ?", LocalDate.of(2018, 7, 12), "Hélène Fabre", le,
                        new Code("RENDU", "Avis rendu"), "Oui, à hauteur du reste.", null, "Agathe Fournier", le, "devis.pdf"),
                new AvisVue(2, "OPCA", "Une période de professionnalisation ?", LocalDate.of(2018, 7, 12), "Hélène Fabre", le,
                        new Code("NON_RENDU", "Avis non rendu"), null, null, null, le, null)),
                List.of(new ScenarioVue(1, "Sans le CPF", Montant.de("775"), false)));
    }

    private static List<EtapeVue> etapes() {
        Instant recue = Instant.parse("2018-06-15T07:30:00Z");
        Instant verifiee = Instant.parse("2018-06-18T08:05:00Z");
        Instant votee = Instant.parse("2018-06-25T15:00:00Z");
        return List.of(new EtapeVue("Saisine reçue", "conseiller", recue, null, recue, "Claire Dubois"),
                new EtapeVue("Vérifier la recevabilité", "secrétariat permanent", recue, LocalDate.of(2018, 6, 22), verifiee, "Anne Leroy"),
                new EtapeVue("Voter l'opportunité", "bureau du CREFOP", verifiee, LocalDate.of(2018, 6, 29), votee, null),
                new EtapeVue("Confirmer l'entrée en formation", "conseiller", Instant.parse("2018-07-12T10:00:00Z"),
                        LocalDate.of(2018, 9, 24), null, null));
    }

    private static List<ScrutinVue> scrutins() {
        Instant le = Instant.parse("2018-06-25T14:00:00Z");
        Code pour = new Code("POUR", "Pour");
        Code objet = new Code("OPPORTUNITE", "Opportunité de la saisine");
        return List.of(new ScrutinVue(objet, false, SOUMIS, null, null, null,
                        List.of(new VoteVue("Région", new Code("ABSTENTION", "Abstention"), "Dossier incomplet", "Mme Roux", "titulaire", le)),
                        List.of(),
                        new AnnulationVue(le, "un second devis est arrivé", "Claire Dubois")),
                new ScrutinVue(objet, false, SOUMIS, new Code("ADOPTE", "Adoptée"),
                "Consensus des trois collèges présents.", null, List.of(
                        new VoteVue("État", pour, "Projet solide", "M. Petit", "suppléant", le),
                        new VoteVue("Région", pour, null, "Mme Roux", "titulaire", le),
                        new VoteVue("Organisations syndicales", pour, "Public prioritaire", "M. Noël", "titulaire", le)),
                        List.of(new VoteVue("État", pour, null, "M. Petit", "titulaire", le)), null));
    }
}
