package fr.crefop.conference.pilotage;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.affaires.Affaires;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.pilotage.Modele.Acte;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.PageDeListe;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the models: a version is never rewritten, only its state moves, and each move is kept. */
@Repository
class RegistreDesModeles {

    private final JdbcClient base;
    private final Affaires affaires;
    private final Clock horloge;

    RegistreDesModeles(JdbcClient base, Affaires affaires, Clock horloge) {
        this.base = base;
        this.affaires = affaires;
        this.horloge = horloge;
    }

    String nouvelleReference() {
        return base.sql("select 'MS-' || to_char(nextval('conference.modele_reference'), 'FM000')")
                .query(String.class).single();
    }

    /** @param etude number of the study it comes from, or null */
    long creer(String reference, int version, Contenu contenu, String etude, EtatDuModele etat, String par) {
        Long id = base.sql("select nextval(pg_get_serial_sequence('conference.modele', 'id'))").query(Long.class).single();
        base.sql("""
                insert into conference.modele
                    (id, numero, reference, version, titre, raison, statuts, dispositifs, reste_maximum, etude, etat)
                overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, new Affaire.Modele(LocalDate.now(horloge).getYear(), id).numero(), reference, version, contenu.titre().strip(), contenu.raison().strip(),
                        String.join(",", contenu.statuts()), String.join(",", contenu.dispositifs().stream().map(Dispositif::code).toList()), contenu.resteMaximum().euros(),
                        etude, etat.name())
                .update();
        int rang = 0;
        for (PartDuModele part : contenu.parts()) {
            base.sql("""
                    insert into conference.modele_part (modele_id, rang, dispositif, rubrique, taux, plafond)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(id, ++rang, part.dispositif().code(), part.rubrique().name(), part.taux(),
                            part.plafond().euros())
                    .update();
        }
        noter(id, par, etat, null);
        return id;
    }

    /** Held until the end of the transaction: two moves of one version never cross. */
    Optional<Modele> verrouiller(long id) {
        base.sql("select numero from conference.modele where id = ?").param(id).query(String.class).optional().ifPresent(affaires::tenir);
        return trouver(id);
    }

    void passerA(long id, EtatDuModele etat, String par, String motif) {
        base.sql("update conference.modele set etat = ? where id = ?").params(etat.name(), id).update();
        noter(id, par, etat, motif);
    }

    Optional<Modele> trouver(long id) {
        return base.sql("select * from conference.modele where id = ?").param(id).query(this::lire).optional();
    }

    Optional<Modele> parNumero(String numero) {
        return base.sql("select * from conference.modele where numero = ?").param(numero).query(this::lire).optional();
    }

    /** The draft that the group of a study writes, held like {@link #verrouiller}. */
    Optional<Modele> verrouillerEnEtude(String etude) {
        return enEtude(etude).flatMap(projet -> verrouiller(projet.id())).filter(projet -> projet.etat() == EtatDuModele.EN_ETUDE);
    }

    Optional<Modele> enEtude(String etude) {
        return base.sql("select * from conference.modele where etude = ? and etat = 'EN_ETUDE'").param(etude)
                .query(this::lire).optional();
    }

    /** The latest first. */
    List<Modele> versions(String reference) {
        return base.sql("select * from conference.modele where reference = ? order by version desc").param(reference).query(this::lire).list();
    }

    Map<EtatDuModele, Long> parEtat() {
        Map<EtatDuModele, Long> nombres = new EnumMap<>(EtatDuModele.class);
        base.sql("select etat, count(*) as nombre from conference.modele group by etat").query(ligne -> {
            nombres.put(EtatDuModele.valueOf(ligne.getString("etat")), ligne.getLong("nombre"));
        });
        return nombres;
    }

    /** By reference, the title of its last version and the reference. */
    Map<String, String> noms(Collection<String> references) {
        Map<String, String> noms = new HashMap<>();
        base.sql("select distinct on (reference) reference, titre from conference.modele where reference = any(?) order by reference, version desc")
                .param(references.toArray(String[]::new)).query(ligne -> {
                    noms.put(ligne.getString("reference"), ligne.getString("titre") + " (" + ligne.getString("reference") + ")");
                });
        return noms;
    }

    Map<String, Modeles.Origine> origines(Collection<String> references) {
        Map<String, Modeles.Origine> origines = new HashMap<>();
        base.sql("""
                select m.reference, (min(a.le) at time zone 'Europe/Paris')::date as depuis, max(m.etude) as etude
                  from conference.modele m join conference.modele_acte a on a.modele_id = m.id and a.etat = 'APPROUVE'
                 where m.reference = any(?) group by m.reference""").param(references.toArray(String[]::new)).query(ligne -> {
                    origines.put(ligne.getString("reference"), new Modeles.Origine(ligne.getDate("depuis").toLocalDate(), ligne.getString("etude")));
                });
        return origines;
    }

    PageDeListe<Modele> page(int page, int taille) {
        return new PageDeListe<>(base.sql("select * from conference.modele order by reference, version desc limit ? offset ?")
                .params(taille, PageDeListe.debut(page, taille)).query(this::lire).list(), page, taille,
                base.sql("select count(*) from conference.modele").query(Long.class).single());
    }

    List<Modele> enVigueur() {
        return base.sql("select * from conference.modele where etat = 'APPROUVE' order by reference").query(this::lire).list();
    }

    private void noter(long id, String par, EtatDuModele etat, String motif) {
        base.sql("insert into conference.modele_acte (modele_id, le, par, etat, motif) values (?, ?, ?, ?, ?)")
                .params(id, Timestamp.from(horloge.instant()), par, etat.name(), motif).update();
    }

    private Modele lire(ResultSet ligne, int rang) throws SQLException {
        long id = ligne.getLong("id");
        Contenu contenu = new Contenu(ligne.getString("titre"), ligne.getString("raison"),
                lus(ligne.getString("statuts"), Function.identity()), lus(ligne.getString("dispositifs"), Dispositif::de),
                new Montant(ligne.getBigDecimal("reste_maximum")), parts(id));
        return new Modele(id, ligne.getString("numero"), ligne.getString("reference"), ligne.getInt("version"), contenu,
                ligne.getString("etude"), EtatDuModele.valueOf(ligne.getString("etat")), actes(id));
    }

    private List<PartDuModele> parts(long id) {
        return base.sql("select * from conference.modele_part where modele_id = ? order by rang").param(id)
                .query((ligne, rang) -> new PartDuModele(Dispositif.de(ligne.getString("dispositif")),
                        Rubrique.valueOf(ligne.getString("rubrique")), ligne.getBigDecimal("taux"),
                        new Montant(ligne.getBigDecimal("plafond"))))
                .list();
    }

    private List<Acte> actes(long id) {
        return base.sql("select * from conference.modele_acte where modele_id = ? order by id").param(id)
                .query((ligne, rang) -> new Acte(ligne.getTimestamp("le").toInstant(), ligne.getString("par"),
                        EtatDuModele.valueOf(ligne.getString("etat")), ligne.getString("motif")))
                .list();
    }

    private static String noms(List<? extends Enum<?>> valeurs) {
        return valeurs.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <T> List<T> lus(String noms, Function<String, T> lecture) {
        return noms.isEmpty() ? List.of() : Arrays.stream(noms.split(",")).map(lecture).toList();
    }
}
