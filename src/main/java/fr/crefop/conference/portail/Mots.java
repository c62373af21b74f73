package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.portail.MotsDesConseils.DonneeAFournir;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the pages say in French, as {@code fr} in every template. */
public class Mots {

    private static final Map<String, String> REMUNERATIONS = Map.of(
            "AREF", "Allocation d'aide au retour à l'emploi formation (AREF)",
            "RFPE", "Rémunération de formation de Pôle emploi (RFPE)",
            "RPS", "Rémunération publique de stage (RPS)",
            "RFF", "Rémunération de fin de formation (RFF)",
            "BOURSE", "Bourse de la Région",
            "ASP", "Allocation de sécurisation professionnelle (ASP)",
            "EMPLOYEUR", "Salaire maintenu par l'employeur");

    private static final Map<StatutEcarte, String> ECARTES = Map.of(
            StatutEcarte.ECARTE, "Ne peut pas payer",
            StatutEcarte.A_CONFIRMER, "À confirmer",
            StatutEcarte.SANS_OBJET, "Rien à payer");

    private static final String HYPOTHESE = "HYPOTHESE";
    private static final String PAS_REMPLIE = "cette condition n'est pas remplie";

    private final MotsDesRegles regles;
    private final MotsDesConseils conseils;

    public Mots() {
        this.regles = new MotsDesRegles();
        this.conseils = new MotsDesConseils(regles, this::donnee);
    }

    /** A missing datum in the words of its question rather than by its path in the contract. */
    public String donnee(String chemin) {
        return Declaration.deLaDemande().premiere(chemin).map(Donnee::libelle).orElse(chemin);
    }

    public List<String> donnees(List<String> chemins) {
        return chemins.stream().map(this::donnee).distinct().toList();
    }

    public TriDesAides tri(PlanDeFinancement plan) {
        return TriDesAides.de(plan);
    }

    /** What was found, in French; the condition alone says the rest when a rule only answers yes or no. */
    public String constate(Motif motif) {
        if (motif.constate() == null || HYPOTHESE.equals(motif.regle())) {
            return null;
        }
        String constate = regles.constate(motif.constate());
        return constate == null ? PAS_REMPLIE : constate;
    }

    public String attendu(Motif motif) {
        return HYPOTHESE.equals(motif.regle()) ? null : regles.attendu(motif.attendu());
    }

    /** The reason of a dispositif left out; a funder that refused and a demande that leaves it out are not the same. */
    public String motif(Motif motif, Dispositif dispositif, DossierVue dossier) {
        if (!HYPOTHESE.equals(motif.regle())) {
            return motif.libelle();
        }
        boolean parLaDemande = dossier == null || dossier.demande().hypotheses().get("exclure") instanceof List<?> exclus
                && exclus.stream().map(String::valueOf).anyMatch(dispositif.code()::equals);
        return parLaDemande ? "Aide laissée de côté par la demande" : "Le financeur a refusé de payer cette aide dans ce dossier";
    }

    /** The id of the rule in the référentiel, null for what is no rule. */
    public String regle(Motif motif) {
        return HYPOTHESE.equals(motif.regle()) ? null : motif.regle();
    }

    public String calcul(String calcul) {
        return MotsDesRegles.accorder(calcul);
    }

    public List<DonneeAFournir> donneesAFournir(List<Conseil> tous) {
        return conseils.donnees(tous);
    }

    public List<Conseil> autresConseils(List<Conseil> tous) {
        return conseils.autres(tous);
    }

    public String euros(Montant montant) {
        return montant == null ? "" : montant.enFrancais() + "\u00a0€";
    }

    public String prix(BigDecimal euros) {
        return euros == null ? "" : euros(new Montant(euros));
    }

    public String nombre(BigDecimal nombre) {
        return nombre == null ? "" : EnFrancais.nombre(nombre.stripTrailingZeros());
    }

    public String date(LocalDate date) {
        return date == null ? "" : EnFrancais.date(date);
    }

    public String moment(Instant instant) {
        return instant == null ? "" : EnFrancais.moment(instant);
    }

    public String jour(Instant instant) {
        return instant == null ? "" : EnFrancais.jour(instant);
    }

    public String financeur(String code) {
        return Financeurs.libelle(code);
    }

    public String ecarte(StatutEcarte statut) {
        return ECARTES.get(statut);
    }

    /** A remuneration is named by a dispositif or by the allowance itself. */
    public String remuneration(String code) {
        return REMUNERATIONS.getOrDefault(code, Dispositif.chercher(code).map(Dispositif::libelle).orElse(code));
    }
}
