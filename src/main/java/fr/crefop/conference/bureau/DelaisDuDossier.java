package fr.crefop.conference.bureau;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The delays of the conférence that the secretariat shortened for one case, so that its decision does not come after a last
 * useful day of the plan. They hold until the case ends; one that is opened again begins with the usual ones.
 */
@Service
public class DelaisDuDossier {

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock horloge;

    DelaisDuDossier(JdbcClient base, Dossiers dossiers, Journal journal, Clock horloge) {
        this.base = base;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @param jours working days it has, fewer than {@code usuel}, which it had when it was shortened */
    public record Raccourci(DelaiDeLaConference delai, int jours, int usuel, String motif, String par, Instant le) {

        /** {@code 3 jours ouvrés au lieu de 15}. */
        public String duree() {
            return EnFrancais.joursOuvres(jours) + " au lieu de " + usuel;
        }

        /** {@code Délai raccourci pour ce dossier : 3 jours ouvrés au lieu de 15.} */
        public String phrase() {
            return "Délai raccourci pour ce dossier : " + duree() + ".";
        }
    }

    /** Those in force, in the order of the procedure; none for what is no case. */
    public List<Raccourci> du(String numero) {
        return dossiers.ouverture(numero).map(ouverture -> base.sql("select * from conference.delai_raccourci where numero = ? and ouverture = ? and jours < usuel")
                .params(numero, ouverture).query(DelaisDuDossier::lire).list().stream()
                .sorted(Comparator.comparing(Raccourci::delai)).toList()).orElse(List.of());
    }

    public Optional<Raccourci> du(String numero, DelaiDeLaConference delai) {
        return du(numero).stream().filter(raccourci -> raccourci.delai() == delai).findFirst();
    }

    /**
     * @param voulus working days, only of the delays that change; the usual number gives a delay back
     * @param usuels of every delay
     * @throws RefusMetier unless each is one day at least and no more than usual; nothing is stored
     */
    @Transactional
    public void raccourcir(String numero, Map<DelaiDeLaConference, Integer> voulus, Map<DelaiDeLaConference, Integer> usuels, String motif,
            String par) {
        List<Erreur> hors = voulus.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(voulu -> voulu.getValue() < 1 || voulu.getValue() > usuels.get(voulu.getKey()))
                .map(voulu -> new Erreur(voulu.getKey().champ(), voulu.getValue().toString(), bornes(voulu.getKey(), usuels))).toList();
        if (!hors.isEmpty()) {
            throw new RefusMetier("Un délai se raccourcit, et laisse au moins un jour ouvré : "
                    + hors.stream().map(Erreur::message).collect(Collectors.joining(" ; ")) + ".", hors);
        }
        Codes avant = codes(numero);
        int ouverture = dossiers.ouverture(numero).orElseThrow();
        voulus.forEach((delai, jours) -> retenir(numero, ouverture, new Raccourci(delai, jours, usuels.get(delai), motif, par, horloge.instant())));
        Codes apres = codes(numero);
        boolean aucunApres = du(numero).isEmpty();
        if (apres.equals(avant)) {
            throw new RefusMetier("Aucun de ces délais n'est plus court que celui qui court déjà : donnez-en un, ou ne raccourcissez rien.");
        }
        journal.noter(par, numero, aucunApres ? Acte.DELAIS_RETABLIS : Acte.DELAIS_RACCOURCIS, avant, apres);
    }

    private static String bornes(DelaiDeLaConference delai, Map<DelaiDeLaConference, Integer> usuels) {
        return delai.libelle() + ", de 1 à " + EnFrancais.joursOuvres(usuels.get(delai));
    }

    private Codes codes(String numero) {
        return Codes.de(du(numero).stream().flatMap(r -> Stream.of(r.delai().name(), r.jours())).toArray());
    }

    /** One given back stays, with why it was: it is as long as usual, and shortens nothing. */
    private void retenir(String numero, int ouverture, Raccourci voulu) {
        base.sql("delete from conference.delai_raccourci where numero = ? and delai = ? and ouverture = ?")
                .params(numero, voulu.delai().name(), ouverture).update();
        base.sql("insert into conference.delai_raccourci (numero, ouverture, delai, jours, usuel, motif, par, le) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(numero, ouverture, voulu.delai().name(), voulu.jours(), voulu.usuel(), voulu.motif(), voulu.par(), Timestamp.from(voulu.le()))
                .update();
    }

    private static Raccourci lire(ResultSet ligne, int rang) throws SQLException {
        return new Raccourci(DelaiDeLaConference.valueOf(ligne.getString("delai")), ligne.getInt("jours"), ligne.getInt("usuel"),
                ligne.getString("motif"), ligne.getString("par"), ligne.getTimestamp("le").toInstant());
    }
}
