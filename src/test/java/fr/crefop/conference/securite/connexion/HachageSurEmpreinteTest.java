package fr.crefop.conference.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class HachageSurEmpreinteTest {

    private final PasswordEncoder hachage = VerificationConfiguration.hachage();

    @Test
    void laFinDUnLongMotDePasseCompteAussi() {
        String debut = "a".repeat(100);
        String hache = hachage.encode(debut + "fin");

        assertThat(hachage.matches(debut + "fin", hache)).isTrue();
        assertThat(hachage.matches(debut + "FIN", hache)).isFalse();
        assertThat(hache).startsWith("{bcrypt-sha384}$2a$12$");
    }

    @Test
    void lesMemesLettresComposeesAutrementOuvrent() {
        assertThat(hachage.matches("e\u0301te\u0301", hachage.encode("été"))).isTrue();
    }

    @Test
    void unHacheDAvantVautEncoreEtDemandeARenaitrePlusFort() {
        String avant = new BCryptPasswordEncoder().encode("demo");

        assertThat(hachage.matches("demo", avant)).isTrue();
        assertThat(hachage.matches("autre", avant)).isFalse();
        assertThat(hachage.upgradeEncoding(avant)).isTrue();
        assertThat(hachage.upgradeEncoding(hachage.encode("demo"))).isFalse();
    }
}
