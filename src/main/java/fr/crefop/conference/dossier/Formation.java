package fr.crefop.conference.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The training: when, how long, how much, and what it leads to. The price is net of tax, in euros. */
public record Formation(
        String intitule,
        String regionFormation,
        LocalDate debut,
        LocalDate fin,
        BigDecimal dureeMois,
        BigDecimal semaines,
        BigDecimal heuresHebdo,
        BigDecimal heuresCentre,
        BigDecimal heuresEntreprise,
        BigDecimal prixHt,
        Session session,
        Boolean rncp,
        Boolean inventaire,
        Boolean clea,
        Boolean vae,
        Boolean bilanDeCompetences,
        Boolean permisB,
        String codeRncp,
        Boolean cqp,
        NiveauSortie niveauSortie,
        List<Categorie> categories,
        Boolean metierEligibleRff,
        Boolean aDistance,
        Boolean creationEntreprise,
        List<ListeCpf> listesCpf,
        List<String> formacodes,
        String certifinfo,
        List<CodeFinanceur> codesFinanceur,
        Boolean placeCollectiveDisponible,
        Boolean organismeReference,
        Boolean publieeCarif,
        Boolean surTempsDeTravail) {

    public enum Session {
        INDIVIDUELLE, PRF, VISA, SANITAIRE_SOCIAL, AFC, POEC, POEI, AFPR, APPRENTISSAGE, PROFESSIONNALISATION
    }

    public enum NiveauSortie { V, IV, III, II, I }

    public enum Categorie {
        LANGUES, BUREAUTIQUE, ENGINS_DE_CHANTIER, CACES, FLE, ILLETTRISME, COEUR_DE_METIER, INSTALLATION_ARTISANALE
    }

    public enum ListeCpf { COPANEF, COPAREF, CPNE }

    public enum CodeFinanceur {
        CONSEIL_REGIONAL, POLE_EMPLOI, OPCA, OPACIF, AGEFIPH, ETAT, COLLECTIVITE, ENTREPRISE, BENEFICIAIRE, AUTRE
    }
}
