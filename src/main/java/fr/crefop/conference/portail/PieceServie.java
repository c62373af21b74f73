package fr.crefop.conference.portail;

import fr.crefop.conference.pieces.Piece;
import fr.crefop.conference.pieces.Pieces;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way out: handed over as a file, whatever it holds; never shown inside the site, never run, kept by no cache. */
final class PieceServie extends AbstractResource {

    private final Pieces pieces;
    private final Piece piece;

    private PieceServie(Pieces pieces, Piece piece) {
        this.pieces = pieces;
        this.piece = piece;
    }

    static ResponseEntity<Resource> de(Pieces pieces, Piece piece) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(piece.format().type())).cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(piece.nom(), StandardCharsets.UTF_8).build().toString())
                .body(new PieceServie(pieces, piece));
    }

    @Override
    public InputStream getInputStream() {
        return pieces.contenu(piece);
    }

    @Override
    public long contentLength() {
        return piece.octets();
    }

    @Override
    public String getDescription() {
        return "pièce " + piece.id();
    }

    @Override
    public boolean equals(Object autre) {
        return this == autre;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
