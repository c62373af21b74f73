package fr.crefop.conference.portail.garde;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.brouillons.Repere;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What could not be kept waits in the session for the page that follows; sessions are in the base, as bytes. */
class CeQuiNEstPasGardeTest {

    @Test
    void ceQuUnBoutonNAPasPuGarderPasseParLaSession() throws IOException, ClassNotFoundException {
        Map<String, String[]> envoye = Map.of("titre", new String[] {"De la maison"}, "parties", new String[] {"REGION", "OPCA"});
        Commence.NonGarde nonGarde = new Commence.NonGarde("etude", ChampsGardes.de(envoye), Repere.nouveau(12), Repere.nouveau(13), "Modifié ailleurs.");

        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream sortie = new ObjectOutputStream(octets)) {
            sortie.writeObject(nonGarde);
        }
        try (ObjectInputStream entree = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            assertThat(entree.readObject()).isEqualTo(nonGarde);
        }
    }
}
