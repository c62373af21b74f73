package fr.crefop.conference.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of an individual aid between two days.
 *
 * @param du first day; unknown when nobody tells: then as far back as one looks
 * @param au last day; nothing when it is said open, unknown when it is not known whether it ended
 * @param appreciationDe the event whose day chooses the version
 * @param disponibilite its states, one after the other
 * @param renvoi where its conditions and amounts are written, when a régime holds them; null when they are here
 * @param remarques what no parameter holds, in French
 */
public record VersionDAide(Renseignement<DateDite> du, Renseignement<DateDite> au, Renseignement<Evenement> appreciationDe,
        Renseignement<List<Disponibilite>> disponibilite, Renvoi renvoi, PublicVise publicVise, FormationVisee formationVisee,
        DemarcheDAide demarche, MontantDAide montant, Renseignement<CircuitDAide> circuit, ComplementsDAide complements,
        List<Provenance> sources, List<String> remarques) {

    public enum Evenement { ENTREE_EN_FORMATION, DEPOT, SOUSCRIPTION }

    /** A dispositif of a régime, whose rows, rules and parameters say what this version asks and pays. */
    public record Renvoi(String regime, Dispositif dispositif) {

        public boolean estDe(String unRegime, Dispositif unDispositif) {
            return regime.equals(unRegime) && dispositif.equals(unDispositif);
        }
    }

    /** Its first day; the beginning of time when it is not known. */
    public LocalDate debut() {
        return du.valeur().map(DateDite::premier).orElse(LocalDate.MIN);
    }

    /** The last state started on that day; empty when nobody knows what it was. */
    public Optional<Disponibilite> etatLe(LocalDate jour) {
        return disponibilite.valeur().stream().flatMap(List::stream).filter(etat -> !etat.depuis().isAfter(jour))
                .reduce((avant, apres) -> apres);
    }

    /** What exists and was not found: each leaves the aid to be confirmed. In the order of regions.md A.7. */
    public List<ParametreDAide> inconnus() {
        return Stream.of(ParametreDAide.values()).filter(parametre -> parametre.de(this).estInconnu()).toList();
    }
}
