package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.vocabulaire.Propos;
import fr.crefop.conference.vocabulaire.Propos.Jour;
import fr.crefop.conference.vocabulaire.Propos.Quantite;
import fr.crefop.conference.vocabulaire.Propos.Sens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What follows from the demande by plain calculation: ages, delays, duration. A fact of the rules session. */
public final class Situation {

    private final Demande demande;
    private final Regime regime;
    private final LocalDate debut;
    private final Map<String, LocalDate> depots;
    private final Map<String, String> depotsCommuns;
    private final Calendrier calendrier;

    public Situation(Demande demande) {
        this(demande, null, Map.of());
    }

    /** @param regime which says by which filing a dispositif is dated when the demande does not date its own */
    public Situation(Demande demande, Regime regime) {
        this(demande, regime, regime.depots());
    }

    private Situation(Demande demande, Regime regime, Map<String, String> depotsCommuns) {
        this.demande = demande;
        this.regime = regime;
        this.depotsCommuns = depotsCommuns;
        this.debut = demande.formation().debut();
        this.depots = demande.depots();
        this.calendrier = Calendrier.de(demande.formation());
    }

    /** Null where only dates are asked for. */
    public Regime regime() {
        return regime;
    }

    public LocalDate debut() {
        return debut;
    }

    /** Months, decimal; null when neither the duration nor the end is known. */
    @DonneeCalculee(lue = "formation.dureeMois", mots = "durée de la formation en mois")
    public BigDecimal dureeMois() {
        return calendrier == null ? null : calendrier.mois();
    }

    /** Null when neither the duration nor the end is known. */
    Calendrier calendrier() {
        return calendrier;
    }

    /** Filing date with that dispositif, or of the request made to the employer ({@code EMPLOYEUR}). */
    public LocalDate depot(String destinataire) {
        if (depots.isEmpty()) {
            return demande.dateDepot();
        }
        LocalDate exception = depots.getOrDefault(destinataire, depots.get(depotsCommuns.getOrDefault(destinataire, destinataire)));
        return exception == null ? demande.dateDepot() : exception;
    }

    /** Whole years on that day. */
    public BigDecimal age(LocalDate jour) {
        return BigDecimal.valueOf(Period.between(demande.beneficiaire().dateNaissance(), jour).getYears());
    }

    @DonneeCalculee(lue = "beneficiaire.dateNaissance", mots = "âge au début de la formation")
    public BigDecimal ageAuDebut() {
        return age(debut);
    }

    @DonneeCalculee(lue = "beneficiaire.dateNaissance", mots = "âge le jour du dépôt")
    public BigDecimal ageAuDepot(String destinataire) {
        return age(depot(destinataire));
    }

    @DonneeCalculee(lue = "parcours.opacif", mots = "la personne est intérimaire")
    public Boolean interimaire() {
        return Conges.estInterimaire(demande.beneficiaire(), demande.parcours());
    }

    @DonneeCalculee(lue = "parcours.moisIntermittent", mots = "la personne est intermittente du spectacle")
    public Boolean intermittent() {
        return Conges.estIntermittent(demande.parcours());
    }

    /** Of the régime since 2019, which counts days: her contracts are fixed-term ones. */
    @DonneeCalculee(lue = "parcours.joursSpectacle24Mois", mots = "la personne a travaillé dans le spectacle")
    public Boolean intermittentDuSpectacle() {
        BigDecimal jours = demande.parcours().joursSpectacle24Mois();
        return "SALARIE_CDD".equals(demande.beneficiaire().statut()) && jours != null && jours.signum() > 0;
    }

    @DonneeCalculee(lue = "beneficiaire.statut", mots = "statut, et insertion du salarié en CDD")
    public String statutEtInsertion() {
        return Donnees.statutHorsInsertion(demande.beneficiaire());
    }

    /** Without certifinfo, the training is off every list of certifinfos (I.6). */
    @DonneeCalculee(lue = "formation.certifinfo", mots = "code Certif Info de la formation")
    public List<String> certifinfos() {
        String code = demande.formation().certifinfo();
        return code == null ? List.of() : List.of(code);
    }

    /** Euros that others than the employer pay or promise through the account; none where none is told. */
    @DonneeCalculee(lue = "beneficiaire.cpf.dotations", mots = "dotations du compte")
    public BigDecimal dotationsCpf() {
        return CompteEnEuros.dotations(demande.beneficiaire());
    }

    /** Whole years; null without any bilan paid before. */
    @DonneeCalculee(lue = "beneficiaire.cpf.dernierBilanFinance", mots = "années depuis le dernier bilan de compétences payé")
    public BigDecimal anneesDepuisLeBilan(String destinataire) {
        return CompteEnEuros.anneesDepuisLeBilan(demande.beneficiaire(), depot(destinataire));
    }

    /** Calendar days from the complete filing to the first day (T-4). */
    public Issue delai(String destinataire, Valeur minimum) {
        LocalDate depot = depot(destinataire);
        long jours = ChronoUnit.DAYS.between(depot, debut);
        if (jours >= minimum.entier()) {
            return Issue.REMPLIE;
        }
        return new Issue(Issue.Etat.REFUSEE, new Quantite(Sens.TROUVE, BigDecimal.valueOf(jours), "jours"),
                new Quantite(Sens.AU_MOINS, minimum.decimal(), "jours"), null, depot.plusDays(minimum.entier()));
    }

