/** Signing in by an identity provider (OpenID Connect), when one is configured. */
package fr.crefop.conference.securite.oidc;
