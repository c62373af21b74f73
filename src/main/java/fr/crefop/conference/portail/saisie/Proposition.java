package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.referentiels.Certification;
import fr.crefop.conference.referentiels.ConventionDeBranche;
import fr.crefop.conference.referentiels.Offre;
import fr.crefop.conference.socle.DateSaisie;
import fr.crefop.conference.socle.EnFrancais;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an entry of a register says of a saisine, as it would be typed (docs/adr/0050). What it does not say is not there.
 *
 * @param source what says it, in a sentence: {@code l'offre}
 * @param valeurs by name of the input, the first day first: it chooses the other questions
 * @param remarques what is left to the person, and why
 */
public record Proposition(String source, Map<String, List<String>> valeurs, List<String> remarques) {

    private static final String FORMATION = CatalogueDeSaisie.PREFIXE + "formation.";
    static final String TYPE = FORMATION + "certification.type";
    static final String ACTIVE = FORMATION + "certification.active";
    static final String INTITULE = FORMATION + "intitule";
    static final String FINANCEURS = FORMATION + "codesFinanceur";
    static final String FORMACODES = FORMATION + "formacodes";
    static final String OPCO = CatalogueDeSaisie.PREFIXE + "parcours.opco";
    static final String IDCC = CatalogueDeSaisie.PREFIXE + "parcours.idcc";

    /** Of a funder that the form does not name. */
    private static final String AUTRE_FINANCEUR = "AUTRE";

    /** @param jour the first day of the training, or today while nobody knows it */
    static Proposition de(Certification certification, LocalDate jour) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        List<String> remarques = new ArrayList<>();
        mettre(valeurs, INTITULE, certification.intitule());
        mettre(valeurs, TYPE, certification.estAuRncp() ? "RNCP" : "RS");
        validite(certification, jour, valeurs, remarques);
        return new Proposition("la certification", valeurs, List.copyOf(remarques));
    }

    /** @param code of that OPCO in the form; empty where it has none of that name */
    static Proposition de(ConventionDeBranche convention, Optional<String> code) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        mettre(valeurs, IDCC, convention.idcc());
        code.ifPresent(opco -> mettre(valeurs, OPCO, opco));
        return new Proposition("la convention collective", valeurs, code.isPresent() ? List.of()
                : List.of("L'OPCO de cette branche, « " + convention.opco() + " », n'est pas dans la liste : choisissez-le."));
    }

    /**
     * @param tva of the training body; null where nobody knows it: the price without tax then stays to be typed
     * @param certification what the register says of a number
     * @param financeur code in the form of a code of LHÉO's dictionary of funders; empty for those that are others
     * @param jour as for a certification
     */
    static Proposition de(Offre offre, TauxDeTva tva, Function<String, Optional<Certification>> certification, Function<String, Optional<String>> financeur,
            LocalDate jour) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        List<String> remarques = new ArrayList<>();
        mettre(valeurs, Profil.DEBUT, offre.debut() == null ? null : DateSaisie.ecrire(offre.debut()));
        mettre(valeurs, INTITULE, offre.intitule());
        mettre(valeurs, FORMATION + "fin", offre.fin() == null ? null : DateSaisie.ecrire(offre.fin()));
        mettre(valeurs, FORMATION + "heuresCentre", nombre(offre.heuresCentre()));
        mettre(valeurs, FORMATION + "heuresEntreprise", nombre(offre.heuresEntreprise()));
        prix(offre.prixTtc(), tva, valeurs, remarques);
        mettre(valeurs, FORMATION + "regionFormation", offre.region());
        certifications(offre, certification, jour, valeurs, remarques);
        if (!offre.formacodes().isEmpty()) {
            mettre(valeurs, FORMACODES, String.join(" ; ", offre.formacodes()));
        }
        mettre(valeurs, FORMATION + "placeCollectiveDisponible", Boolean.TRUE.equals(offre.placeLibre()) ? "true" : null);
        if (!offre.financeurs().isEmpty()) {
            TreeSet<String> codes = new TreeSet<>();
            offre.financeurs().forEach(code -> codes.add(financeur.apply(code).orElse(AUTRE_FINANCEUR)));
            valeurs.put(FINANCEURS, List.copyOf(codes));
        }
        mettre(valeurs, CatalogueDeSaisie.PREFIXE + "frais.nonPedagogiques", nombre(offre.frais()));
        return new Proposition("l'offre", valeurs, List.copyOf(remarques));
    }

    /** LHÉO gives prices with the tax, the rules read them without it; whether there is one the offer does not say. */
    private static void prix(BigDecimal ttc, TauxDeTva tva, Map<String, List<String>> valeurs, List<String> remarques) {
        if (ttc == null) {
            return;
        }
        if (tva == null) {
            remarques.add("L'offre donne un prix toutes taxes comprises. Le prix hors taxe dépend de la TVA de l'organisme : dites laquelle, puis choisissez l'offre de nouveau, ou tapez-le.");
        } else {
            mettre(valeurs, FORMATION + "prixHt", nombre(tva.horsTaxe(ttc)));
        }
        if (tva != TauxDeTva.EXONEREE) {
            mettre(valeurs, FORMATION + "prixTtc", nombre(ttc));
        }
    }

    /** The register says what is registered today, not what was on another day: of one that is not, it proposes nothing. */
    private static void validite(Certification certification, LocalDate jour, Map<String, List<String>> valeurs, List<String> remarques) {
        if (certification.enVigueur(jour)) {
            mettre(valeurs, ACTIVE, "true");
        } else {
            remarques.add("D'après le répertoire, " + certification.numero() + " n'est pas en vigueur le " + EnFrancais.date(jour) + " : vérifiez si son inscription est en cours de validité.");
        }
    }

    private static void certifications(Offre offre, Function<String, Optional<Certification>> certification, LocalDate jour, Map<String, List<String>> valeurs,
            List<String> remarques) {
        if (offre.certifications().size() == 1) {
            String numero = offre.certifications().get(0);
            mettre(valeurs, TYPE, numero.startsWith("RNCP") ? "RNCP" : "RS");
            certification.apply(numero).ifPresent(connue -> validite(connue, jour, valeurs, remarques));
        } else if (offre.certifications().size() > 1) {
            remarques.add("L'offre nomme plusieurs certifications (" + String.join(", ", offre.certifications()) + ") : dites laquelle est visée.");
        } else if (Boolean.FALSE.equals(offre.certifiante())) {
            mettre(valeurs, TYPE, "AUCUNE");
        }
        if (offre.certifinfos().size() == 1) {
            mettre(valeurs, FORMATION + "certifinfo", offre.certifinfos().get(0));
        }
    }

    private static void mettre(Map<String, List<String>> valeurs, String nom, String valeur) {
        if (valeur != null) {
            valeurs.put(nom, List.of(valeur));
        }
    }

    /** As a person types it. */
    private static String nombre(BigDecimal nombre) {
        if (nombre == null) {
            return null;
        }
        BigDecimal court = nombre.stripTrailingZeros();
        return (court.scale() < 0 ? court.setScale(0) : court).toPlainString().replace('.', ',');
    }
}