    /** Months from the complete filing to the first day, day for day. */
    public Issue delaiEnMois(String destinataire, Valeur minimum) {
        LocalDate depot = depot(destinataire);
        LocalDate debutPossible = depot.plusMonths(minimum.entier());
        if (!debut.isBefore(debutPossible)) {
            return Issue.REMPLIE;
        }
        return new Issue(Issue.Etat.REFUSEE, new Jour("dépôt le", depot), auPlusTard(debut.minusMonths(minimum.entier())), null, debutPossible);
    }

    /** At least that many months from that day to the first day of the training. */
    public Issue attente(LocalDate depuis, int mois) {
        return debut.isBefore(depuis.plusMonths(mois))
                ? Issue.refusee(new Quantite(Sens.TROUVE, BigDecimal.valueOf(ChronoUnit.MONTHS.between(depuis, debut)), "mois"),
                        new Quantite(Sens.AU_MOINS, BigDecimal.valueOf(mois), "mois"))
                : Issue.REMPLIE;
    }

    /** Working days from the filing to the first day (N-4): Saturdays, Sundays and holidays do not count. */
    public Issue delaiOuvre(String destinataire, Valeur minimum) {
        LocalDate depot = depot(destinataire);
        LocalDate debutPossible = JoursOuvres.apres(depot, minimum.entier());
        if (!debut.isBefore(debutPossible)) {
            return Issue.REMPLIE;
        }
        return new Issue(Issue.Etat.REFUSEE, new Quantite(Sens.TROUVE, BigDecimal.valueOf(JoursOuvres.entre(depot, debut)), minimum.unite()),
                new Quantite(Sens.AU_MOINS, minimum.decimal(), minimum.unite()), null, debutPossible);
    }

    /** The employer is asked earlier when the training is long (CPFS-E4, CIFCDI-E5). */
    public Issue delaiEmployeur(Valeur dureeLongue, Valeur court, Valeur allonge) {
        return delaiEmployeur(dureeMois(), "formation.dureeMois", dureeLongue, court, allonge);
    }

    /** The same by months of absence that are not those of the training (PTP-E10). */
    public Issue delaiEmployeur(BigDecimal mois, String chemin, Valeur dureeLongue, Valeur court, Valeur allonge) {
        Issue bref = delai("EMPLOYEUR", court);
        Issue grand = delai("EMPLOYEUR", allonge);
        if (mois == null) {
            return grand.estRemplie() || bref.estRefusee() ? grand.estRemplie() ? grand : bref : Issue.inconnue(chemin);
        }
        return mois.compareTo(dureeLongue.decimal()) >= 0 ? grand : bref;
    }

    /** Which of two delays counts; the long one as long as the duration is not known: who keeps it is never late. */
    public Valeur delaiSelonLaDuree(BigDecimal mois, Valeur dureeLongue, Valeur court, Valeur allonge) {
        return mois == null || mois.compareTo(dureeLongue.decimal()) >= 0 ? allonge : court;
    }

    /** The filing is not after the first day (T-9): a session that starts on the day of the filing would do. */
    public Issue depotAvantDebut(String destinataire) {
        LocalDate depot = depot(destinataire);
        return depot.isAfter(debut) ? new Issue(Issue.Etat.REFUSEE, new Jour("dépôt le", depot), auPlusTard(debut), null, depot)
                : Issue.REMPLIE;
    }

    /** The request comes at most that many months after the entry into training. */
    public Issue depotAuPlusTardApresEntree(String destinataire, Valeur mois) {
        return demandeAuPlusTard(destinataire, debut.plusMonths(mois.entier()));
    }

    /** The same in calendar days. */
    public Issue depotAuPlusTardJoursApresEntree(String destinataire, Valeur jours) {
        return demandeAuPlusTard(destinataire, debut.plusDays(jours.entier()));
    }

    /** The request comes at most that many months after that day. */
    public Issue depotAuPlusTardApres(String destinataire, String chemin, LocalDate jour, Valeur mois) {
        return jour == null ? Issue.inconnue(chemin) : demandeAuPlusTard(destinataire, jour.plusMonths(mois.entier()));
    }

    private Issue demandeAuPlusTard(String destinataire, LocalDate limite) {
        return depot(destinataire).isAfter(limite)
                ? Issue.refusee(new Jour("demande le", depot(destinataire)), auPlusTard(limite))
                : Issue.REMPLIE;
    }

    /** Training starts at most that many months after that day. */
    public Issue debutAuPlusTardApres(String chemin, LocalDate jour, Valeur mois) {
        if (jour == null) {
            return Issue.inconnue(chemin);
        }
        LocalDate limite = jour.plusMonths(mois.entier());
        return debut.isAfter(limite)
                ? Issue.refusee(new Jour("début le", debut), auPlusTard(limite)) : Issue.REMPLIE;
    }

    private static Propos auPlusTard(LocalDate limite) {
        return new Jour("au plus tard le", limite);
    }

    /** Hours in the company as a share of all hours, in percent, exact to ten decimals; null when not known. */
    @DonneeCalculee(lue = "formation.heuresEntreprise", mots = "part des heures en entreprise")
    public BigDecimal partEnEntreprise() {
        BigDecimal entreprise = demande.formation().heuresEntreprise();
        if (entreprise == null) {
            return null;
        }
        return entreprise.multiply(BigDecimal.valueOf(100))
                .divide(entreprise.add(demande.formation().heuresCentre()), 10, RoundingMode.HALF_UP);
    }
}
