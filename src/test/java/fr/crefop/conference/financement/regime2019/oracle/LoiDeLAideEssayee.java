package fr.crefop.conference.financement.regime2019.oracle;

import static fr.crefop.conference.financement.regime2019.oracle.Reponse.non;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * An aid of which everything is known, as none of a Région is today: so that a plan that one pays is held against the law too. Told in
 * the same words to the rules ({@link #DITE}) and read here without them.
 */
final class LoiDeLAideEssayee implements AideDeLaRegion {

    static final String REGION = "75";
    static final String DITE = """
            aides:
              - id: T-1
                nom: Aide d'essai
                nature: AIDE_AU_PROJET
                rubriques: [ CP ]
                versions:
                  - du: 2019-01-01
                    au: ouverte
                    appreciationDe: ENTREE_EN_FORMATION
                    disponibilite: [ { etat: OUVERTE, du: 2019-01-01 }, { etat: EPUISEE, du: 2026-09-01, motif: "l'enveloppe est consommée" } ]
                    conditions:
                      publics: [ DEMANDEUR_EMPLOI, ADHERENT_CSP ]
                      age: { min: 18 }
                      certification: [ RNCP ]
                      horsOffreCollective: true
                      delaiAvant: { nombre: 3, unite: SEMAINES }
                    montant: { taux: { part: 80, assiette: COUT }, plafond: { lignes: [ { euros: 3000 } ] } }
                    sources: [ { cle: A1, verifieLe: 2026-08-19, marque: S } ]
            """;
    private static final Set<String> PUBLIC = Set.of("DEMANDEUR_EMPLOI", "ADHERENT_CSP");
    private static final LocalDate EPUISEE = LocalDate.of(2026, 9, 1);

    private final Faits f;

    LoiDeLAideEssayee(Faits f) {
        this.f = f;
    }

    @Override
    public boolean dite() {
        return REGION.equals(f.regionDomicile);
    }

    @Override
    public boolean fermee() {
        return !f.debut.isBefore(EPUISEE);
    }

    @Override
    public Reponse reponse(Reponse compte) {
        return Transverses.publiques(f, f.depot)
                .exige("public", PUBLIC.contains(f.statut))
                .exige("âge", Period.between(f.naissance, f.debut).getYears() >= 18)
                .exige("certification", certifiante())
                .exige("offre collective", non(f.placeCollective))
                .exige("délai", !f.depot.plusWeeks(3).isAfter(f.debut));
    }

    /** In force, unless somebody says it is not (K). Whether a part of a certification of the RNCP is one, the aid does not say. */
    private Boolean certifiante() {
        boolean duRncp = f.certification == null || "RNCP".equals(f.certification) || "BLOC_RNCP".equals(f.certification);
        return !duRncp || Boolean.FALSE.equals(f.certificationActive) ? Boolean.FALSE : "RNCP".equals(f.certification) ? Boolean.TRUE : null;
    }

    @Override
    public long montant(long cout) {
        return Math.min(3000_00, BigDecimal.valueOf(cout).multiply(BigDecimal.valueOf(80)).divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).longValue());
    }
}
