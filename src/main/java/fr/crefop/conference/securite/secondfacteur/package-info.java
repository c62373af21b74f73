/** The second factor: a code of six digits that a telephone computes (TOTP), and codes on paper for the day it is lost. */
package fr.crefop.conference.securite.secondfacteur;
