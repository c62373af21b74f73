package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.PlanDeFinancement.Justification;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.moteur.Reglement;
import fr.crefop.conference.financement.moteur.Reglements;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an auditor reads behind a line of a plan: what each rule it names asks, and the texts that rules and values come from. */
@Component
public class PreuvesDuPlan {

    /** What limits a line and is no rule of a pack. */
    private static final Map<String, String> HORS_DES_PACKS = Map.of(
            "ENGAGEMENT", "Ce que le financeur a répondu qu'il paie au plus dans ce dossier");

    private final Reglements reglements;

    public PreuvesDuPlan(Reglements reglements) {
        this.reglements = reglements;
    }

    /**
     * What each rule of a line asks, by its id, in the order of the plan; several sentences where the référentiel has several under one id.
     *
     * @param demande of which the plan is: a rule may name the region of its domicile
     */
    public Map<String, Set<String>> regles(PlanDeFinancement plan, Demande demande, Justification justification) {
        Map<String, Set<String>> dites = new LinkedHashMap<>();
        justification.regles().forEach(id -> dites.put(id, new LinkedHashSet<>()));
        deLaLigne(reglement(plan, demande), demande, justification).forEach(regle -> dites.get(regle.id()).add(regle.libelle()));
        HORS_DES_PACKS.forEach((id, libelle) -> dites.computeIfPresent(id, (i, libelles) -> Set.of(libelle)));
        return dites;
    }

    /**
     * The texts behind a line, with author, date and place. A value whose source has another title since, or that a register gave
     * (a convention, a decision of the conférence), keeps what the plan says of it and has no text here.
     */
    public List<Reference> references(PlanDeFinancement plan, Demande demande, Justification justification) {
        Reglement reglement = reglement(plan, demande);
        List<String> sources = new ArrayList<>();
        deLaLigne(reglement, demande, justification).forEach(regle -> sources.add(regle.source()));
        justification.parametres().forEach(utilise -> {
            Parametre parametre = reglement.baremes().parametre(utilise.cle());
            if (parametre != null && parametre.provenance().equals(utilise.source())) {
                sources.add(parametre.source());
            }
        });
        return Reference.citees(reglement.regime(), sources).stream().filter(Reference::estPlusQuUnTitre).toList();
    }

    /** The filing that chose a value in place of the first day of the training, {@code Prescription, le 2 mai 2024}; null for that day. */
    public String depotQuiChoisit(PlanDeFinancement plan, Demande demande, String cle) {
        Parametre parametre = reglement(plan, demande).baremes().parametre(cle);
        if (parametre == null || parametre.ancre() == null) {
            return null;
        }
        Donnee.Code depot = Declaration.deLaDemande().donnee("depots").cles().get(parametre.ancre());
        String nom = depot != null && depot.mots() != null ? depot.mots() : "dépôt, " + Mots.desPacks(parametre.ancre()).orElse(parametre.ancre());
        return nom + ", le " + EnFrancais.date(new Situation(demande).depot(parametre.ancre()));
    }

    private Reglement reglement(PlanDeFinancement plan, Demande demande) {
        return reglements.de(Cadre.lu().regime(plan.regime()), Cadre.lu().region(demande.beneficiaire().regionDomicile(), demande.formation().debut()));
    }

    private static List<Regle> deLaLigne(Reglement reglement, Demande demande, Justification justification) {
        return reglement.moteur().catalogues().du(demande.formation().debut()).values().stream().filter(regle -> justification.regles().contains(regle.id())).sorted().toList();
    }
}
