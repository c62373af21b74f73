package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a convention may allow in table B.16: its V, and its N that the law does not impose, as each régime lists them. */
@Component
class CumulsDuBareme implements CumulsOuvrables {

    private final List<CumulOuvrable> tous = new ArrayList<>();

    CumulsDuBareme(BaremesDesRegimes baremes) {
        Cadre cadre = Cadre.lu();
        for (Regime regime : cadre.regimes()) {
            for (String cle : new TreeSet<>(regime.ouvrables())) {
                tous.add(ouvrable(baremes.de(regime, cadre.parDefaut()).parametre(cle), regime));
            }
        }
    }

    /** The source of a cumul begins with the id of its rule; {@code B.16} alone names the table instead. */
    private static CumulOuvrable ouvrable(Parametre cumul, Regime regime) {
        String regle = Stream.of(cumul.source().split(" ; ")).findFirst().orElse("B.16");
        return new CumulOuvrable(cumul.cle(), cumul.description(), regle, concernes(cumul.cle(), regime).stream()
                .map(d -> new Concerne(d.code(), d.libelle(), payeur(regime.fiche(d).payeur()))).toList());
    }

    private static SortedSet<Dispositif> concernes(String cle, Regime regime) {
        SortedSet<Dispositif> concernes = new TreeSet<>();
        regime.cumuls().stream().filter(regle -> regle.cle().equals(cle)).forEach((RegleDeCumul regle) -> {
            concernes.addAll(regle.entre());
            concernes.addAll(regle.et());
        });
        return concernes;
    }

    /** The group that answers where nobody is named: a branch that pays its own leaves follows the region's fund. */
    private static Partie payeur(Payeur payeur) {
        if (payeur.donnee() != null && payeur.prefixe().isEmpty()) {
            return payeur(payeur.sinon());
        }
        return payeur.donnee() != null ? Partie.deLaFamille(payeur.prefixe())
                : payeur.role() != null ? Partie.duFinanceur(Cadre.lu().parDefaut().financeur(payeur.role()))
                : Partie.duFinanceur(Cadre.lu().financeurs().get(payeur.financeur()));
    }

    @Override
    public List<CumulOuvrable> tous() {
        return List.copyOf(tous);
    }
}
