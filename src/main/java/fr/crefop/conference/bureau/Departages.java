package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A tie that the governance leaves to the heads of some colleges: when they agree their choice is the result, otherwise the vote is
 * adjourned (référentiel I.5, D.4).
 */
@Service
public class Departages {

    private final JdbcClient base;
    private final RegistreDesScrutins registre;
    private final Ajournements ajournements;
    private final TenueDesSieges tenues;
    private final Journal journal;
    private final Clock horloge;

    Departages(JdbcClient base, RegistreDesScrutins registre, Ajournements ajournements, TenueDesSieges tenues, Journal journal,
            Clock horloge) {
        this.base = base;
        this.registre = registre;
        this.ajournements = ajournements;
        this.tenues = tenues;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param choix null for who reads it before both have chosen
     * @param procuration the seat whose holder chose by proxy; null for a choice of one's own
     */
    public record ChoixDeCopresident(College college, Choix choix, String par, Qualite qualite, Votant procuration, Instant le) {

        /** In what quality {@code par} chose, in words. */
        public String enQualite() {
            return qualite.libelle(procuration);
        }

        private ChoixDeCopresident sansSonContenu() {
            return new ChoixDeCopresident(college, null, par, qualite, procuration, le);
        }
    }

    /** The answers in balance, and adjournment, which is always open to them; empty when there was no tie. */
    public List<Choix> choixPossibles(long scrutinId) {
        return possibles(registre.verrouiller(scrutinId));
    }

    /** @throws RefusMetier when there is no tie to settle, not by this choice, not by this college or not by this account; nothing is stored */
    @Transactional
    public void trancher(long scrutinId, College college, Choix choix, String par) {
        Scrutin scrutin = registre.verrouiller(scrutinId);
        if (scrutin.egalite().isEmpty() || scrutin.resultat() != null || scrutin.invalidation() != null) {
            throw new RefusMetier("Ce vote n'est pas à départager : le choix n'a pas été enregistré.");
        }
        if (!scrutin.gouvernance().copresidence().contains(college)) {
            throw new RefusMetier("Seuls les coprésidents départagent un vote.");
        }
        if (!possibles(scrutin).contains(choix)) {
            throw new RefusMetier("Le choix se fait entre les réponses à égalité, ou l'ajournement.",
                    List.of(new Erreur("choix", choix.name(), "réponse à égalité attendue")));
        }
        if (tous(scrutinId).stream().anyMatch(autre -> autre.par().equals(par) && !autre.college().equals(college))) {
            throw new RefusMetier("Vous avez déjà choisi pour l'autre coprésident : nul ne départage seul un vote. Le choix n'a pas été enregistré.");
        }
        TenueDesSieges.Signature signature = tenues.exigerAuDepartage(scrutin, college, par);
        String procuration = signature.procuration() == null ? null : signature.procuration().code();
        try {
            base.sql("""
                    insert into conference.departage (scrutin_id, college, choix, par, qualite, procuration, le)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(scrutinId, college.code(), choix.name(), par, signature.qualite().name(), procuration, Timestamp.from(horloge.instant())).update();
        } catch (DuplicateKeyException e) {
            throw new RefusMetier("Le choix de ce coprésident est déjà enregistré.");
        }
        journal.noter(par, scrutin.numero(), Acte.DEPARTAGE, Codes.de("scrutin", scrutinId, "objet", scrutin.objet(), "college", college,
                "qualite", signature.qualite(), "procuration", procuration));
    }

    /** Closes a tied vote with what the co-presidents chose; doing it again gives the same result. */
    @Transactional
    public Resultat constater(long scrutinId) {
        Scrutin scrutin = registre.verrouiller(scrutinId);
        if (scrutin.resultat() != null) {
            return scrutin.resultat();
        }
        List<Choix> choix = tous(scrutinId).stream().map(ChoixDeCopresident::choix).toList();
        List<College> copresidence = scrutin.gouvernance().copresidence();
        boolean accord = choix.size() == copresidence.size() && choix.stream().distinct().count() == 1;
        Resultat resultat = accord ? choix.get(0).resultat() : Resultat.AJOURNE;
        String presidents = copresidence.size() == 2 ? ", les deux coprésidents " : ", les coprésidents ";
        String explication = scrutin.explication() + presidents + (accord
                ? "choisissent « " + choix.get(0).libelle().toLowerCase() + " »" : "ne se sont pas accordés : ajourné");
        registre.clore(scrutinId, resultat, explication, departagee(scrutin.phrase(), resultat, accord), horloge.instant());
        journal.noter(Journal.SYSTEME, scrutin.numero(), Acte.DEPARTAGE_CONSTATE, Codes.de("scrutin", scrutinId, "objet", scrutin.objet(), "resultat", resultat));
        ajournements.signaler(scrutinId);
        return resultat;
    }

    private static String departagee(String phrase, Resultat resultat, boolean accord) {
        return phrase == null ? null : phrase + " " + resultat.participe() + " : les présidents " + (accord ? "se sont accordés." : "ne se sont pas accordés.");
    }

    /** In the order of the colleges. As long as the vote is tied, the choice of one is hidden from the other, and from everybody. */
    public List<ChoixDeCopresident> du(long scrutinId) {
        List<ChoixDeCopresident> choix = tous(scrutinId);
        return registre.exiger(scrutinId).resultat() != null ? choix
                : choix.stream().map(ChoixDeCopresident::sansSonContenu).toList();
    }

    private List<ChoixDeCopresident> tous(long scrutinId) {
        List<College> ordre = registre.exiger(scrutinId).gouvernance().colleges();
        return base.sql("select * from conference.departage where scrutin_id = ?").param(scrutinId)
                .query((ligne, rang) -> new ChoixDeCopresident(College.de(ligne.getString("college")),
                        Choix.valueOf(ligne.getString("choix")), ligne.getString("par"),
                        Qualite.valueOf(ligne.getString("qualite")), Votant.deCodeOuRien(ligne.getString("procuration")), ligne.getTimestamp("le").toInstant()))
                .list().stream().sorted(Comparator.comparing(choix -> ordre.indexOf(choix.college()))).toList();
    }

    private static List<Choix> possibles(Scrutin scrutin) {
        List<Choix> choix = new ArrayList<>(scrutin.egalite());
        if (!choix.isEmpty() && !choix.contains(Choix.AJOURNEMENT)) {
            choix.add(Choix.AJOURNEMENT);
        }
        return choix;
    }
}
