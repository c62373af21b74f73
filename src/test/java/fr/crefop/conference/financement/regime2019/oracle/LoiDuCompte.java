package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.et;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;
import static fr.crefop.conference.financement.regime2019.oracle.Reponse.ou;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** Who may use a personal training account, for what, and how much it pays: C.3, read in its tables. */
final class LoiDuCompte {

    private static final LocalDate CREATION_EXCLUE = LocalDate.of(2025, 2, 16);
    private static final LocalDate PERMIS_AVEC_TIERS = LocalDate.of(2026, 2, 21);
    private static final LocalDate TIERS_DE_CENT_EUROS = LocalDate.of(2026, 2, 26);
    private static final LocalDate PREMIER_PERMIS = LocalDate.of(2024, 5, 19);
    private static final LocalDate TOUS_PERMIS = LocalDate.of(2024, 1, 1);
    private static final LocalDate PLAFONDS = LocalDate.of(2026, 2, 26);
    private static final LocalDate CERTIFICATION_UNIQUE = LocalDate.of(2026, 6, 27);
    private static final LocalDate ONZE_JOURS = LocalDate.of(2022, 1, 1);
    private static final Set<String> CERTIFIANTES = Set.of("RNCP", "BLOC_RNCP", "RS", "CLEA");
    private static final Set<String> EXONERENT = Set.of("OPCO", "C2P", "AT_MP");
    private static final long SANS_PLAFOND = Long.MAX_VALUE;

    private final Faits f;
    private final LocalDate jour;

    LoiDuCompte(Faits f) {
        this.f = f;
        this.jour = f.jourDuCompte();
    }

    Reponse duDemandeurDEmploi() {
        return compte(true).exige("C.3", f.sansEmploi());
    }

    Reponse duSalarie() {
        return compte(true).exige("C.3", f.salarie() || "INDEPENDANT".equals(f.statut));
    }

    private Reponse compte(boolean demandeALEmployeur) {
        return usage(demandeALEmployeur).exige("CPF-E3", f.solde == null ? null : (Boolean) (f.solde > 0 || f.dotationsPromises() > 0));
    }

    /** A dotation goes through the account: it asks what the account asks, but for a balance (M1b). */
    Reponse desDotations() {
        return usage(true).exige("C.3", !"AGENT_PUBLIC".equals(f.statut));
    }

    /** The written agreement of a période de reconversion stands for the request to the employer, whose date then decides nothing (L6324-10). */
    Reponse duSalarieEnReconversion() {
        return compte(false).exige("C.3", f.salarie());
    }

    Reponse desDotationsEnReconversion() {
        return usage(false);
    }

    private Reponse usage(boolean demandeALEmployeur) {
        int ageAuDebut = Period.between(f.naissance, f.debut).getYears();
        int ageAuDepot = Period.between(f.naissance, jour).getYears();
        Reponse reponse = Transverses.publiques(f, jour)
                .exige("CPF-E1", ageAuDebut >= 16 && ageAuDepot < 67)
                .exige("CPF-E2", f.accordTitulaire)
                .exige("CPF-E4", objet());
        permis(reponse);
        bilan(reponse);
        if (!jour.isBefore(CERTIFICATION_UNIQUE)) {
            reponse.exige("CPF-E9", !Boolean.TRUE.equals(f.certificationDejaObtenue) || Boolean.TRUE.equals(f.langue));
        }
        if (!jour.isBefore(ONZE_JOURS)) {
            reponse.exige("CPF-E11", Jours.ouvresEntre(jour, f.debut) >= 11);
        }
        if (f.salarie()) {
            reponse.exigeSi(f.surTempsDeTravail, "CPF-E12", et(demandeALEmployeur ? demandeALEmployeur() : Boolean.TRUE, f.accordEmployeur));
        }
        return reponse;
    }

    /** E4 and E5: what the training is for. */
    private Boolean objet() {
        Boolean certifie = f.certification == null ? null
                : (Boolean) (CERTIFIANTES.contains(f.certification) && !Boolean.FALSE.equals(f.certificationActive));
        Boolean creation = jour.isBefore(CREATION_EXCLUE) ? f.creation : Boolean.FALSE;
        return ou(certifie, f.vae, f.bilan, f.permis != null && !"AUCUN".equals(f.permis), creation);
    }

