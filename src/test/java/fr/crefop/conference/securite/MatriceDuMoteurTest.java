package fr.crefop.conference.securite;


import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address of the engine, as one account of each role and as nobody. Apart from those of the house: each takes minutes. */
class MatriceDuMoteurTest extends AvecLaMatriceDesDroits {

    @Test
    @Tag("complet")
    void chaqueRoleEtPersonneNeFontDansLeMoteurQueCeQueDitLeFichier() {
        List<Compte> unParRole = Stream.of("conseiller", "secretariat", "bureau.etat", "rapporteur", "pole-emploi", "cfor", "admin").map(this::compte).toList();

        rienNAChange(5_000, fuites(avecPersonne(unParRole), droits.ecrits(), Endpoint::estDuMoteur));
    }
}
