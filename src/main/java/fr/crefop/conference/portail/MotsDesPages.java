package fr.crefop.conference.portail;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.NomsDesParametres;
import fr.crefop.conference.financement.PreuvesDuPlan;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.financement.PlanDeFinancement.Motif;
import fr.crefop.conference.financement.PlanDeFinancement.Remuneration;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.financement.TypeDeConseil;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.PhrasesDesEcheances;
import fr.crefop.conference.vocabulaire.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pages say in French, as {@code fr} in every template: names, dates, amounts. The sentences of a plan come finished. */
public class MotsDesPages {

    private static final Map<StatutEcarte, String> ECARTES = Map.of(
            StatutEcarte.ECARTE, "Ne peut pas payer",
            StatutEcarte.FERME, "Fermé",
            StatutEcarte.A_CONFIRMER, "À confirmer",
            StatutEcarte.SANS_OBJET, "Rien à payer");

    private static final Set<TypeDeConseil> A_FOURNIR = EnumSet.of(TypeDeConseil.DONNEE_A_FOURNIR, TypeDeConseil.COUT_INCONNU);
    /** They change nothing of the plan. */
    private static final Set<TypeDeConseil> A_SAVOIR =
            EnumSet.of(TypeDeConseil.RAPPEL, TypeDeConseil.VALEUR_A_REVERIFIER, TypeDeConseil.VALEUR_RECONDUITE, TypeDeConseil.A_VENIR,
                    TypeDeConseil.AUTRE_AIDE, TypeDeConseil.AIDE_FERMEE);
    private static final String HYPOTHESE = "HYPOTHESE";

    private final NomsDesParametres noms;
    private final PreuvesDuPlan preuves;

    public MotsDesPages(NomsDesParametres noms, PreuvesDuPlan preuves) {
        this.noms = noms;
        this.preuves = preuves;
    }

    /** A parameter by what it is rather than by its key. */
    public String parametre(String cle) {
        return noms.de(cle);
    }

    /** What each rule of a line of the plan asks, by its id. */
    public Map<String, Set<String>> regles(PlanDeFinancement plan, Demande demande, Justification justification) {
        return preuves.regles(plan, demande, justification);
    }

    /** The texts behind a line of the plan, each with its author, its date and where to read it. */
    public List<Reference> references(PlanDeFinancement plan, Demande demande, Justification justification) {
        return preuves.references(plan, demande, justification);
    }

    /** The filing that chose a value, with its date; null when the first day of the training did. */
    public String depotQuiChoisit(PlanDeFinancement plan, Demande demande, String cle) {
        return preuves.depotQuiChoisit(plan, demande, cle);
    }

    /** The address of the site where a source was read. */
    public String adresse(String site) {
        return Reference.adresse(site);
    }

    /** A missing datum in the words of its question, as it is asked for a training that starts on that day. */
    public String donnee(String chemin, LocalDate debut) {
        return Mots.donnee(chemin, debut);
    }

    public List<String> donnees(List<String> chemins) {
        return chemins.stream().map(Mots::donnee).distinct().toList();
    }

    public TriDesAides tri(PlanDeFinancement plan) {
        return TriDesAides.de(plan);
    }

    /** The reason of a dispositif left out; a funder that refused and a demande that leaves it out are not the same. */
    public String motif(Motif motif, Dispositif dispositif, DossierVue dossier) {
        if (estUneCondition(motif)) {
            return motif.libelle();
        }
        boolean parLaDemande = dossier == null || dossier.demande().hypotheses().get("exclure") instanceof List<?> exclus
                && exclus.stream().map(String::valueOf).anyMatch(dispositif.code()::equals);
        return parLaDemande ? "Aide laissée de côté par la demande" : "Le financeur a refusé de payer cette aide dans ce dossier";
    }

    /** False for what is no rule of the référentiel. */
    public boolean estUneCondition(Motif motif) {
        return !HYPOTHESE.equals(motif.regle());
    }

    /** The data and costs to give, once each, with what waits for them. */
    public Map<String, String> aFournir(List<Conseil> conseils) {
        return conseils.stream().filter(c -> A_FOURNIR.contains(c.type()))
                .collect(Collectors.toMap(Conseil::libelle, Conseil::effet, (un, autre) -> un + " ; " + autre, LinkedHashMap::new));
    }

    /** What would change the plan, beside the data to give. */
    public List<Conseil> quiChangeraient(List<Conseil> conseils) {
        return conseils.stream().filter(c -> !A_FOURNIR.contains(c.type()) && !A_SAVOIR.contains(c.type())).toList();
    }

    /** The same, of one dispositif that does not pay. */
    public List<Conseil> quiChangeraient(List<Conseil> conseils, Dispositif dispositif) {
        return conseils == null ? List.of() : quiChangeraient(conseils).stream().filter(c -> dispositif.code().equals(c.dispositif())).toList();
    }

    /** The rules and texts behind these reasons, each once. */
    public List<Motif> conditions(List<Motif> motifs) {
        return motifs.stream().filter(motif -> estUneCondition(motif) && (motif.regle() != null || motif.source() != null))
                .map(motif -> new Motif(motif.regle(), null, null, null, null, motif.source())).distinct().toList();
    }

    public List<Conseil> aSavoir(List<Conseil> conseils) {
        return conseils.stream().filter(c -> A_SAVOIR.contains(c.type())).toList();
    }

    /** Of a plan that nobody has to complete: what the law or her own will leaves to the person is said. */
    public String toutEstFinance(PlanDeFinancement plan, boolean decide) {
        Montant part = plan.coutPourLaPersonne();
        return (decide ? "Tout est financé : " : "Tout serait financé : ") + (part.estPositif()
                ? "la personne " + (decide ? "paie " : "paierait ") + euros(part) + ", rien de plus."
                : decide ? "il ne reste rien à payer." : "il ne resterait rien à payer.");
    }

    public String euros(Montant montant) {
        return montant == null ? "" : Grandeurs.euros(montant);
    }

    /** What is due to the training body. */
    public String prixDu(Formation formation) {
        return prix(Prix.du(formation));
    }

    public String prix(BigDecimal euros) {
        return euros == null ? "" : euros(new Montant(euros));
    }

    public String nombre(BigDecimal nombre) {
        return nombre == null ? "" : EnFrancais.court(nombre);
    }

    /** What a parameter holds, with its unit. */
    public String valeur(Object contenu, String unite) {
        return Grandeurs.valeur(contenu, unite);
    }

    public String date(LocalDate date) {
        return date == null ? "" : EnFrancais.date(date);
    }

    /** How far that day is: {@code dans 5 jours}. */
    public String dansCombien(LocalDate jour, LocalDate aujourdHui) {
        return PhrasesDesEcheances.dansCombien(jour, aujourdHui);
    }

    /** Name of the style of a last useful day: past, near, or neither. */
    public String urgence(LocalDate jour, LocalDate aujourdHui) {
        return PhrasesDesEcheances.estPassee(jour, aujourdHui) ? "passee" : PhrasesDesEcheances.estProche(jour, aujourdHui) ? "proche" : "";
    }

    public String mois(YearMonth mois) {
        return EnFrancais.mois(mois);
    }

    /** {@code 3 jours ouvrés}. */
    public String joursOuvres(int nombre) {
        return EnFrancais.joursOuvres(nombre);
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

    /** Named by a dispositif or by the allowance itself, as on the first day of the training. */
    public String remuneration(Remuneration remuneration, String code) {
        return Mots.revenu(code, remuneration.debut());
    }
}
