package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.affectation.Affectation;
import fr.crefop.conference.financement.aides.AidesDuDossier;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.regles.Avis;
import fr.crefop.conference.financement.regles.Cumuls;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Echeancier;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Paie;
import fr.crefop.conference.financement.regles.Periodes;
import fr.crefop.conference.financement.regles.Situation;
import java.util.List;
import java.util.Map;

/**
 * All that the rules and the choice concluded on one demande.
 *
 * @param demande with its presumptions
 * @param ordre of mobilisation for the person's status, all dispositifs
 * @param examens of every dispositif
 * @param droits of the eligible ones
 * @param remuneration null when nobody pays
 * @param aides of the regions; null in a régime that has none
 */
public record Evaluation(
        Regime regime,
        Demande demande,
        Situation situation,
        Bareme bareme,
        List<Dispositif> ordre,
        Map<Dispositif, Examen> examens,
        Map<Dispositif, Droits> droits,
        Cumuls cumuls,
        Affectation affectation,
        Periodes remuneration,
        Paie paie,
        Avis avis,
        Echeancier echeancier,
        AidesDuDossier aides) {}
