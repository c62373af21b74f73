package fr.crefop.conference.vocabulaire;

import static fr.crefop.conference.vocabulaire.MotsDesAides.acteurs;
import static fr.crefop.conference.vocabulaire.MotsDesAides.bornes;
import static fr.crefop.conference.vocabulaire.MotsDesAides.enRegion;
import static fr.crefop.conference.vocabulaire.MotsDesAides.heures;
import static fr.crefop.conference.vocabulaire.MotsDesAides.liste;
import static fr.crefop.conference.vocabulaire.MotsDesAides.mois;
import static fr.crefop.conference.vocabulaire.MotsDesAides.niveau;
import static fr.crefop.conference.vocabulaire.MotsDesAides.ou;
import static fr.crefop.conference.vocabulaire.MotsDesAides.suite;

import fr.crefop.conference.cadre.DemarcheDAide;
import fr.crefop.conference.cadre.DemarcheDAide.Delai;
import fr.crefop.conference.cadre.DemarcheDAide.Employeur;
import fr.crefop.conference.cadre.FormationVisee;
import fr.crefop.conference.cadre.FormationVisee.Codes;
import fr.crefop.conference.cadre.FormationVisee.Duree;
import fr.crefop.conference.cadre.FormationVisee.Lieu;
import fr.crefop.conference.cadre.FormationVisee.TypeDeCertification;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.PublicVise;
import fr.crefop.conference.cadre.PublicVise.HeuresTravaillees;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.cadre.VersionDAide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an individual aid asks, a sentence for each condition that is known. */
final class PhrasesDesConditionsDAide {

    private final Map<ParametreDAide, String> phrases = new LinkedHashMap<>();

    private PhrasesDesConditionsDAide() {}

    /** By the condition that each tells, of those that are known; without capital nor full stop. */
    static Map<ParametreDAide, String> de(VersionDAide version) {
        PhrasesDesConditionsDAide conditions = new PhrasesDesConditionsDAide();
        conditions.personne(version.publicVise());
        conditions.formation(version.formationVisee());
        conditions.demarche(version.demarche());
        return conditions.phrases;
    }

    /** Those that a paper shows, as sentences: who prescribes, which certificate, whose estimates. */
    static Stream<String> papiers(VersionDAide version) {
        Map<ParametreDAide, String> dites = de(version);
        return Stream.of(ParametreDAide.INSCRIPTION_EXIGEE, ParametreDAide.PRESCRIPTEURS, ParametreDAide.DEVIS).map(dites::get)
                .filter(Objects::nonNull).map(phrase -> Mots.majuscule(phrase) + ".");
    }

    private <T> void dire(ParametreDAide parametre, Renseignement<T> dit, Function<? super T, String> phrase) {
        dit.valeur().map(phrase).ifPresent(texte -> phrases.put(parametre, texte));
    }

    private void personne(PublicVise p) {
        dire(ParametreDAide.PUBLICS, p.publics(), publics -> "public : " + liste(publics.stream().map(PublicVise.Public::libelle).toList(), "ou"));
        dire(ParametreDAide.INSCRIPTION_EXIGEE, p.inscriptionExigee(), i -> "la personne est inscrite comme demandeur d'emploi" + suite("par ", i.aupresDe(), a -> acteurs(a, "ou"), "auprès de qui")
                + suite("attestation de moins de ", i.attestationMois(), MotsDesAides::mois, "âge de l'attestation"));
        dire(ParametreDAide.HEURES_TRAVAILLEES_MAX, p.heuresTravailleesMax(), h -> "la personne travaille au plus " + heures(h.max())
                + (h.par() == HeuresTravaillees.Par.SEMAINE ? " par semaine" : " dans le mois précédent"));
        dire(ParametreDAide.RESIDENCE, p.residence(), r -> "la personne habite " + enRegion(r.region()) + suite("depuis au moins ", r.mois(), MotsDesAides::mois, "depuis combien de temps")
                + suite("sauf ", r.derogation(), Function.identity(), "exceptions"));
        dire(ParametreDAide.AGE, p.age(), b -> "son âge : " + bornes(b, n -> n + "\u00a0ans"));
        dire(ParametreDAide.CARENCE_FORMATION_INITIALE, p.carenceFormationInitiale(), c -> "sa formation initiale est finie depuis au moins " + mois(c.mois())
                + suite("si elle a au moins le ", c.niveauEntreeMin(), MotsDesAides::niveau, "de quel niveau"));
        dire(ParametreDAide.ANTI_REDONDANCE, p.antiRedondance(), n -> "aucune aide semblable depuis " + mois(n));
    }

