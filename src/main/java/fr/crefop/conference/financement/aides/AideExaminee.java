package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.CircuitDAide;
import fr.crefop.conference.cadre.CircuitDAide.Deposant;
import fr.crefop.conference.cadre.DemarcheDAide;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.FormationVisee;
import fr.crefop.conference.cadre.MontantDAide;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.PublicVise;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.definition.rule.Rule;

/**
 * An aid that may be asked for on that day, examined for one demande: how each of its parameters comes out. A fact of the rules
 * session. Once the Région answered in the case, what only it can tell is taken as confirmed.
 */
public final class AideExaminee {

    private final AideDatee aide;
    private final Regard regard;
    private final boolean repondue;
    private final Map<ParametreDAide, Issue> issues = new EnumMap<>(ParametreDAide.class);

    AideExaminee(AideDatee aide, Demande demande, Situation situation, String code) {
        this.aide = aide;
        this.regard = new Regard(aide, demande, situation, code);
        this.repondue = demande.dossier().montantsAccordes().containsKey(code);
        noter(ParametreDAide.DISPONIBILITE, aide.ouverture());
        personne(aide.version().publicVise());
        formation(aide.version().formationVisee());
        demarche(aide.version().demarche());
        montant(aide.version().montant());
    }

    private void personne(PublicVise p) {
        ConditionsDuPublic c = new ConditionsDuPublic(regard);
        noter(ParametreDAide.PUBLICS, regard.exiger(ParametreDAide.PUBLICS, p.publics(), c::publics));
        noter(ParametreDAide.INSCRIPTION_EXIGEE, regard.exiger(ParametreDAide.INSCRIPTION_EXIGEE, p.inscriptionExigee(), c::inscription));
        noter(ParametreDAide.HEURES_TRAVAILLEES_MAX, regard.exiger(ParametreDAide.HEURES_TRAVAILLEES_MAX, p.heuresTravailleesMax(), h -> c.heuresTravaillees()));
        noter(ParametreDAide.RESIDENCE, regard.exiger(ParametreDAide.RESIDENCE, p.residence(), c::residence));
        noter(ParametreDAide.AGE, regard.exiger(ParametreDAide.AGE, p.age(), c::age));
        noter(ParametreDAide.CARENCE_FORMATION_INITIALE, regard.exiger(ParametreDAide.CARENCE_FORMATION_INITIALE, p.carenceFormationInitiale(), c::carence));
        noter(ParametreDAide.ANTI_REDONDANCE, regard.exiger(ParametreDAide.ANTI_REDONDANCE, p.antiRedondance(), m -> regard.aConfirmer(ParametreDAide.ANTI_REDONDANCE)));
    }

    private void formation(FormationVisee f) {
        ConditionsDeLaFormation c = new ConditionsDeLaFormation(regard);
        noter(ParametreDAide.NIVEAU_ENTREE, regard.exiger(ParametreDAide.NIVEAU_ENTREE, f.niveauEntree(), new ConditionsDuPublic(regard)::niveauEntree));
        // The demande does not tell the level that the training leads to.
        noter(ParametreDAide.NIVEAU_VISE, regard.exiger(ParametreDAide.NIVEAU_VISE, f.niveauVise(), n -> regard.aConfirmer(ParametreDAide.NIVEAU_VISE)));
        noter(ParametreDAide.CERTIFICATION, regard.exiger(ParametreDAide.CERTIFICATION, f.certification(), c::certification));
        noter(ParametreDAide.DUREE, regard.exiger(ParametreDAide.DUREE, f.duree(), c::duree));
        noter(ParametreDAide.HEURES_HEBDO, regard.exiger(ParametreDAide.HEURES_HEBDO, f.heuresHebdo(), c::heuresHebdo));
        noter(ParametreDAide.PART_ENTREPRISE_MAX, regard.exiger(ParametreDAide.PART_ENTREPRISE_MAX, f.partEntrepriseMax(), c::partEnEntreprise));
        noter(ParametreDAide.HORS_OFFRE_COLLECTIVE, regard.exiger(ParametreDAide.HORS_OFFRE_COLLECTIVE, f.horsOffreCollective(), c::horsOffreCollective));
        noter(ParametreDAide.LIEU, regard.exiger(ParametreDAide.LIEU, f.lieu(), c::lieu));
        noter(ParametreDAide.CODES, regard.exiger(ParametreDAide.CODES, f.codes(), c::codes));
    }

    private void demarche(DemarcheDAide d) {
        ConditionsDeLaDemarche c = new ConditionsDeLaDemarche(regard);
        noter(ParametreDAide.EMPLOYEUR, regard.exiger(ParametreDAide.EMPLOYEUR, d.employeur(), c::employeur));
        noter(ParametreDAide.ORGANISME, regard.exiger(ParametreDAide.ORGANISME, d.organisme(), c::organisme));
        noter(ParametreDAide.PRESCRIPTEURS, regard.exiger(ParametreDAide.PRESCRIPTEURS, d.prescripteurs(), p -> c.prescription()));
        noter(ParametreDAide.DEVIS, regard.exiger(ParametreDAide.DEVIS, d.devis(), c::devis));
        noter(ParametreDAide.DELAI_AVANT, regard.exiger(ParametreDAide.DELAI_AVANT, d.delaiAvant(), c::delai));
    }

