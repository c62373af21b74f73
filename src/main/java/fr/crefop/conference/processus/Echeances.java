package fr.crefop.conference.processus;

import fr.crefop.conference.bureau.DelaiDeLaConference;
import fr.crefop.conference.bureau.DelaisDuDossier;
import fr.crefop.conference.bureau.DelaisDuDossier.Raccourci;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.JoursOuvres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long each step may wait, in working days; every one a parameter ({@code conference.delais.*}), which the secretariat may
 * have shortened for one case.
 */
public class Echeances {

    /** What every case of the conférence goes through. */
    private static final List<DelaiDeLaConference> EN_CONFERENCE = List.of(DelaiDeLaConference.OPPORTUNITE, DelaiDeLaConference.MANDAT,
            DelaiDeLaConference.PROPOSITION, DelaiDeLaConference.ENGAGEMENT, DelaiDeLaConference.ADOPTION);

    private final Delais delais;
    private final DelaisDuDossier raccourcis;
    private final Seances seances;
    private final Scrutins scrutins;
    private final Clock horloge;

    Echeances(Delais delais, DelaisDuDossier raccourcis, Seances seances, Scrutins scrutins, Clock horloge) {
        this.delais = delais;
        this.raccourcis = raccourcis;
        this.seances = seances;
        this.scrutins = scrutins;
        this.horloge = horloge;
    }

