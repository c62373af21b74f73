package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FeuilleDuPlan.Acte;
import fr.crefop.conference.decisions.FeuilleDuPlan.Decision;
import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.decisions.FeuilleDuPlan.Mois;
import fr.crefop.conference.decisions.FeuilleDuPlan.Part;
import fr.crefop.conference.decisions.FeuilleDuPlan.Remuneration;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Prix;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.PlanDeFinancement.Contribution;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.lien.Contact;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** Puts a case into the words and figures of the page handed to the person. */
final class RedactionDuPlan {

    private final Dossier dossier;
    private final PlanDeFinancement plan;
    private final Contact contact;
    private final Accompagnant accompagnant;

    /** @param plan of the shares that are told: its pay is the one the person will have with these and no others */
    RedactionDuPlan(Dossier dossier, PlanDeFinancement plan, Contact contact, Accompagnant accompagnant) {
        this.dossier = dossier;
        this.plan = plan;
        this.contact = contact;
        this.accompagnant = accompagnant;
    }

    /** @param decision null while nothing binds the funders: the page then says that it is a draft */
    FeuilleDuPlan rediger(List<LigneDePlan> lignes, Decision decision) {
        boolean engage = decision != null;
        Predicate<LigneDePlan> personnel = ligne -> ligne.dispositif().nature().estDeLaPersonne();
        Montant reste = CoutDeLaFormation.selon(plan).reste(lignes);
        return new FeuilleDuPlan(dossier.numero(), dossier.identite().nomComplet(), dossier.structure(), Signataire.de(dossier), formation(),
                lignes.stream().filter(personnel.negate()).map(ligne -> ligne(ligne, engage)).toList(),
                remuneration(), siennes(lignes.stream().filter(personnel)), reste, decision, aFaire(actes(lignes), engage, reste), accompagnant.enPhrase(), !engage, tousLesActes(lignes, engage));
    }

    private List<String> aFaire(List<String> actes, boolean engage, Montant reste) {
        return Stream.concat(actes.stream(), etapes(!actes.isEmpty(), engage, reste).stream()).toList();
    }

    /** What she has to do herself, and until when, for what is in the plan; the earliest first. */
    private List<String> actes(List<LigneDePlan> lignes) {
        return plan.echeances().stream().filter(acte -> acte.qui() == Acteur.PERSONNE && !acte.aConfirmer()
                        && lignes.stream().anyMatch(ligne -> ligne.dispositif() == acte.dispositif()))
                .map(acte -> "Au plus tard le " + EnFrancais.date(acte.dernierJour()) + " : " + StringUtils.uncapitalize(acte.acte()) + ".").toList();
    }

    /** Those of others too; those of an aid that is not confirmed only while nothing is decided. */
    private List<Acte> tousLesActes(List<LigneDePlan> lignes, boolean engage) {
        return plan.echeances().stream().filter(acte -> acte.aConfirmer() ? !engage
                        : lignes.stream().anyMatch(ligne -> ligne.dispositif() == acte.dispositif()))
                .map(acte -> new Acte(acte.acte(), acte.qui(), acte.dernierJour(), acte.aConfirmer())).toList();
    }

    /** What the law asks of her is not what she offers. */
    private static List<Part> siennes(Stream<LigneDePlan> lignes) {
        return lignes.collect(Collectors.groupingBy(LigneDePlan::dispositif, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(e -> new Part("Votre " + StringUtils.uncapitalize(e.getKey().libelle()), Montant.somme(e.getValue().stream().map(LigneDePlan::montant)))).toList();
    }

    private FormationPrevue formation() {
        Formation formation = dossier.demande().formation();
        return new FormationPrevue(formation.intitule(), formation.debut(), formation.fin(), formation.heuresCentre(),
                new Montant(Prix.du(formation)), contact.organisme());
    }

    private Ligne ligne(LigneDePlan ligne, boolean engage) {
        return new Ligne(Financeurs.libelle(ligne.financeur()), ligne.dispositif().libelle(), ligne.rubrique().libelle(),
                ligne.montant(), engage, ligne.derogation() != null, engage ? null : reserve(ligne), ligne.dotation());
    }

    /** A funder that is bound has decided. */
    private String reserve(LigneDePlan ligne) {
        return plan.contributions().stream().filter(c -> c.dispositif() == ligne.dispositif() && c.rubrique() == ligne.rubrique())
                .map(Contribution::sousReserve).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Remuneration remuneration() {
        PlanDeFinancement.Remuneration prevue = plan.remuneration();
        if (prevue == null || prevue.periodes() == null) {
            return prevue == null ? null : new Remuneration(Financeurs.libelle(prevue.payeur()), prevue.montantMensuel(), prevue.total());
        }
        List<PeriodeDeRevenu> periodes = prevue.periodes();
        MotsDuPlan mots = new MotsDuPlan();
        return new Remuneration(periodes.stream().map(p -> Financeurs.libelle(p.payeur())).distinct().collect(Collectors.joining(", puis ")),
                periodes.stream().map(PeriodeDeRevenu::montantMensuel).distinct().count() > 1 ? null : prevue.montantMensuel(), prevue.total(),
                periodes.size() > 1 ? periodes.stream().map(p -> mots.periode(p, prevue.debut())).toList() : List.of(),
                prevue.mois().stream().map(m -> new Mois(m.mois(), m.total(),
                        m.montants().stream().map(recu -> Financeurs.libelle(recu.payeur())).distinct().toList())).toList());
    }

    /** @param datees some acts have a last day: what she waits for must not make her miss it */
    private List<String> etapes(boolean datees, boolean engage, Montant reste) {
        if (!engage) {
            TriDesAides tri = TriDesAides.de(plan);
            List<String> attendre = datees ? List.of("Attendez la décision avant d'accepter un devis ou de payer : votre conseiller vous préviendra.",
                    "Si l'une de ces dates approche sans réponse, appelez votre conseiller.") : List.of("Attendez la décision : votre conseiller vous préviendra.",
                    "Ne payez rien et ne signez rien d'ici là.");
            return tri.toutEstConnu() ? attendre : Stream.concat(Stream.of("Donnez à votre conseiller les renseignements qui manquent : "
                    + tri.resteAConfirmer() + "."), attendre.stream()).toList();
        }
        return reste.estPositif()
                ? List.of("Voyez avec votre conseiller comment couvrir la somme qui reste avant de vous inscrire.",
                        "Gardez cette page : elle dit qui paie quoi.")
                : List.of("Signez la convention de formation que l'organisme vous envoie.",
                        "Dites à votre conseiller quand vous avez commencé la formation.",
                        "Prévenez votre conseiller si vos dates changent : les accords valent pour ces dates.");
    }
}
