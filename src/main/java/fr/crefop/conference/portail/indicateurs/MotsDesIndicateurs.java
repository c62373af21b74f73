package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.engagements.EtatEngagement;
import fr.crefop.conference.financement.LibellesDesRegles;
import fr.crefop.conference.parcours.Appreciation;
import fr.crefop.conference.parcours.Emploi;
import fr.crefop.conference.parcours.Manque;
import fr.crefop.conference.parcours.RaisonDAbandon;
import fr.crefop.conference.parcours.Suite;
import fr.crefop.conference.pilotage.Decoupage;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Indicateurs.Chiffre;
import fr.crefop.conference.pilotage.Modele;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.vocabulaire.Mots;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each code that is counted is called. */
@Component
class MotsDesIndicateurs {

    private static final String INCONNU = "INCONNU";
    private static final Map<String, String> SIMPLES = Map.of("RECU", "Dossiers reçus", "EN_COURS", "En cours", "CLOS", "Clos",
            "AVEC", "Clos avec un plan", "SANS", "Clos sans plan", "ENTIERE", "Du dépôt à la clôture");

    private static final Map<String, String> RAISONS = Map.of("ENVELOPPE", "L'enveloppe de l'année ne suffisait pas", "CONDITIONS", "Le financeur pose des conditions",
            "SANS_REPONSE", "Le financeur n'a pas répondu à temps", "ECRITE", "Une raison écrite par le financeur");

    private static final Map<String, String> RELUS = Map.of("RECALCULE", "Recalculés avec les règles d'aujourd'hui", "EN_ATTENTE", "En attente d'être recalculés",
            "RIEN_NE_MANQUE", "Écartés : rien ne manque à leur plan", "SANS_PLAN", "Écartés : sans plan calculé par les règles",
            "INCALCULABLE", "Écartés : les règles d'aujourd'hui ne savent plus les calculer", "OUBLIE", "Écartés : effacés, leur durée de conservation passée ou à la demande de la personne");

    /** What nobody told. */
    private static final Map<String, String> SANS = Map.of("PAS_DITE", "Pas encore dit", "PAS_DIT", "Pas encore dit", "SANS_REPONSE", "Sans réponse");

    private final LibellesDesRegles regles;
    private final Modeles modeles;
    private final Conventions conventions;
    private final CumulsOuvrables cumuls;
    private final ApportsNommes apports;

    MotsDesIndicateurs(LibellesDesRegles regles, Modeles modeles, Conventions conventions, CumulsOuvrables cumuls, ApportsNommes apports) {
        this.regles = regles;
        this.modeles = modeles;
        this.conventions = conventions;
        this.cumuls = cumuls;
        this.apports = apports;
    }

    /** Each indicator of these figures, those of one value of one partition. */
    TableauxDIndicateurs tableaux(List<Chiffre> chiffres) {
        int tous = chiffres.stream().filter(c -> c.indicateur() == Indicateur.DOSSIER).mapToInt(Chiffre::dossiers).sum();
        Map<String, String> noms = noms(chiffres);
        return new TableauxDIndicateurs(tous, Arrays.stream(Indicateur.values()).map(i -> TableauDIndicateur.de(i, chiffres, tous, code -> ligne(i, code, noms))).toList());
    }

    /** What the conventions and models among these figures are called, by number or reference, in one reading of each register. */
    private Map<String, String> noms(List<Chiffre> chiffres) {
        Map<String, String> noms = new HashMap<>(conventions.titres(codes(chiffres, Indicateur.CONVENTION)));
        noms.putAll(modeles.noms(codes(chiffres, Indicateur.MODELE)));
        noms.putAll(apports.noms(codes(chiffres, Indicateur.APPORT)));
        return noms;
    }

    private static Set<String> codes(List<Chiffre> chiffres, Indicateur indicateur) {
        return chiffres.stream().filter(c -> c.indicateur() == indicateur).map(Chiffre::code).collect(Collectors.toSet());
    }

