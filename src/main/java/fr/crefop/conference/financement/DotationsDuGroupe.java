package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.socle.Montant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dotations that a working group may bring to a plan, as the régime says: the rules compute it then as if the demande told them. */
public final class DotationsDuGroupe {

    private DotationsDuGroupe() {}

    /** By which a payer may be asked for one, in the order of the contract; empty where the régime has none. */
    public static List<Dispositif> possibles(Demande demande) {
        return PayeurDuDispositif.dispositifs(demande).stream().filter(dispositif -> fiche(dispositif, demande).dotation() != null).toList();
    }

    /**
     * The demande that tells it; what it said of that payer before is left.
     *
     * @throws IllegalArgumentException where the régime lets no group bring it
     */
    public static Demande supposer(Demande demande, Dispositif dispositif, Montant montant) {
        Fiche.Dotation dotation = fiche(dispositif, demande).dotation();
        if (dotation == null) {
            throw new IllegalArgumentException("Aucune dotation par " + dispositif);
        }
        return demande.avec(dotation.donnee(), dotation.vaut()).avec(dotation.montant(), montant.euros());
    }

    /** The same with those of that many lines, whose régime still has them. */
    public static Demande supposees(Demande demande, Collection<LigneDePlan> lignes) {
        Map<Dispositif, Montant> montants = new TreeMap<>();
        lignes.stream().filter(LigneDePlan::dotation).forEach(ligne -> montants.merge(ligne.dispositif(), ligne.montant(), Montant::plus));
        Demande supposee = demande;
        for (Dispositif dispositif : possibles(demande)) {
            supposee = montants.containsKey(dispositif) ? supposer(supposee, dispositif, montants.get(dispositif)) : supposee;
        }
        return supposee;
    }

    private static Fiche fiche(Dispositif dispositif, Demande demande) {
        return Cadre.lu().regimeDu(demande.formation().debut()).orElseThrow().fiche(dispositif);
    }
}
