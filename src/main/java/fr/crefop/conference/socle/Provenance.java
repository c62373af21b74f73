package fr.crefop.conference.socle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From which network a request comes: the address, or for IPv6 its first half, since whoever has one address there has them all. */
public final class Provenance {

    private static final int OCTETS_DU_RESEAU = 8;

    private Provenance() {}

    /** @param adresse as the server tells it, never a name; empty when it does not: all such callers then count as one */
    public static String de(String adresse) {
        if (adresse == null || adresse.indexOf(':') < 0) {
            return adresse == null ? "" : adresse;
        }
        try {
            byte[] octets = InetAddress.getByName(adresse).getAddress();
            return octets.length == 4 ? adresse : HexFormat.of().formatHex(Arrays.copyOf(octets, OCTETS_DU_RESEAU));
        } catch (UnknownHostException e) {
            return adresse;
        }
    }
}