    /** @param noms of what stands in a register */
    String ligne(Indicateur indicateur, String code, Map<String, String> noms) {
        String[] parts = code.split("/");
        return switch (indicateur) {
            case DOSSIER, AVANCEMENT, PLAN -> SIMPLES.get(code);
            case ETAT -> EtatDossier.valueOf(code).libelle();
            case ISSUE -> voie(parts[1]) + " : " + IssueDuDossier.valueOf(parts[2]).libelle();
            case FINANCEURS_PAR_PLAN -> "0".equals(code) ? "Aucun financeur" : "1".equals(code) ? "1 financeur" : code + " financeurs";
            case DUREE -> SIMPLES.getOrDefault(code, code);
            case FINANCEUR -> Financeurs.libelle(code);
            case DISPOSITIF -> dispositif(parts[1]) + " (" + Financeurs.libelle(parts[0]) + ")";
            case RUBRIQUE -> Rubrique.valueOf(code).libelle();
            case REFUS -> Financeurs.libelle(parts[0]) + " : " + EtatEngagement.valueOf(parts[1]).libelle().toLowerCase();
            case RAISON -> RAISONS.getOrDefault(code, code);
            case ECART, FERMEE, EPUISEE -> dispositif(code);
            case CONDITION -> regles.de(code) + " (" + code + ")";
            case MODELE, CONVENTION, APPORT -> noms.getOrDefault(code, code);
            case SUITE, ABANDON, EMPLOI, CLAIR, TENU, MANQUE -> SANS.containsKey(code) ? SANS.get(code) : parcours(indicateur, code);
            case RECALCUL -> RELUS.getOrDefault(code, code);
            case COMBINAISON -> paire(code).map(PaireDeFinanceurs::libelle).orElse(code);
        };
    }

    private static String parcours(Indicateur indicateur, String code) {
        return switch (indicateur) {
            case SUITE -> Suite.valueOf(code).libelle();
            case ABANDON -> RaisonDAbandon.valueOf(code).libelle();
            case EMPLOI -> Emploi.valueOf(code).libelle();
            case MANQUE -> Manque.valueOf(code).libelle();
            default -> Appreciation.valueOf(code).libelle();
        };
    }

    String valeur(Decoupage decoupage, String code) {
        if (INCONNU.equals(code)) {
            return "Pas connu";
        }
        return switch (decoupage) {
            case ENSEMBLE -> decoupage.libelle();
            case STATUT -> Mots.majuscule(Modele.Contenu.STATUTS.mot(code));
            case REGION -> Mots.majuscule(Mots.region(code));
            case DEPARTEMENT -> departement(code);
            case REGIME -> Cadre.lu().chercherRegime(code).map(Regime::libelle).orElse(code);
        };
    }

    private static String departement(String code) {
        String region = code.substring(0, code.indexOf('/'));
        String departement = code.substring(region.length() + 1);
        return INCONNU.equals(departement) ? (INCONNU.equals(region) ? "Ni région ni département connus" : Mots.majuscule(Mots.region(region)) + ", département pas connu")
                : Declaration.departements().getOrDefault(departement, departement)
                        + (INCONNU.equals(region) ? ", région pas connue" : " (" + Mots.majuscule(Mots.region(region)) + ")");
    }

    /** Those who would have to sign together, and all that they may open; empty for a code that no rule gives. */
    Optional<PaireDeFinanceurs> paire(String code) {
        return Optional.ofNullable(cumuls.parSignataires().get(code)).map(PaireDeFinanceurs::new);
    }

    private static String voie(String code) {
        return "AUCUNE".equals(code) ? "Sans voie choisie" : Voie.valueOf(code).court();
    }

    private static String dispositif(String code) {
        return Dispositif.chercher(code).map(Dispositif::libelle).orElse(code);
    }
}
