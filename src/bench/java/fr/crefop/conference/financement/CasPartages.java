package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.Demande;
import java.util.List;

/** The shared cases, read once each. */
final class CasPartages {

    static final List<String> NUMEROS = List.of("01", "02a", "02b", "03", "04", "06", "07", "08", "11", "12");

    private CasPartages() {}

    static Demande lire(String numero) {
        return Atelier.LECTEUR.lire(Atelier.demande(numero));
    }

    static List<Demande> tous() {
        return NUMEROS.stream().map(CasPartages::lire).toList();
    }
}