    /** E6 to E7c. A trailer is of the light group, but asks for no first licence. */
    private void permis(Reponse reponse) {
        boolean remorque = "REMORQUE_BE".equals(f.permis);
        boolean leger = "LEGER".equals(f.permis);
        reponse.exige("CPF-E7c", !remorque || !jour.isBefore(TOUS_PERMIS));
        if (leger && !jour.isBefore(PREMIER_PERMIS)) {
            reponse.exige("CPF-E7", non(f.permisValide));
        }
        long seuil = seuilDuTiers();
        if (seuil > 0) {
            reponse.exige("CPF-E6", ou(f.dotationsDeTiers() >= seuil, employeurPromet(seuil)));
        }
    }

    /** Cents that the third party must pay at least for somebody in work; zero where none is asked for. */
    long seuilDuTiers() {
        boolean permis = "LEGER".equals(f.permis) || "REMORQUE_BE".equals(f.permis);
        return !permis || f.sansEmploi() || jour.isBefore(PERMIS_AVEC_TIERS) ? 0 : jour.isBefore(TIERS_DE_CENT_EUROS) ? 1 : 100_00;
    }

    private Boolean employeurPromet(long seuil) {
        Reponse employeur = new LoiDeLEntreprise(f).employeur();
        if ("RESTE".equals(f.modeEmployeur) && employeur.etat() == Etat.OUVERT) {
            // What is left to it is known once the others are served, the account among them: the plan tells.
            return f.solde == null ? null : Boolean.TRUE;
        }
        return employeur.etat() == Etat.INCONNU ? null : (Boolean) (employeur.etat() == Etat.OUVERT && new LoiDeLEntreprise(f).promis() >= seuil);
    }

    private void bilan(Reponse reponse) {
        if (!jour.isBefore(PLAFONDS)) {
            reponse.exigeSi(f.bilan, "CPF-E8", f.dernierBilan == null || !f.dernierBilan.plusYears(5).isAfter(jour));
            reponse.exigeSi(f.bilan, "CPF-E8b", f.heures.doubleValue() >= 13 && f.heures.doubleValue() <= 24);
        }
    }

    private Boolean demandeALEmployeur() {
        long jours = Jours.entre(f.jourDeLEmployeur(), f.debut);
        return jours >= 120 ? Boolean.TRUE : jours < 60 ? Boolean.FALSE : f.dureeMois == null ? null : (Boolean) (f.dureeMois < 6);
    }

    /** C.3.3: nothing before May 2024, then what its scale says. */
    long participation() {
        if (f.sansEmploi() || f.dotations.stream().anyMatch(d -> d.montant() > 0 && EXONERENT.contains(d.origine()))) {
            return 0;
        }
        return depuis(2026, 4, 2) ? 150_00 : depuis(2026, 1, 1) ? 103_20 : depuis(2025, 1, 1) ? 102_23 : depuis(2024, 5, 2) ? 100_00 : 0;
    }

    /** M1: the ceiling bears on the balance, never on what others put there. */
    long solde() {
        return Math.min(f.solde == null ? 0 : f.solde, plafond());
    }

    private long plafond() {
        if (jour.isBefore(PLAFONDS)) {
            return SANS_PLAFOND;
        }
        long rs = "RS".equals(f.certification) ? 1500_00 : SANS_PLAFOND;
        long bilan = Boolean.TRUE.equals(f.bilan) ? 1600_00 : SANS_PLAFOND;
        long permis = "LEGER".equals(f.permis) || "REMORQUE_BE".equals(f.permis) ? 900_00 : SANS_PLAFOND;
        return Math.min(rs, Math.min(bilan, permis));
    }

    private boolean depuis(int annee, int mois, int jourDuMois) {
        return !jour.isBefore(LocalDate.of(annee, mois, jourDuMois));
    }
}
