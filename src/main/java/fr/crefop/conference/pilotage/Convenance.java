package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.CoutDeLaFormation;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.PlanDeFinancement.LigneDeRubrique;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.TriDesAides;
import fr.crefop.conference.pilotage.PartDuModele.PartChiffree;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a model answers a case, condition by condition, and what each funder would then pay. A datum that is not
 * known never fits: a model is no guess.
 *
 * @param parts empty unless the model fits
 */
public record Convenance(Modele modele, List<Condition> conditions, List<PartChiffree> parts) {

    /** In French, as it is shown: {@code il manque 415,00 €, ce modèle va jusqu'à 600,00 €}. */
    public record Condition(String libelle, boolean remplie) {}

    public boolean convient() {
        return conditions.stream().allMatch(Condition::remplie);
    }

    /** The conditions in one sentence. */
    public String raisons() {
        return conditions.stream().map(Condition::libelle).collect(Collectors.joining(" ; "));
    }

    static Convenance de(Modele modele, Demande demande, PlanDeFinancement plan) {
        Modele.Contenu contenu = modele.contenu();
        List<Condition> conditions = new ArrayList<>();
        if (!contenu.statuts().isEmpty()) {
            var statut = demande.beneficiaire().statut();
            conditions.add(new Condition("statut de la personne : " + (statut == null ? "inconnu" : Modele.Contenu.STATUTS.mot(statut)),
                    contenu.statuts().contains(statut)));
        }
        Set<Dispositif> mobilises = plan.contributions().stream().map(PlanDeFinancement.Contribution::dispositif)
                .collect(Collectors.toSet());
        Set<Dispositif> aConfirmer = TriDesAides.de(plan).aConfirmer().stream().map(TriDesAides.AConfirmer::dispositif)
                .collect(Collectors.toSet());
        for (Dispositif dispositif : contenu.dispositifs()) {
            boolean paie = mobilises.contains(dispositif);
            conditions.add(new Condition(dispositif.libelle()
                    + (paie ? " paie déjà" : aConfirmer.contains(dispositif) ? " reste à confirmer" : " ne paie rien"), paie));
        }
        conditions.add(rubriques(contenu, plan));
        conditions.add(montant(contenu, plan));
        List<PartChiffree> parts = chiffrer(contenu, plan);
        conditions.add(reste(parts, demande, plan));
        conditions.add(payeurs(parts, demande, mobilises));
        Convenance convenance = new Convenance(modele, List.copyOf(conditions), List.copyOf(parts));
        return convenance.convient() ? convenance : new Convenance(modele, convenance.conditions(), List.of());
    }

    /** A model of 2015-2018 has nobody to pay for a training of today, nor the other way round: the law between them is another. */
    private static Condition payeurs(List<PartChiffree> parts, Demande demande, Set<Dispositif> mobilises) {
        List<Dispositif> sansPayeur = parts.stream().map(PartChiffree::dispositif).filter(d -> !PayeurDuDispositif.dispositifs(demande).contains(d)).distinct().toList();
        if (!sansPayeur.isEmpty()) {
            return new Condition("pour une formation de cette date, personne ne paie : "
                    + sansPayeur.stream().map(Dispositif::libelle).collect(Collectors.joining(", ")), false);
        }
        boolean connus = parts.stream().noneMatch(part -> PayeurDuDispositif.estInconnu(PayeurDuDispositif.de(part.dispositif(), demande, mobilises)));
        return new Condition(connus ? "tous ses financeurs sont connus" : "organisme de la personne inconnu (OPCA, OPCO)", connus);
    }

    private static Condition rubriques(Modele.Contenu contenu, PlanDeFinancement plan) {
        Set<Rubrique> manquent = plan.rubriques().stream().filter(l -> l.reste().estPositif())
                .map(LigneDeRubrique::rubrique).collect(Collectors.toCollection(TreeSet::new));
        String libelles = manquent.stream().map(Rubrique::libelle).collect(Collectors.joining(", "));
        return new Condition(manquent.isEmpty() ? "il ne manque rien" : "ce qui manque : " + libelles.toLowerCase(),
                !manquent.isEmpty() && contenu.rubriques().containsAll(manquent));
    }

    private static Condition montant(Modele.Contenu contenu, PlanDeFinancement plan) {
        boolean tient = plan.resteAFinancer().compareTo(contenu.resteMaximum()) <= 0;
        return new Condition("il manque " + plan.resteAFinancer().enFrancais() + " €, ce modèle "
                + (tient ? "va jusqu'à " : "ne va que jusqu'à ") + contenu.resteMaximum().enFrancais() + " €", tient);
    }

    /** What the parts leave, once each is held by its ceiling. */
    private static Condition reste(List<PartChiffree> parts, Demande demande, PlanDeFinancement plan) {
        List<LigneDePlan> lignes = new ArrayList<>(plan.contributions().stream().map(LigneDePlan::de).toList());
        parts.forEach(part -> lignes.add(new LigneDePlan("", part.dispositif(), part.rubrique(), part.montant(), "")));
        Montant reste = CoutDeLaFormation.selon(plan).reste(lignes);
        return new Condition(reste.estNul() ? "avec lui, il ne resterait rien à payer"
                : "avec lui, il resterait " + reste.enFrancais() + " €", reste.estNul());
    }

    private static List<PartChiffree> chiffrer(Modele.Contenu contenu, PlanDeFinancement plan) {
        List<PartChiffree> chiffrees = new ArrayList<>();
        for (LigneDeRubrique ligne : plan.rubriques()) {
            List<PartDuModele> parts = contenu.parts().stream().filter(part -> part.rubrique() == ligne.rubrique()).toList();
            List<Montant> montants = Partage.de(ligne.reste(), parts);
            for (int i = 0; i < parts.size(); i++) {
                if (montants.get(i).estPositif()) {
                    chiffrees.add(new PartChiffree(parts.get(i).dispositif(), ligne.rubrique(), montants.get(i)));
                }
            }
        }
        return chiffrees;
    }
}
