package fr.crefop.conference.securite.cles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Rows of passkeys. */
@Repository
class RegistreDesCles implements UserCredentialRepository {

    private static final String LIRE = "select c.*, p.id as personne from conference.cle_d_acces c"
            + " join conference.cle_d_acces_personne p on p.compte = c.compte";

    private final JdbcClient base;

    RegistreDesCles(JdbcClient base) {
        this.base = base;
    }

    /** As its owner sees it. @param id in base 64, as addresses write it */
    record Cle(String id, String nom, Instant ajouteeLe, Instant servieLe) {}

    List<Cle> de(String compte) {
        return base.sql("select id, nom, ajoutee_le, servie_le from conference.cle_d_acces where compte = ? order by ajoutee_le, id limit 50")
                .param(compte).query((ligne, rang) -> new Cle(new Bytes(ligne.getBytes("id")).toBase64UrlString(), ligne.getString("nom"),
                        ligne.getTimestamp("ajoutee_le").toInstant(), ligne.getTimestamp("servie_le").toInstant())).list();
    }

    /** One's own only. @return whether there was one */
    boolean retirer(Bytes id, String compte) {
        return base.sql("delete from conference.cle_d_acces where id = ? and compte = ?").params(id.getBytes(), compte).update() > 0;
    }

    @Override
    public void delete(Bytes id) {
        base.sql("delete from conference.cle_d_acces where id = ?").param(id.getBytes()).update();
    }

    /** Added, or what it said when it served: how often it signed, and whether it is kept elsewhere too. */
    @Override
    public void save(CredentialRecord cle) {
        base.sql("""
                insert into conference.cle_d_acces (id, compte, nom, cle_publique, attestation, transports, verifie, sauvegardable, sauvegardee,
                       signatures, ajoutee_le, servie_le)
                select :id, p.compte, :nom, :cle, :attestation, :transports, :verifie, :sauvegardable, :sauvegardee, :signatures, :ajoutee, :servie
                  from conference.cle_d_acces_personne p where p.id = :personne
                on conflict (id) do update set verifie = excluded.verifie, sauvegardee = excluded.sauvegardee, signatures = excluded.signatures,
                       servie_le = excluded.servie_le""")
                .param("id", cle.getCredentialId().getBytes()).param("nom", cle.getLabel()).param("cle", cle.getPublicKey().getBytes())
                .param("attestation", cle.getAttestationObject().getBytes())
                .param("transports", cle.getTransports().stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(",")))
                .param("verifie", cle.isUvInitialized()).param("sauvegardable", cle.isBackupEligible()).param("sauvegardee", cle.isBackupState())
                .param("signatures", cle.getSignatureCount()).param("ajoutee", Timestamp.from(cle.getCreated()))
                .param("servie", Timestamp.from(cle.getLastUsed())).param("personne", cle.getUserEntityUserId().getBytes()).update();
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes id) {
        return base.sql(LIRE + " where c.id = ?").param(id.getBytes()).query(RegistreDesCles::lire).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes personne) {
        return base.sql(LIRE + " where p.id = ? order by c.ajoutee_le, c.id limit 50").param(personne.getBytes()).query(RegistreDesCles::lire).list();
    }

    private static CredentialRecord lire(ResultSet ligne, int rang) throws SQLException {
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY).credentialId(new Bytes(ligne.getBytes("id")))
                .userEntityUserId(new Bytes(ligne.getBytes("personne"))).publicKey(new ImmutablePublicKeyCose(ligne.getBytes("cle_publique")))
                .attestationObject(new Bytes(ligne.getBytes("attestation"))).transports(transports(ligne.getString("transports")))
                .uvInitialized(ligne.getBoolean("verifie")).backupEligible(ligne.getBoolean("sauvegardable"))
                .backupState(ligne.getBoolean("sauvegardee")).signatureCount(ligne.getLong("signatures"))
                .created(ligne.getTimestamp("ajoutee_le").toInstant()).lastUsed(ligne.getTimestamp("servie_le").toInstant())
                .label(ligne.getString("nom")).build();
    }

    private static Set<AuthenticatorTransport> transports(String codes) {
        return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
    }
}