    private void montant(MontantDAide m) {
        ConditionsDeMontant c = new ConditionsDeMontant(regard);
        noter(ParametreDAide.PLAFOND, regard.exiger(ParametreDAide.PLAFOND, m.plafond(), c::plafond));
        noter(ParametreDAide.COUT_HORAIRE, regard.exiger(ParametreDAide.COUT_HORAIRE, m.coutHoraire(), c::coutHoraire));
        noter(ParametreDAide.TAUX, regard.exiger(ParametreDAide.TAUX, m.taux(), c::taux));
        noter(ParametreDAide.CPF, regard.exiger(ParametreDAide.CPF, m.cpf(), c::cpf));
        noter(ParametreDAide.CUMUL, regard.exiger(ParametreDAide.CUMUL, m.cumul(), c::cumul));
        noter(ParametreDAide.COMPLEMENT_PERSONNE, c.complement(m.complementPersonne()));
    }

    private void noter(ParametreDAide parametre, Issue issue) {
        issues.put(parametre, repondue ? issue.confirmee() : issue);
    }

    /** How that condition, or what has to be known of that amount, comes out. */
    public Issue issue(ParametreDAide parametre) {
        return issues.get(parametre);
    }

    public boolean tient(ParametreDAide parametre) {
        return issue(parametre).estRemplie();
    }

    /** States it as a requirement, with the aid's name and where its rules were read. */
    public void exiger(Examen examen, Rule regle, ParametreDAide parametre) {
        examen.exiger(regle, issue(parametre), aide.nom(), aide.provenance());
    }

    boolean estRefusee() {
        return issues.values().stream().anyMatch(Issue::estRefusee);
    }

    /** The first condition that keeps it out. */
    Issue premierRefus() {
        return issues.values().stream().filter(Issue::estRefusee).findFirst().orElseThrow();
    }

    public AideDatee datee() {
        return aide;
    }

    public AideIndividuelle aide() {
        return aide.aide();
    }

    public VersionDAide version() {
        return aide.version();
    }

    public MontantDeLAide montant() {
        return new MontantDeLAide(aide, regard);
    }

    /** What her account is asked. */
    public boolean compte(Cpf.Mode... modes) {
        return cpf().flatMap(cpf -> cpf.mode().valeur()).filter(mode -> List.of(modes).contains(mode)).isPresent();
    }

    /** The account has to pay too, and the training is none of those for which it is not asked. */
    public boolean exigeLeCompte() {
        return compte(Cpf.Mode.OBLIGATOIRE) && new ConditionsDeMontant(regard).exception(cpf().orElseThrow()).estRefusee();
    }

    private Optional<Cpf> cpf() {
        return version().montant().cpf().valeur();
    }

    /** Dispositifs that may not pay the same training. */
    public List<Dispositif> getExclus() {
        return version().montant().cumul().puis(MontantDAide.Cumul::exclus).valeur().orElse(List.of());
    }

    /** No other public funder pays beside it. */
    public boolean estExclusive() {
        return version().montant().cumul().puis(MontantDAide.Cumul::exclusif).valeur().orElse(false);
    }

    public boolean estUnComplement() {
        return version().montant().cumul().puis(MontantDAide.Cumul::enComplementSeulement).valeur().orElse(false);
    }

    /** The person may not add anything to what it pays of the teaching costs. */
    public boolean estGratuite() {
        return version().montant().complementPersonne().valeur().filter(admis -> !admis).isPresent();
    }

    /** Null when it asks for no delay, or nobody knows which. */
    public Valeur delai() {
        return version().demarche().delaiAvant().valeur().map(delai -> ConditionsDeLaDemarche.enValeur(aide, delai)).orElse(null);
    }

    /** Whose act the request is; of an unknown one, the advisor finds out. */
    public Acteur deposant() {
        Deposant deposant = version().circuit().valeur().map(CircuitDAide::deposant).flatMap(Renseignement::valeur).orElse(Deposant.CONSEILLER);
        return switch (deposant) {
            case PERSONNE -> Acteur.PERSONNE;
            case CONSEILLER -> Acteur.CONSEILLER;
            case ORGANISME -> Acteur.ORGANISME;
            case ENTREPRISE -> Acteur.EMPLOYEUR;
        };
    }

    /** How many estimates it asks for; none where it asks for none. */
    public int nombreDeDevis() {
        return version().demarche().devis().valeur().map(DemarcheDAide.Devis::nombre).orElse(0);
    }

    /** Nobody looked at its rules for that many months before the request. */
    public boolean estAVerifier(Valeur mois) {
        return aide.vueLe().dernier().plusMonths(mois.entier()).isBefore(depot());
    }

    private LocalDate depot() {
        return regard.depot();
    }

    public String nom() {
        return aide.nom();
    }

    /** {@code le 5 avril 2023}. */
    public String vueLe() {
        return PhrasesDesAides.quand(aide.vueLe());
    }

    /** What it pays beside the teaching. */
    public EnPlusDeLAide enPlus() {
        return new EnPlusDeLAide(aide, regard);
    }

    /** What it asks on paper or pays beside, which the plan does not compute; empty when there is nothing. */
    public String getComplements() {
        return PhrasesDesAides.horsDuPlan(version(), enPlus().nonPayes());
    }
}
