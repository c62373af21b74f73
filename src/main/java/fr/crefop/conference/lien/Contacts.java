package fr.crefop.conference.lien;

import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where each person is trained, and how to ring her advisor, as the advisor says it. */
@Repository
public class Contacts {

    public static final int ORGANISME_AU_PLUS = 200;

    private static final String ORGANISME = "organisme";
    private static final String TELEPHONE = "telephone";
    private static final Pattern NUMERO = Pattern.compile("\\+?[0-9][0-9 .]{5,28}");

    private final JdbcClient base;
    private final Clock horloge;

    Contacts(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * By the advisor of the case, whose telephone it is.
     *
     * @throws RefusMetier when one is too long, or is no telephone; nothing changes then
     */
    @Transactional
    public void noter(String numero, String organisme, String telephone, String par) {
        String qui = organisme(organisme);
        String appel = TexteLibre.lire(TELEPHONE, telephone);
        if (appel != null && !NUMERO.matcher(appel).matches()) {
            throw refus(TELEPHONE, "Rien n'est enregistré : un numéro de téléphone s'écrit en chiffres, comme 02 38 00 00 00.");
        }
        base.sql("""
                insert into conference.contact (numero, organisme, telephone, note_par, note_le) values (?, ?, ?, ?, ?)
                on conflict (numero) do update set organisme = excluded.organisme, telephone = excluded.telephone,
                    note_par = excluded.note_par, note_le = excluded.note_le""")
                .params(numero, qui, appel, par, Timestamp.from(horloge.instant())).update();
    }

    /** By a colleague of the advisor: the telephone, whose it is and since when, stay as they are. @throws RefusMetier when it is too long */
    @Transactional
    public void noterOrganisme(String numero, String organisme, String par) {
        base.sql("""
                insert into conference.contact (numero, organisme, note_par, note_le) values (?, ?, ?, ?)
                on conflict (numero) do update set organisme = excluded.organisme""")
                .params(numero, organisme(organisme), par, Timestamp.from(horloge.instant())).update();
    }

    private static String organisme(String organisme) {
        String qui = TexteLibre.lire(ORGANISME, organisme);
        if (qui != null && (qui.length() > ORGANISME_AU_PLUS || qui.lines().count() > 1)) {
            throw refus(ORGANISME, "Rien n'est enregistré : l'organisme tient sur une ligne de " + ORGANISME_AU_PLUS + " caractères.");
        }
        return qui;
    }

    private static RefusMetier refus(String champ, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, null, message)));
    }

    public Contact du(String numero) {
        return base.sql("select organisme, telephone, note_par from conference.contact where numero = ?").param(numero)
                .query((ligne, rang) -> new Contact(ligne.getString(1), ligne.getString(2), ligne.getString(3))).optional().orElse(Contact.INCONNU);
    }

    /** The telephone that the account gave last, for its next case. */
    public Optional<String> dernierTelephone(String par) {
        return base.sql("select telephone from conference.contact where note_par = ? and telephone is not null order by note_le desc limit 1")
                .param(par).query(String.class).optional();
    }
}