    private void formation(FormationVisee f) {
        dire(ParametreDAide.NIVEAU_ENTREE, f.niveauEntree(), b -> "niveau de la personne : " + bornes(b, String::valueOf));
        dire(ParametreDAide.NIVEAU_VISE, f.niveauVise(), b -> "niveau visé par la formation : " + bornes(b, String::valueOf));
        dire(ParametreDAide.CERTIFICATION, f.certification(), types -> "la formation mène à " + liste(types.stream().map(PhrasesDesConditionsDAide::certification).toList(), "ou"));
        dire(ParametreDAide.DUREE, f.duree(), PhrasesDesConditionsDAide::duree);
        dire(ParametreDAide.HEURES_HEBDO, f.heuresHebdo(), b -> "heures par semaine : " + bornes(b, MotsDesAides::heures));
        dire(ParametreDAide.PART_ENTREPRISE_MAX, f.partEntrepriseMax(), part -> "au plus " + part + "\u00a0% des heures en entreprise");
        dire(ParametreDAide.HORS_OFFRE_COLLECTIVE, f.horsOffreCollective(), oui -> oui ? "aucune place d'une formation collective ne convient" : "une place collective n'empêche pas l'aide");
        dire(ParametreDAide.LIEU, f.lieu(), l -> "la formation se tient " + enRegion(l.region())
                + suite("sauf ", l.sauf(), s -> liste(s.stream().map(PhrasesDesConditionsDAide::derogation).toList(), "ou"), "exceptions"));
        dire(ParametreDAide.CODES, f.codes(), PhrasesDesConditionsDAide::codes);
    }

    private static String certification(TypeDeCertification type) {
        return switch (type) {
            case RNCP -> "une certification du RNCP";
            case RS -> "une certification du répertoire spécifique";
            case CPF -> "une certification que le CPF peut payer";
            case VAE -> "une validation des acquis de l'expérience";
        };
    }

    private static String duree(Duree d) {
        List<String> bornes = new ArrayList<>();
        bornes.add(ou(d.heuresMin(), n -> "au moins " + heures(n)));
        bornes.add(ou(d.heuresMax(), n -> "au plus " + heures(n)));
        bornes.add(ou(d.moisMax(), n -> "au plus " + mois(n)));
        bornes.removeIf(String::isEmpty);
        String lien = d.liaison().selon(() -> "et", () -> "et (ou bien « ou » : à confirmer)", l -> l == Duree.Liaison.ET ? "et" : "ou");
        return "durée : " + liste(bornes, lien);
    }

    private static String derogation(Lieu.Derogation derogation) {
        return derogation == Lieu.Derogation.OFFRE_ABSENTE ? "si la région n'a pas cette formation" : "si les places y manquent";
    }

    private static String codes(Codes c) {
        String inclus = ou(c.inclus(), l -> "formations admises : " + l.nom() + contenu(l));
        String exclus = ou(c.exclus(), l -> "formations exclues : " + l.nom() + contenu(l));
        return inclus + (inclus.isEmpty() || exclus.isEmpty() ? "" : " ; ") + exclus;
    }

    private static String contenu(Codes.Liste liste) {
        if (liste.formacodes().estInconnu() || liste.certifinfos().estInconnu()) {
            return " (liste des codes à confirmer)";
        }
        return liste.formacodes().valeur().map(codes -> " (formacodes " + String.join(", ", codes) + ")").orElse("");
    }

    private void demarche(DemarcheDAide d) {
        dire(ParametreDAide.EMPLOYEUR, d.employeur(), PhrasesDesConditionsDAide::employeur);
        dire(ParametreDAide.ORGANISME, d.organisme(), o -> "l'organisme de formation" + suite("créé depuis au moins ", o.ancienneteMois(), MotsDesAides::mois, "ancienneté")
                + suite("", o.aidesParAnMax(), n -> "au plus " + n + " aides par an", "aides par an")
                + suite("", o.qualiopi(), oui -> oui ? "certifié Qualiopi" : "même sans Qualiopi", "certification Qualiopi"));
        dire(ParametreDAide.PRESCRIPTEURS, d.prescripteurs(), p -> "prescrite par " + acteurs(p, "ou"));
        dire(ParametreDAide.DEVIS, d.devis(), v -> v.nombre() + " devis" + suite("", v.nominatifs(), oui -> oui ? "au nom de la personne" : "même sans le nom de la personne", "au nom de la personne")
                + suite("", v.organismesDifferents(), oui -> oui ? "d'organismes différents" : "même d'un seul organisme", "d'organismes différents"));
        dire(ParametreDAide.DELAI_AVANT, d.delaiAvant(), x -> "demande déposée au moins " + x.nombre() + "\u00a0" + unite(x) + " avant le premier jour");
    }

    private static String employeur(Employeur e) {
        String engagement = switch (e.engagement()) {
            case PROMESSE_ECRITE -> "un employeur promet par écrit l'embauche";
            case EMBAUCHE -> "un employeur s'engage à embaucher";
            case COFINANCEMENT -> "l'employeur paie une part";
        };
        return engagement + suite("en ", e.contrats(), c -> liste(c.stream().map(PhrasesDesConditionsDAide::contrat).toList(), "ou"), "contrats")
                + suite("pour au moins ", e.moisMin(), MotsDesAides::mois, "durée") + suite("", e.tuteur(), oui -> oui ? "avec un tuteur" : "sans tuteur exigé", "tuteur")
                + suite("sauf ", e.exclus(), x -> liste(x, "et"), "employeurs exclus");
    }

    private static String contrat(Employeur.Contrat contrat) {
        return contrat == Employeur.Contrat.ALTERNANCE ? "alternance" : contrat.name();
    }

    private static String unite(Delai delai) {
        return switch (delai.unite()) {
            case JOURS -> delai.nombre() > 1 ? "jours" : "jour";
            case JOURS_OUVRES -> delai.nombre() > 1 ? "jours ouvrés" : "jour ouvré";
            case SEMAINES -> delai.nombre() > 1 ? "semaines" : "semaine";
            case MOIS -> "mois";
        };
    }
}
