package fr.crefop.conference.dossier;

import fr.crefop.conference.dossier.DoublonPossible.Ressemblance;
import fr.crefop.conference.socle.SansAccents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the case that a saisine would send a second time: the same reference of the same structure, or the same person, by
 * names and birth date, for a training of the same title. Capitals, accents and the order of the names do not count.
 */
@Repository
class Doublons {

    private final JdbcClient base;

    Doublons(JdbcClient base) {
        this.base = base;
    }

    private record Existant(String numero, Instant recuLe) {}

    /**
     * Two identical sends of the same second come one after the other; those that bear no reference do not wait for each other by it.
     *
     * @throws DoublonPossible naming the first such case
     */
    void exigerAucun(Saisine saisine, String auteur, String structure) {
        String reference = saisine.demande().reference();
        boolean nommee = reference != null && !reference.isBlank();
        String naissance = String.valueOf(saisine.demande().beneficiaire().dateNaissance());
        String personne = personne(saisine.identite().nom(), saisine.identite().prenom());
        String parPersonne = personne + " " + naissance;
        tenir(nommee ? Stream.of("reference " + (structure == null ? auteur : structure) + " " + reference, parPersonne) : Stream.of(parPersonne));
        if (nommee) {
            base.sql("""
                    select numero, recu_le from conference.dossier
                    where demande ->> 'reference' = ? and (auteur = ? or structure = ?::text) order by numero limit 1""")
                    .params(reference, auteur, structure).query(Doublons::lire).optional()
                    .ifPresent(premier -> refuser(premier, Ressemblance.REFERENCE));
        }
        String formation = SansAccents.de(saisine.demande().formation().intitule());
        dossiersDe(personne, naissance).stream().filter(autre -> SansAccents.de(formation(autre.numero())).equals(formation)).findFirst()
                .ifPresent(premier -> refuser(premier, Ressemblance.PERSONNE_ET_FORMATION));
    }

    /**
     * By number. Of all who were born on that day the names alone are read: the demande, long enough to be kept apart and compressed, is opened of
     * the cases of this person only.
     */
    private List<Existant> dossiersDe(String personne, String naissance) {
        List<Existant> siens = new ArrayList<>();
        base.sql("select numero, recu_le, nom, prenom from conference.dossier where demande #>> '{beneficiaire,dateNaissance}' = ? order by numero").param(naissance)
                .query((RowCallbackHandler) ligne -> {
                    if (personne(ligne.getString("nom"), ligne.getString("prenom")).equals(personne)) {
                        siens.add(lire(ligne, siens.size()));
                    }
                });
        return siens;
    }

    private String formation(String numero) {
        return base.sql("select coalesce(demande #>> '{formation,intitule}', '') from conference.dossier where numero = ?").param(numero).query(String.class).optional().orElse("");
    }

    /** In one order for all, so that no two wait for each other. */
    private void tenir(Stream<String> cles) {
        cles.sorted().forEach(cle -> base.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("saisine " + cle)
                .query((ligne, rang) -> rang).list());
    }

    private static void refuser(Existant premier, Ressemblance ressemblance) {
        throw new DoublonPossible(premier.numero(), premier.recuLe(), ressemblance);
    }

    private static Existant lire(ResultSet ligne, int rang) throws SQLException {
        return new Existant(ligne.getString("numero"), ligne.getTimestamp("recu_le").toInstant());
    }

    /** The same for the same person, however her names are typed. */
    static String personne(String nom, String prenom) {
        return Stream.of(SansAccents.de(nom + " " + prenom).split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
