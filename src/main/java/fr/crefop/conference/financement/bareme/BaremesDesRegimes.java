package fr.crefop.conference.financement.bareme;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.vocabulaire.Titres;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parameters of every régime, as each region completes them. What a region adds is known of all (somebody may have
 * worked elsewhere); what it sets otherwise holds for its own people only.
 */
public final class BaremesDesRegimes {

    /** What a condition on the domicile or the place of training compares with. */
    private static final String CODE = "region.code";

    private final Cadre cadre;
    private final Map<String, Map<String, Baremes>> parRegimeEtRegion = new HashMap<>();

    public BaremesDesRegimes(Cadre cadre) {
        this.cadre = cadre;
        LecteurDeBaremes lecteur = new LecteurDeBaremes();
        List<String> ids = cadre.regimes().stream().map(Regime::id).toList();
        cadre.regions().values().forEach(region -> CoherenceDesBaremes.nommer(region, TextesDesBaremes.regimes(region), ids));
        for (Regime regime : cadre.regimes()) {
            Map<String, Parametre> communs = parCle(lecteur, regime);
            Map<String, Parametre> duRegime = Map.copyOf(communs);
            cadre.regions().values().forEach(region -> TextesDesBaremes.de(region, regime.id()).forEach(parametre -> {
                CoherenceDesBaremes.couvrir(regime, region.fichier(), parametre);
                CoherenceDesBaremes.completer(region, parametre, duRegime.get(parametre.cle()));
                communs.putIfAbsent(parametre.cle(), parametre);
            }));
            Map<String, Baremes> parRegion = new HashMap<>();
            cadre.regions().values().forEach(region -> {
                Map<String, Parametre> siens = new LinkedHashMap<>(communs);
                TextesDesBaremes.de(region, regime.id()).forEach(parametre -> siens.put(parametre.cle(), parametre));
                siens.put(CODE, code(regime, region));
                parRegion.put(region.code(), new Baremes(siens.values().stream().map(p -> p.dit(regime, Titres.de(regime, region, p.source()))).toList()));
            });
            parRegimeEtRegion.put(regime.id(), parRegion);
        }
    }

    private static Parametre code(Regime regime, Region region) {
        return new Parametre(CODE, "Code INSEE de la " + region.enPhrase(), "codes", new TreeMap<>(Map.of(regime.debut(), Set.of(region.code()))),
                "INSEE, code officiel géographique", "INSEE, code officiel géographique", null, false, null, null, Set.of());
    }

    private static Map<String, Parametre> parCle(LecteurDeBaremes lecteur, Regime regime) {
        Map<String, Parametre> parametres = new LinkedHashMap<>();
        Map<String, String> fichiers = new HashMap<>();
        TextesDesBaremes.du(regime).forEach((fichier, texte) -> lecteur.lire(fichier, texte).forEach(parametre -> {
            String autre = fichiers.put(parametre.cle(), fichier);
            if (parametres.put(parametre.cle(), parametre) != null) {
                throw new BaremeInvalide(fichier + ", " + parametre.cle() + " : défini aussi dans " + autre);
            }
            CoherenceDesBaremes.couvrir(regime, fichier, parametre);
        }));
        return parametres;
    }

    public Baremes de(Regime regime, Region region) {
        return parRegimeEtRegion.get(regime.id()).get(region.code());
    }

    /** Those of this instance's region; of the last régime where none covers that day. */
    public Baremes du(LocalDate jour) {
        return de(cadre.regimeDu(jour).orElse(cadre.regimes().get(cadre.regimes().size() - 1)), cadre.parDefaut());
    }

    /** Of this instance's region, in the first régime that knows it. */
    public Optional<Parametre> parametre(String cle) {
        return cadre.regimes().stream().map(regime -> de(regime, cadre.parDefaut()).parametre(cle)).filter(p -> p != null).findFirst();
    }

    /** Of this instance's region, in the régime of the trainings that start on that day; empty where it has none of that key. */
    public Optional<Parametre> parametre(String cle, LocalDate debut) {
        return cadre.regimeDu(debut).map(regime -> de(regime, cadre.parDefaut()).parametre(cle));
    }

    /** Of this instance's region: the same key in each régime that has it, with the régime. */
    public Map<Regime, Parametre> parRegime(String cle) {
        Map<Regime, Parametre> parRegime = new LinkedHashMap<>();
        cadre.regimes().forEach(regime -> {
            Parametre parametre = de(regime, cadre.parDefaut()).parametre(cle);
            if (parametre != null) {
                parRegime.put(regime, parametre);
            }
        });
        return parRegime;
    }

    /** Of this instance's region: régime by régime, each by key. */
    public List<Parametre> tous() {
        return cadre.regimes().stream().flatMap(regime -> de(regime, cadre.parDefaut()).tous().stream()).toList();
    }
}
