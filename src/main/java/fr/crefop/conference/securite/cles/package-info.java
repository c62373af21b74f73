/** Passkeys: a telephone, a computer or a key that proves who signs in, without a password (WebAuthn). */
package fr.crefop.conference.securite.cles;
