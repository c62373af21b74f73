package fr.crefop.conference.securite.secondfacteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.crefop.conference.securite.CleDesSecrets;
import fr.crefop.conference.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsChiffresTest {

    private static final byte[] SECRET = "un secret de vingt oct".getBytes(StandardCharsets.UTF_8);

    @TempDir Path dossier;

    @Test
    void laCleDuDossierSeTireUneFoisEtNEstLueQueDuServeur() throws Exception {
        String chiffre = new SecretsChiffres(new CleDesSecrets("", dossier)).chiffrer(SECRET);

        assertThat(new SecretsChiffres(new CleDesSecrets("", dossier)).dechiffrer(chiffre)).as("au démarrage suivant").isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.resolve(CleDesSecrets.FICHIER)))).isEqualTo("rw-------");
    }

    @Test
    void unSecretNeSeLitPasEnBaseEtNeSEcritJamaisDeuxFoisPareil() throws Exception {
        SecretsChiffres secrets = new SecretsChiffres(new CleDesSecrets("", dossier));
        String chiffre = secrets.chiffrer(SECRET);

        assertThat(new String(Base64.getDecoder().decode(chiffre), StandardCharsets.ISO_8859_1)).doesNotContain("secret de vingt");
        assertThat(secrets.chiffrer(SECRET)).isNotEqualTo(chiffre);
    }

    @Test
    void uneAutreCleOuUnSecretAltereSontRefuses() throws Exception {
        SecretsChiffres secrets = new SecretsChiffres(new CleDesSecrets("", dossier));
        String chiffre = secrets.chiffrer(SECRET);
        byte[] altere = Base64.getDecoder().decode(chiffre);
        altere[20] ^= 1;

        String autre = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(() -> new SecretsChiffres(new CleDesSecrets(autre, dossier)).dechiffrer(chiffre)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> secrets.dechiffrer(Base64.getEncoder().encodeToString(altere))).isInstanceOf(RefusMetier.class);
    }

    @Test
    void uneCleTropCourteEmpecheDeDemarrer() {
        assertThatThrownBy(() -> new CleDesSecrets(Base64.getEncoder().encodeToString(new byte[16]), dossier))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("32 octets");
    }
}
