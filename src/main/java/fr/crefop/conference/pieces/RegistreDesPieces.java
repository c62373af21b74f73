package fr.crefop.conference.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two tables of the papers: what is told of them, and what they hold, which no list reads. */
@Repository
class RegistreDesPieces {

    private final JdbcClient base;
    private final JdbcTemplate flux;
    private final Clock horloge;

    RegistreDesPieces(JdbcClient base, JdbcTemplate flux, Clock horloge) {
        this.base = base;
        this.flux = flux;
        this.horloge = horloge;
    }

    Piece ajouter(String numero, String nature, Set<String> destinataires, String nom, FormatDePiece format, FichierRecu fichier, String par) {
        Timestamp le = Timestamp.from(horloge.instant());
        long id = base.sql("""
                insert into conference.piece (numero, nature, destinataires, nom, format, octets, empreinte, par, le)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(numero, nature, destinataires.toArray(String[]::new), nom, format.name(), fichier.octets(), fichier.empreinte(), par, le)
                .query(Long.class).single();
        try (InputStream contenu = Files.newInputStream(fichier.chemin())) {
            flux.update("insert into conference.piece_contenu (piece_id, contenu) values (?, ?)", ligne -> {
                ligne.setLong(1, id);
                ligne.setBinaryStream(2, contenu, fichier.octets());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("La pièce reçue ne se lit plus", e);
        }
        return new Piece(id, numero, nature, destinataires, nom, format, fichier.octets(), fichier.empreinte(), par, le.toInstant());
    }

    void retirer(long id) {
        base.sql("delete from conference.piece_contenu where piece_id = ?").param(id).update();
        base.sql("delete from conference.piece where id = ?").param(id).update();
    }

    /** In the order in which they were given. */
    List<Piece> du(String numero) {
        return base.sql("select * from conference.piece where numero = ? order by id limit ?").params(numero, Pieces.AU_PLUS).query(RegistreDesPieces::lire).list();
    }

    Optional<Piece> trouver(String numero, long id) {
        return base.sql("select * from conference.piece where numero = ? and id = ?").params(numero, id).query(RegistreDesPieces::lire).optional();
    }

    /** Empty when it is there no more. */
    Optional<byte[]> morceau(long id, int depuis, int combien) {
        return base.sql("select substring(contenu from ? for ?) from conference.piece_contenu where piece_id = ?")
                .params(depuis + 1, combien, id).query(byte[].class).optional();
    }

    private static Piece lire(ResultSet ligne, int rang) throws SQLException {
        return new Piece(ligne.getLong("id"), ligne.getString("numero"), ligne.getString("nature"),
                new TreeSet<>(List.of((String[]) ligne.getArray("destinataires").getArray())), ligne.getString("nom"),
                FormatDePiece.valueOf(ligne.getString("format")), ligne.getInt("octets"), ligne.getString("empreinte"), ligne.getString("par"),
                ligne.getTimestamp("le").toInstant());
    }
}
