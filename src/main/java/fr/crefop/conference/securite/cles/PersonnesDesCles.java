package fr.crefop.conference.securite.cles;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Under which drawn name authenticators know our accounts. */
@Repository
class PersonnesDesCles implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient base;

    PersonnesDesCles(JdbcClient base) {
        this.base = base;
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return base.sql("select compte from conference.cle_d_acces_personne where id = ?").param(id.getBytes()).query(String.class).optional()
                .map(compte -> personne(id, compte)).orElse(null);
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String compte) {
        return id(compte).map(id -> personne(id, compte)).orElse(null);
    }

    Optional<Bytes> id(String compte) {
        return base.sql("select id from conference.cle_d_acces_personne where compte = ?").param(compte).query(byte[].class).optional().map(Bytes::new);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity personne) {
        base.sql("insert into conference.cle_d_acces_personne (id, compte) values (?, ?)")
                .params(personne.getId().getBytes(), personne.getName()).update();
    }

    @Override
    public void delete(Bytes id) {
        base.sql("delete from conference.cle_d_acces_personne where id = ?").param(id.getBytes()).update();
    }

    private static PublicKeyCredentialUserEntity personne(Bytes id, String compte) {
        return ImmutablePublicKeyCredentialUserEntity.builder().id(id).name(compte).displayName(compte).build();
    }
}
