package fr.crefop.conference.securite;

import fr.crefop.conference.bureau.ComptesDuBureau;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.GestionDesComptes.CompteTenu;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and who answers instead. Declarations are taken one at a time: two at once cannot make a circle. */
@Service
public class Absences implements ComptesDuBureau {

    private static final long VERROU = 7_240_002;
    private static final int MOIS_AU_PLUS = 12;

    private final JdbcClient base;
    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;
    private final LusParLaDemande<Boolean, List<Absence>> lues = new LusParLaDemande<>(Absences.class);

    Absences(JdbcClient base, Comptes comptes, GestionDesComptes gestion, Journal journal, ApplicationEventPublisher annonces,
            Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.gestion = gestion;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** @throws RefusMetier when the period or the substitute will not do */
    @Transactional
    public void declarer(String compte, String remplacant, LocalDate du, LocalDate au) {
        base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().listOfRows();
        Compte absent = comptes.trouver(compte).orElseThrow(() -> new RefusMetier("Ce compte n'est plus ouvert."));
        exigerUnePeriode(du, au);
        exigerUnRemplacant(absent, remplacant);
        List<Absence> toutes = toutes();
        if (toutes.stream().anyMatch(absence -> absence.compte().equals(compte) && absence.croise(du, au))) {
            throw refus("du", "Vous avez déjà déclaré une absence pendant cette période.");
        }
        if (new ChaineDeRemplacement(toutes).mene(remplacant, compte, du, au)) {
            throw refus("remplacant", "Pendant cette période, cette personne compte sur vous pour la remplacer.");
        }
        base.sql("insert into conference.absence (compte, remplacant, du, au, declaree_le) values (?, ?, ?, ?, ?)")
                .params(compte, remplacant, du, au, maintenant()).update();
        journal.noter(compte, null, Acte.ABSENCE_DECLAREE, Codes.de("du", du, "au", au, "remplacant", remplacant));
        lues.oublier();
        annonces.publishEvent(new AbsenceChangee(compte));
    }

    /** Back earlier than said, or not leaving after all. */
    @Transactional
    public void clore(long id, String compte) {
        int closes = base.sql("update conference.absence set close_le = ? where id = ? and compte = ? and close_le is null")
                .params(maintenant(), id, compte).update();
        if (closes == 0) {
            throw new RefusMetier("Cette absence est déjà terminée.");
        }
        journal.noter(compte, null, Acte.ABSENCE_TERMINEE, Codes.de("absence", id));
        lues.oublier();
        annonces.publishEvent(new AbsenceChangee(compte));
    }

    /** An answer that lasts asks anew who is away: what it read before is past. */
    void relire() {
        lues.oublier();
    }

    /** One person's absences that are not over, by date. */
    public List<Absence> aVenir(String compte) {
        LocalDate jour = LocalDate.now(horloge);
        return ouvertes().stream().filter(a -> a.compte().equals(compte) && !a.au().isBefore(jour)).toList();
    }

    /** Whom a person may name, by identifier. */
    public List<Compte> remplacantsPossibles(Compte absent) {
        return comptes.lister().stream().filter(candidat -> QuiPeutRemplacer.peut(candidat, absent)).toList();
    }

    @Override
    public boolean estAbsent(String compte, LocalDate jour) {
        return ouvertes().stream().anyMatch(absence -> absence.compte().equals(compte) && absence.couvre(jour));
    }

    @Override
    public Set<String> duCollege(College college) {
        return comptes.duGroupe(QuiRepond.pour(college)).stream().map(Compte::identifiant).collect(Collectors.toSet());
    }

    /**
     * Who answers for the account that day; empty when it answers itself, or when the one at the end of the chain no longer
     * may: accounts change after an absence was declared.
     */
    public Optional<String> quiRemplace(String compte, LocalDate jour) {
        return new ChaineDeRemplacement(ouvertes()).auBout(compte, jour).filter(remplacant -> peutEncore(remplacant, compte));
    }

    /** Itself, then those for whom the account answers today. */
    public List<String> agitPour(String compte) {
        LocalDate jour = LocalDate.now(horloge);
        List<Absence> ouvertes = ouvertes();
        ChaineDeRemplacement chaine = new ChaineDeRemplacement(ouvertes);
        return Stream.concat(Stream.of(compte), ouvertes.stream().filter(absence -> absence.couvre(jour)).map(Absence::compte)
                .filter(absent -> chaine.auBout(absent, jour).filter(compte::equals).isPresent() && peutEncore(compte, absent)))
                .toList();
    }

    /** All who ever declared an absence, by identifier. */
    public List<String> titulaires() {
        return base.sql("select distinct compte from conference.absence order by compte").query(String.class).list();
    }

    /** Whoever left after they went away is still stood in for. */
    private boolean peutEncore(String remplacant, String absent) {
        Optional<Compte> titulaire = gestion.trouver(absent).map(CompteTenu::compte);
        return titulaire.isPresent()
                && comptes.trouver(remplacant).filter(candidat -> QuiPeutRemplacer.peut(candidat, titulaire.get())).isPresent();
    }

    private void exigerUnePeriode(LocalDate du, LocalDate au) {
        LocalDate jour = LocalDate.now(horloge);
        if (du == null || du.isBefore(jour)) {
            throw refus("du", "Le premier jour est aujourd'hui ou plus tard.");
        }
        if (au == null || au.isBefore(du) || au.isAfter(jour.plusMonths(MOIS_AU_PLUS))) {
            throw refus("au", "Le dernier jour vient après le premier, et dans les " + MOIS_AU_PLUS + " mois.");
        }
    }

    private void exigerUnRemplacant(Compte absent, String remplacant) {
        if (comptes.trouver(remplacant).filter(candidat -> QuiPeutRemplacer.peut(candidat, absent)).isEmpty()) {
            throw refus("remplacant", "Choisissez un collègue en activité, de vos groupes et de votre organisme.");
        }
    }

    private List<Absence> ouvertes() {
        return lues.lire(true, tout -> toutes());
    }

    private List<Absence> toutes() {
        return base.sql("select id, compte, remplacant, du, au from conference.absence where close_le is null order by du, id")
                .query(Absences::lire).list();
    }

    private Timestamp maintenant() {
        return Timestamp.from(horloge.instant());
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }

    private static Absence lire(ResultSet ligne, int rang) throws SQLException {
        return new Absence(ligne.getLong("id"), ligne.getString("compte"), ligne.getString("remplacant"),
                ligne.getDate("du").toLocalDate(), ligne.getDate("au").toLocalDate());
    }
}
