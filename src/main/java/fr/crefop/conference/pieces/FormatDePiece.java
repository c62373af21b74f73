package fr.crefop.conference.pieces;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a paper can be, told by its first bytes: neither its name nor what a browser says of it counts. */
public enum FormatDePiece {
    PDF("application/pdf", List.of(".pdf"), '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", List.of(".jpg", ".jpeg"), 0xff, 0xd8, 0xff),
    PNG("image/png", List.of(".png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String type;
    private final List<String> fins;
    private final int[] debut;

    FormatDePiece(String type, List<String> fins, int... debut) {
        this.type = type;
        this.fins = fins;
        this.debut = debut;
    }

    /** As HTTP names it. */
    public String type() {
        return type;
    }

    /** How a name of such a file may end, the usual one first. */
    List<String> fins() {
        return fins;
    }

    /** Empty for what is none of them. */
    static Optional<FormatDePiece> de(byte[] debut) {
        return Arrays.stream(values()).filter(format -> format.commence(debut)).findFirst();
    }

    private boolean commence(byte[] octets) {
        if (octets.length < debut.length) {
            return false;
        }
        for (int i = 0; i < debut.length; i++) {
            if ((octets[i] & 0xff) != debut[i]) {
                return false;
            }
        }
        return true;
    }
}
