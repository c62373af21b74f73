package fr.crefop.conference.brouillons;

import fr.crefop.conference.brouillons.EcritureDeBrouillon.Place;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What an account has begun in any other form of the pages: one for each form and what it is about, its own, gone once it is sent. */
@Repository
public class BrouillonsDesFormulaires {

    public static final int AU_PLUS = 40;

    /** Open or closed, what a page knows of: more closed ones than anybody leaves in two days. */
    private static final int PLACES_AU_PLUS = 1_000;

    /** Of no task: these have identifiers of another shape. */
    private static final String FORMULAIRE = "page:";

    private final JdbcClient base;
    private final Clock horloge;
    private final EcritureDeBrouillon ecriture;

    BrouillonsDesFormulaires(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
        this.ecriture = new EcritureDeBrouillon(base, horloge);
    }

    /**
     * Which form, and of what it speaks.
     *
     * @param objet what tells two such forms apart; null for a form of which there is one
     * @param dossier the case that it is about, which the draft is forgotten and exported with; null for none
     */
    public record Formulaire(String nom, String objet, String dossier) {

        public String cle() {
            return objet == null ? nom : nom + ":" + objet;
        }
    }

    /** @param brouillon null when its place is closed */
    public record Etat(long version, Brouillon brouillon) {}

    /**
     * @throws BrouillonChangeAilleurs when something else stands there than what the page had read
     * @throws RefusMetier when it is too long, or when too many are kept already
     */
    @Transactional
    public Repere garder(String compte, Formulaire formulaire, Map<String, List<String>> valeurs, Repere lu) {
        oublierLesPlacesCloses(compte);
        Repere suite = ecriture.garder(place(compte, formulaire), valeurs, lu);
        int gardes = base.sql("select count(*) from conference.brouillon where compte = ? and tache like ? and not clos")
                .params(compte, FORMULAIRE + "%").query(Integer.class).single();
        if (gardes > AU_PLUS) {
            throw new RefusMetier("Le brouillon n'est pas enregistré : vous avez commencé trop de formulaires sans les envoyer. Envoyez ou effacez-en un.");
        }
        return suite;
    }

    /** It was sent, or its author wants it no more. What another machine typed since it was read stays. */
    @Transactional
    public void clore(String compte, Formulaire formulaire, Repere lu) {
        oublierLesPlacesCloses(compte);
        ecriture.clore(place(compte, formulaire), lu);
    }

    /** All of an account, by {@link Formulaire#cle()}: a page asks once for all its forms. What is open first, then the closed ones of late. */
    public Map<String, Etat> de(String compte) {
        return base.sql("select * from conference.brouillon where compte = ? and tache like ? order by clos, modifie_le desc, id desc limit ?")
                .params(compte, FORMULAIRE + "%", PLACES_AU_PLUS).query((ligne, rang) -> Map.entry(ligne.getString("tache").substring(FORMULAIRE.length()),
                        new Etat(ligne.getLong("version"), ligne.getBoolean("clos") ? null : LectureDeBrouillon.lire(ligne, rang))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void oublierLesPlacesCloses(String compte) {
        base.sql("delete from conference.brouillon where compte = ? and tache like ? and clos and modifie_le < ?")
                .params(compte, FORMULAIRE + "%", Timestamp.from(horloge.instant().minus(EcritureDeBrouillon.PLACE_CLOSE))).update();
    }

    private static Place place(String compte, Formulaire formulaire) {
        return new Place(compte, FORMULAIRE + formulaire.cle(), formulaire.dossier() == null ? FORMULAIRE + formulaire.nom() : formulaire.dossier());
    }
}
