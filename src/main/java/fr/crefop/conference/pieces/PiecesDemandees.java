package fr.crefop.conference.pieces;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.PieceAttendue;
import fr.crefop.conference.cadre.PieceAttendue.Si;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.LigneDePlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which papers a plan asks for: those of the aids that pay something in it, each once, in the order of the régime's pack. */
public final class PiecesDemandees {

    private PiecesDemandees() {}

    /** @param lignes of the plan and of what is proposed: of another funder's lines nothing is told where they are left out */
    public static List<PieceDemandee> de(Demande demande, Collection<LigneDePlan> lignes) {
        return Cadre.lu().regimeDu(demande.formation().debut()).map(regime -> regime.pieces().stream().filter(piece -> sert(piece, demande))
                .map(piece -> demandee(piece.nommee(regime, demande.formation().debut()), regime, lignes)).filter(piece -> !piece.pour().isEmpty()).toList()).orElse(List.of());
    }

    /** What a paper is called, whether or not the plan still asks for it; empty for one that no aid of the régime asks for. */
    public static Optional<PieceAttendue> nommer(Demande demande, String nature) {
        return Cadre.lu().regimeDu(demande.formation().debut()).flatMap(regime -> regime.piece(nature));
    }

    private static PieceDemandee demandee(PieceAttendue piece, Regime regime, Collection<LigneDePlan> lignes) {
        SortedMap<Dispositif, Set<String>> pour = new TreeMap<>();
        lignes.stream().filter(ligne -> piece.pour().containsKey(ligne.dispositif()))
                .forEach(ligne -> pour.computeIfAbsent(ligne.dispositif(), d -> new TreeSet<>()).add(ligne.financeur()));
        return new PieceDemandee(piece, pour, pour.keySet().stream().map(regime::fiche).allMatch(Fiche::apresEntree));
    }

    private static boolean sert(PieceAttendue piece, Demande demande) {
        return piece.si() == null || piece.si().tient(dite(piece.si(), demande));
    }

    /** What is not said is what is presumed of everybody, where something is. */
    private static Object dite(Si si, Demande demande) {
        Object dite = demande.valeur(si.donnee());
        return dite != null ? dite : Declaration.deLaDemande().premiere(si.donnee()).map(Donnee::presume).orElse(null);
    }
}
