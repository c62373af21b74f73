package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.moteur.conditions.Condition;
import fr.crefop.conference.financement.moteur.conditions.DonneesLues;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trial changes a few data of a demande: what a row refused without reading any of them stays refused, and nothing more has
 * to be asked of that dispositif. Only a row says all that it reads; what a rule in DRL refused is asked again.
 */
final class RefusQuiDemeurent {

    private final Map<String, DonneesLues> parLigne = new HashMap<>();

    RefusQuiDemeurent(List<Condition> lignes) {
        lignes.forEach(ligne -> parLigne.put(ligne.nom(), ligne.lues()));
    }

    /**
     * One refusal for each dispositif that has one, whatever else refuses it. A delay is none: when it would be met is
     * asked of a trial too.
     *
     * @param connue what was concluded on another demande, in the same régime
     */
    Map<Dispositif, Constat> de(Evaluation connue, Demande demande, Bareme bareme) {
        boolean memeBareme = connue.bareme().origine() == bareme.origine();
        Comparaison comparaison = new Comparaison(connue.demande(), demande);
        Map<Dispositif, Constat> refus = new TreeMap<>();
        for (Examen examen : connue.examens().values()) {
            for (Constat constat : examen.refus()) {
                DonneesLues lues = parLigne.get(constat.regle().nom());
                if (lues != null && constat.issue().debutPossible() == null && comparaison.sontLesMemes(lues) && (memeBareme || !lues.bareme())) {
                    refus.put(examen.getDispositif(), constat);
                    break;
                }
            }
        }
        return refus;
    }
}