    /** @param entree months after the training starts; everything else in working days */
    @ConfigurationProperties("conference.delais")
    public record Delais(int recevabilite, int complement, int mandat, int cahierDesCharges, int solution, int seance, int departage,
            int engagement, int engagementResponsable, int entree, int recevabiliteEtude, int mandatEtude, int rapport, int signature) {

        /** @throws IllegalArgumentException at start-up: nobody answers in no time */
        public Delais {
            if (IntStream.of(recevabilite, complement, mandat, cahierDesCharges, solution, seance, departage, engagement,
                    engagementResponsable, entree, recevabiliteEtude, mandatEtude, rapport, signature).anyMatch(delai -> delai < 1)) {
                throw new IllegalArgumentException("conference.delais : 1 ou plus pour chacun.");
            }
        }

        int usuel(DelaiDeLaConference delai) {
            return switch (delai) {
                case OPPORTUNITE, ADOPTION -> seance;
                case MANDAT -> mandat;
                case PROPOSITION -> solution;
                case ENGAGEMENT -> engagement;
                case RESPONSABLE -> engagementResponsable;
                case DEPARTAGE -> departage;
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Fabrique {
        @Bean("echeances")
        Echeances echeances(Delais delais, DelaisDuDossier raccourcis, Seances seances, Scrutins scrutins, Clock horloge) {
            return new Echeances(delais, raccourcis, seances, scrutins, horloge);
        }
    }

    /** The usual working days of what may be shortened for a case. */
    public Map<DelaiDeLaConference, Integer> usuels() {
        return Arrays.stream(DelaiDeLaConference.values()).collect(Collectors.toMap(Function.identity(), delais::usuel, (un, autre) -> un,
                () -> new EnumMap<>(DelaiDeLaConference.class)));
    }

    /** The working days of every delay on a case, its shortened ones being known. */
    public Map<DelaiDeLaConference, Integer> jours(List<Raccourci> duDossier) {
        Map<DelaiDeLaConference, Integer> jours = usuels();
        duDossier.forEach(raccourci -> jours.put(raccourci.delai(), raccourci.jours()));
        return jours;
    }

    /** The working days that delay has on that case, or on that study, which has the usual one. */
    private int jours(DelaiDeLaConference delai, String numero) {
        return raccourcis.du(numero, delai).map(Raccourci::jours).orElseGet(() -> delais.usuel(delai));
    }

    /** The day of the session convened on that vote, or its own delay as long as there is none. */
    public Date duVote(Long scrutin) {
        return seances.convoqueePour(scrutin)
                .map(seance -> finDeJournee(seance.jour()))
                .orElseGet(() -> duVote(scrutins.exiger(scrutin)));
    }

    private Date duVote(Scrutin scrutin) {
        return dans(DelaiDeLaConference.duVote(scrutin.objet()), scrutin.numero());
    }

    /** When there is no session. */
    public Date seance() {
        return finDeJournee(dans(delais.seance()));
    }

    /** When it ends without an agreement of the co-presidents, the vote is adjourned. */
    public Date departage(String numero) {
        return dans(DelaiDeLaConference.DEPARTAGE, numero);
    }

    /** The same, as the diagrams ask for it. */
    public Date departage() {
        return departage(affaireEnCours());
    }

    /** When it ends, a funder that has not answered is brought before its supervisor. */
    public Date engagement(String numero) {
        return dans(DelaiDeLaConference.ENGAGEMENT, numero);
    }

    /** The same, as the diagrams ask for it. */
    public Date engagement() {
        return engagement(affaireEnCours());
    }

    /** Diagrams name no affair where they ask for a delay: it is the one that the engine carries on at that moment. */
    private static String affaireEnCours() {
        return DelegateExecutionContext.getCurrentDelegationExecution().getProcessBusinessKey();
    }

    /** The second deadline, before the supervisors: counted from the day they are told, however late that is. */
    public Date responsable(String numero) {
        return dans(DelaiDeLaConference.RESPONSABLE, numero);
    }

    public Date recevabilite() {
        return finDeJournee(dans(delais.recevabilite()));
    }

    /** The secretariat's deadline again after a complement: its clock stood still meanwhile. At least one day is left. */
    public Date recevabilite(int joursRestants) {
        return finDeJournee(dans(Math.max(1, joursRestants)));
    }

    /** Working days from today to a deadline; none once it is past. */
    public int joursRestants(Date echeance) {
        return JoursOuvres.entre(LocalDate.now(horloge), LocalDate.ofInstant(echeance.toInstant(), HorlogeConfiguration.PARIS));
    }

    /** A case that its advisor has not completed when it ends is closed. */
    public Date complement() {
        return finDeJournee(dans(delais.complement()));
    }

    public Date mandat(String numero) {
        return dans(DelaiDeLaConference.MANDAT, numero);
    }

    /** The last day that a mandate given today may set to the group; none where its delay is the usual one. */
    public Optional<LocalDate> limiteDuMandat(String numero) {
        return raccourcis.du(numero, DelaiDeLaConference.PROPOSITION).map(raccourci -> dans(raccourci.jours()));
    }

    /** Never later than the proposal that it prepares. */
    public Date cahierDesCharges(String numero, LocalDate mandat) {
        Date usuelle = finDeJournee(dans(delais.cahierDesCharges()));
        Date solution = solution(numero, mandat);
        return solution.before(usuelle) ? solution : usuelle;
    }

    public Date solution(String numero, LocalDate mandat) {
        return duMandat(mandat, jours(DelaiDeLaConference.PROPOSITION, numero));
    }

    /** The group has until the deadline of its mandate; what starts later has the usual delay. */
    private Date duMandat(LocalDate mandat, int delaiUsuel) {
        return finDeJournee(mandat.isBefore(LocalDate.now(horloge)) ? dans(delaiUsuel) : mandat);
    }

    /**
     * When a case that starts today would be decided that way, if every step took all of its delay.
     *
     * @param jours working days of every delay on that case
     */
    public LocalDate fin(Voie voie, Map<DelaiDeLaConference, Integer> jours) {
        List<DelaiDeLaConference> etapes = voie == Voie.CONFERENCE ? EN_CONFERENCE : List.of(DelaiDeLaConference.ENGAGEMENT);
        return dans(etapes.stream().mapToInt(jours::get).sum());
    }

    /** So long after the training starts, or the next working day when that is past (référentiel I.5). */
    public Date entree(LocalDate debut) {
        return le(debut.plusMonths(delais.entree()));
    }

    public Date recevabiliteEtude() {
        return finDeJournee(dans(delais.recevabiliteEtude()));
    }

    public Date mandatEtude() {
        return finDeJournee(dans(delais.mandatEtude()));
    }

    public Date rapport(LocalDate mandat) {
        return duMandat(mandat, delais.rapport());
    }

    public Date signature() {
        return finDeJournee(dans(delais.signature()));
    }

    /** A day that another room set; the next working day when it is past or a day off (référentiel I.5). */
    public Date le(LocalDate jour) {
        return finDeJournee(JoursOuvres.echeance(jour, LocalDate.now(horloge)));
    }

    private Date dans(DelaiDeLaConference delai, String numero) {
        return finDeJournee(dans(jours(delai, numero)));
    }

    private LocalDate dans(int jours) {
        return JoursOuvres.apres(LocalDate.now(horloge), jours);
    }

    static Date finDeJournee(LocalDate jour) {
        return Date.from(jour.atTime(23, 59).atZone(HorlogeConfiguration.PARIS).toInstant());
    }
}
