package fr.crefop.conference.vocabulaire;

import static fr.crefop.conference.vocabulaire.MotsDesAides.A_CONFIRMER;
import static fr.crefop.conference.vocabulaire.MotsDesAides.lignes;
import static fr.crefop.conference.vocabulaire.MotsDesAides.liste;
import static fr.crefop.conference.vocabulaire.MotsDesAides.ou;
import static fr.crefop.conference.vocabulaire.MotsDesAides.pour;
import static fr.crefop.conference.vocabulaire.MotsDesAides.pourcent;
import static fr.crefop.conference.vocabulaire.MotsDesAides.suite;
import static fr.crefop.conference.vocabulaire.MotsDesAides.taxe;

import fr.crefop.conference.cadre.ActeurDAide;
import fr.crefop.conference.cadre.CircuitDAide;
import fr.crefop.conference.cadre.ComplementsDAide;
import fr.crefop.conference.cadre.ComplementsDAide.Annexe;
import fr.crefop.conference.cadre.ComplementsDAide.Remuneration;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.LigneDAide.Profil;
import fr.crefop.conference.cadre.MontantDAide;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.MontantDAide.Cumul;
import fr.crefop.conference.cadre.MontantDAide.Plafond;
import fr.crefop.conference.cadre.MontantDAide.Taux;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.cadre.Rubrique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What an individual aid pays, beside whom and by whom, a sentence for each part that is known. */
final class PhrasesDesMontantsDAide {

    private final List<String> phrases = new ArrayList<>();

    private PhrasesDesMontantsDAide() {}

    static List<String> de(MontantDAide montant, ComplementsDAide complements) {
        PhrasesDesMontantsDAide tout = new PhrasesDesMontantsDAide();
        tout.couts(montant);
        tout.complements(complements);
        return List.copyOf(tout.phrases);
    }

    /** What comes beside the teaching costs alone. */
    static List<String> aCote(ComplementsDAide complements) {
        PhrasesDesMontantsDAide tout = new PhrasesDesMontantsDAide();
        tout.complements(complements);
        return List.copyOf(tout.phrases);
    }

    private <T> void dire(Renseignement<T> dit, Function<? super T, String> phrase) {
        dit.valeur().map(phrase).filter(texte -> !texte.isEmpty()).ifPresent(texte -> phrases.add(Mots.majuscule(texte) + "."));
    }

    private void couts(MontantDAide m) {
        dire(m.plafond(), p -> "plafond" + taxe(p.taxe()) + " : " + lignes(p.lignes())
                + suite("", p.periodicite(), PhrasesDesMontantsDAide::periodicite, "par formation ou par an"));
        dire(m.coutHoraire(), c -> "prix de l'heure" + taxe(c.taxe()) + " : " + ou(c.lignes(), MotsDesAides::lignes) + suite("au-delà : ", c.effet(),
                e -> e == CoutHoraire.Effet.PLAFONNE ? "le surplus n'est pas payé" : "la demande est rejetée", "ce qui arrive au-delà"));
        dire(m.taux(), t -> "part payée : " + ou(t.part(), MotsDesAides::pourcent)
                + t.assiette().selon(() -> "", () -> " (de quoi : " + A_CONFIRMER + ")", a -> " " + assiette(a)));
        dire(m.cpf(), PhrasesDesMontantsDAide::cpf);
        dire(m.cumul(), PhrasesDesMontantsDAide::cumul);
        dire(m.complementPersonne(), oui -> oui ? "la personne peut payer ce qui manque" : "la personne ne paie rien");
    }

    private static String periodicite(Plafond.Periodicite periodicite) {
        return switch (periodicite) {
            case FORMATION -> "par formation";
            case AN -> "par an";
            case PROJET_ET_AN -> "par projet et par an";
        };
    }

    private static String assiette(Taux.Assiette assiette) {
        return switch (assiette) {
            case COUT -> "du coût";
            case RESTE_APRES_CPF -> "de ce qui reste après le CPF";
            case RESTE -> "de ce qui reste après les autres";
        };
    }

    private static String cpf(Cpf cpf) {
        return "CPF : " + cpf.mode().selon(() -> "", () -> "son usage est à confirmer", mode -> switch (mode) {
            case OBLIGATOIRE -> "la personne doit l'utiliser";
            case DABORD -> "il paie d'abord";
            case INTERDIT -> "il ne paie pas à côté de cette aide";
            case INCLUS -> "il compte dans le plafond";
            case AJOUTE -> "il s'ajoute au plafond";
            case INCLUS_PUIS_AJOUTE -> "il compte dans le plafond si le coût ne le dépasse pas, et s'y ajoute sinon";
        }) + suite("solde d'au moins ", cpf.soldeMin(), Grandeurs::euros, "solde exigé") + suite("sauf pour ", cpf.saufPour(), x -> liste(x.stream().map(PhrasesDesMontantsDAide::saufPour).toList(), "ou"), "exceptions");
    }

    private static String saufPour(Cpf.SaufPour exception) {
        return exception == Cpf.SaufPour.VAE ? "la validation des acquis de l'expérience" : "CléA numérique";
    }

