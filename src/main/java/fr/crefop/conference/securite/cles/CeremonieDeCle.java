package fr.crefop.conference.securite.cles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.crefop.conference.socle.RefusMetier;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What is said between the browser and us when a passkey is added, and when it serves. The device asks its owner for a finger, a
 * face or a code each time, so that it stands for both factors. What a browser sends is checked by webauthn4j: a wrong
 * challenge, origin, signature or count is an exception there, and a refusal here.
 */
@Component
class CeremonieDeCle {

    private final Webauthn4JRelyingPartyOperations operations;
    private final DefisEmis defis;
    private final ObjectMapper json = JsonMapper.builder().addModule(new WebauthnJackson2Module()).build();

    CeremonieDeCle(PersonnesDesCles personnes, RegistreDesCles registre, ReglagesDesCles reglages, DefisEmis defis) {
        this.defis = defis;
        operations = new Webauthn4JRelyingPartyOperations(personnes, registre, PublicKeyCredentialRpEntity.builder()
                .id(reglages.domaine()).name("Conférence des financeurs").build(), Set.of(reglages.origine()));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED).build()));
        operations.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    PublicKeyCredentialCreationOptions proposer(Authentication moi) {
        return operations.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(moi));
    }

    /** The same, with what was drawn for it. */
    PublicKeyCredentialCreationOptions proposer(Authentication moi, Bytes defi) {
        PublicKeyCredentialCreationOptions neuves = proposer(moi);
        return PublicKeyCredentialCreationOptions.builder().rp(neuves.getRp()).user(neuves.getUser()).challenge(defi)
                .pubKeyCredParams(neuves.getPubKeyCredParams()).timeout(neuves.getTimeout()).excludeCredentials(neuves.getExcludeCredentials())
                .authenticatorSelection(neuves.getAuthenticatorSelection()).attestation(neuves.getAttestation())
                .extensions(neuves.getExtensions()).build();
    }

    /** @throws RefusMetier when what came is no answer to what was proposed */
    void ajouter(PublicKeyCredentialCreationOptions proposees, String cle, String nom) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> donnee = json.readValue(cle, new TypeReference<>() {});
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(proposees, new RelyingPartyPublicKey(donnee, nom)));
        } catch (JsonProcessingException | RuntimeException inexacte) {
            throw new RefusMetier("Cet appareil n'a pas donné de clé d'accès valable : recommencez.");
        }
    }

    /** For somebody unknown yet. */
    PublicKeyCredentialRequestOptions interroger() {
        PublicKeyCredentialRequestOptions options = questions();
        defis.garder(options.getChallenge());
        return options;
    }

    private PublicKeyCredentialRequestOptions questions() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    private PublicKeyCredentialRequestOptions questions(Bytes defi) {
        PublicKeyCredentialRequestOptions neuves = questions();
        return PublicKeyCredentialRequestOptions.builder().challenge(defi).timeout(neuves.getTimeout()).rpId(neuves.getRpId())
                .allowCredentials(neuves.getAllowCredentials()).userVerification(neuves.getUserVerification()).extensions(neuves.getExtensions()).build();
    }

    /** @return whose key answered; empty when it is none of ours, or answers nothing that was asked */
    Optional<String> reconnaitre(String cle) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> donnee = json.readValue(cle, new TypeReference<>() {});
            Bytes defi = Bytes.fromBase64(json.readTree(donnee.getResponse().getClientDataJSON().getBytes()).path("challenge").asText());
            return defis.prendre(defi)
                    ? Optional.of(operations.authenticate(new RelyingPartyAuthenticationRequest(questions(defi), donnee)).getName()) : Optional.empty();
        } catch (IOException | RuntimeException inexacte) {
            return Optional.empty();
        }
    }

    String enJson(Object options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
