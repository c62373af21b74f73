package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.PlanDeFinancement.Ecarte;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.affectation.Couts;
import fr.crefop.conference.financement.affectation.Ligne;
import fr.crefop.conference.financement.bareme.Nombres;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What would change the answer: a later start, a paper, a convention, a datum to give, a cost to know, a commission to expect. */
final class Conseils {

    private final Evaluation e;
    private final List<Ecarte> ecartes;
    private final Essais essais;
    private final List<Conseil> conseils = new ArrayList<>();

    /** @param reprise computes another demande, or gives null when none can be computed */
    Conseils(Evaluation e, List<Ecarte> ecartes, Function<Demande, Evaluation> reprise) {
        this.e = e;
        this.ecartes = ecartes;
        this.essais = new Essais(e, reprise);
    }

    List<Conseil> tous() {
        sessionsAchetees();
        fondsPropres();
        conseils.addAll(new DebutPlusTard(essais).conseils());
        conseils.addAll(ConventionsUtiles.conseils(essais));
        conseils.addAll(new DonneesQuiDecident(essais).conseils(ecartes));
        remunerationIncomplete();
        bourse();
        coutsInconnus();
        commission();
        return List.copyOf(conseils);
    }

    private void sessionsAchetees() {
        String session = e.demande().formation().session();
        if (Redaction.ACHETEES.contains(session)) {
            conseils.add(new Conseil("La session " + session + " est achetée par Pôle emploi ou par un OPCA : aucun dispositif du plan ne la paie",
                    "S'adresser à l'acheteur de la session ; une saisine de la conférence n'est pas utile"));
        }
    }

    private void fondsPropres() {
        String statut = e.demande().beneficiaire().statut();
        if ("INDEPENDANT".equals(statut) || "AGENT_PUBLIC".equals(statut)) {
            conseils.add(new Conseil("INDEPENDANT".equals(statut)
                    ? "Les travailleurs indépendants ont leur propre fonds d'assurance formation, hors de ce régime"
                    : "Les agents publics ont leurs propres droits à la formation, hors de ce régime",
                    "S'adresser à ce fonds avant de saisir la conférence"));
        }
    }

    private void remunerationIncomplete() {
        for (String donnee : e.paie().manques()) {
            conseils.add(new Conseil("Donnée à fournir : " + donnee, "La rémunération pendant la formation en dépend"));
        }
    }

    /** REG-SS-R: a grant whose scale is not known is not "no income". */
    private void bourse() {
        if (e.affectation().contribue(Dispositif.REGION_SANITAIRE_SOCIAL) && e.remuneration() == null
                && e.bareme().valeur("region.bourse.mensuelle").estVide()) {
            conseils.add(new Conseil("La Région peut verser une bourse pendant cette formation : son montant n'est pas connu du barème",
                    "À demander au Conseil régional"));
        }
    }

    private void coutsInconnus() {
        for (Rubrique rubrique : Rubrique.values()) {
            if (!e.affectation().couts().containsKey(rubrique)) {
                conseils.add(new Conseil("Coût inconnu : « " + rubrique.libelle() + " » (" + Couts.chemin(rubrique) + ")",
                        "Cette rubrique n'est pas dans le plan tant que son coût n'est pas connu"));
            }
        }
    }

    /** AIF-M5: beyond either threshold a commission looks at the aid. */
    private void commission() {
        BigDecimal aif = e.affectation().lignes().stream().filter(l -> l.dispositif() == Dispositif.AIF)
                .map(Ligne::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal seuil = e.bareme().valeur("aif.seuilCommission.montant").decimal();
        BigDecimal heures = e.bareme().valeur("aif.seuilCommission.heures").decimal();
        if (aif.signum() > 0 && (aif.compareTo(seuil) > 0 || e.demande().formation().heuresCentre().compareTo(heures) > 0)) {
            conseils.add(new Conseil("L'AIF passe en commission de Pôle emploi (AIF-M5)", "Aide au-delà de "
                    + Nombres.euros(seuil) + " € ou formation de plus de " + Nombres.nombre(heures) + " heures"));
        }
    }
}