    private static String cumul(Cumul c) {
        List<String> mots = new ArrayList<>();
        c.exclus().valeur().ifPresent(d -> mots.add("ne se cumule pas avec : " + liste(d.stream().map(Dispositif::libelle).toList(), "ni")));
        c.exclusif().valeur().ifPresent(oui -> mots.add(oui ? "aucun autre financeur" : "peut être cofinancée"));
        c.enComplementSeulement().valeur().filter(oui -> oui).ifPresent(oui -> mots.add("seulement en complément d'un autre financeur"));
        c.partage().valeur().ifPresent(parts -> mots.add("partage : " + liste(parts.stream().map(p -> p.acteur().libelle() + " "
                + ou(p.part(), MotsDesAides::pourcent) + (p.si().equals(Profil.TOUS) ? "" : " " + pour(p.si()))).toList(), "et")));
        if (c.exclus().estInconnu()) {
            mots.add("ce qu'elle exclut est " + A_CONFIRMER);
        }
        return String.join(" ; ", mots);
    }

    private void complements(ComplementsDAide c) {
        dire(c.remuneration(), PhrasesDesMontantsDAide::remuneration);
        dire(c.annexes(), annexes -> String.join(" ; ", annexes.stream().map(PhrasesDesMontantsDAide::annexe).toList()));
        dire(c.prime(), p -> "prime : " + ou(p.euros(), Grandeurs::euros)
                + suite("", p.versement(), v -> v == ComplementsDAide.Prime.Versement.ENTREE ? "à l'entrée" : "à la sortie", "moment"));
        dire(c.plafondAnnuelEnveloppe(), e -> liste(e.stream().map(x -> "enveloppe de " + x.annee() + " : " + ou(x.euros(), Grandeurs::euros)
                + suite("", x.aides(), n -> Grandeurs.accord(n, "aide"), "nombre d'aides")).toList(), "et"));
    }

    private static String remuneration(Remuneration r) {
        String quoi = r.bareme().selon(() -> "", () -> "barème à confirmer", Remuneration.Bareme::libelle);
        String parMois = suite("par mois ", r.mensuel(), MotsDesAides::lignes, "montant");
        return "rémunération : " + (quoi.isEmpty() && parMois.startsWith(", ") ? parMois.substring(2) : quoi + parMois)
                + suite("réservée à : ", r.reserveeA(), Function.identity(), "pour qui")
                + suite("pour une formation de plus de ", r.plusDHeures(), n -> Grandeurs.accord(n, "heure"), "durée de la formation");
    }

    private static String annexe(Annexe a) {
        return liste(a.rubriques().stream().map(Rubrique::libelle).toList(), "et").toLowerCase(Locale.FRENCH) + " : "
                + a.lignes().selon(() -> "aux frais réels", () -> "montant à confirmer", MotsDesAides::lignes)
                + suite("", a.par(), PhrasesDesMontantsDAide::par, "par mois ou par heure") + suite("au-delà de ", a.seuilKm(), n -> n + "\u00a0km", "distance")
                + suite("", a.nonCumul(), oui -> oui ? "l'un ou l'autre" : "l'un et l'autre", "cumul");
    }

    private static String par(Annexe.Par par) {
        return "par " + par.name().toLowerCase(Locale.FRENCH);
    }

    /** {@code Demandée par la personne ; instruite par …; décidée …; payée par …}. */
    static String circuit(CircuitDAide c) {
        List<String> mots = new ArrayList<>();
        mots.add(partie("demandée par ", c.deposant(), PhrasesDesMontantsDAide::deposant));
        mots.add(partie("instruite par ", c.instructeur(), ActeurDAide::libelle));
        mots.add(partie("décidée ", c.decideur(), PhrasesDesMontantsDAide::decideur));
        mots.add(partie("payée par ", c.payeur(), ActeurDAide::libelle));
        mots.add(partie("", c.paiement(), PhrasesDesMontantsDAide::paiement));
        mots.removeIf(String::isEmpty);
        return mots.isEmpty() ? "Circuit " + A_CONFIRMER + "." : Mots.majuscule(String.join(" ; ", mots)) + ".";
    }

    private static <T> String partie(String avant, Renseignement<T> dit, Function<T, String> mots) {
        return dit.valeur().map(valeur -> avant + mots.apply(valeur)).orElse("");
    }

    private static String deposant(CircuitDAide.Deposant deposant) {
        return switch (deposant) {
            case PERSONNE -> "la personne";
            case CONSEILLER -> "son conseiller";
            case ORGANISME -> "l'organisme de formation";
            case ENTREPRISE -> "l'entreprise";
        };
    }

    private static String decideur(CircuitDAide.Decideur decideur) {
        return switch (decideur) {
            case AUTOMATIQUE -> "sans que personne ne choisisse, si les conditions sont réunies";
            case INSTRUCTEUR -> "par qui l'instruit";
            case COMMISSION -> "par une commission";
            case EXECUTIF -> "par les élus";
        };
    }

    private static String paiement(CircuitDAide.Paiement paiement) {
        return switch (paiement) {
            case HEURES_REALISEES -> "aux heures réalisées, à l'organisme de formation";
            case A_L_ORGANISME -> "versée à l'organisme de formation";
            case ABONDEMENT_DU_COMPTE -> "versée sur le compte de la personne";
        };
    }
}
