package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Rubrique;
import fr.crefop.conference.financement.bareme.Bareme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which headings a dispositif may pay (référentiel B.15); those marked ○ there count once the barème gives an amount. */
final class RubriquesPayables {

    private static final Map<Dispositif, Set<Rubrique>> TOUJOURS = new EnumMap<>(Dispositif.class);
    /** Barème keys of those marked ○. */
    private static final Map<Dispositif, Map<Rubrique, String>> ANNEXES = new EnumMap<>(Dispositif.class);

    static {
        Arrays.stream(Dispositif.values()).forEach(d -> TOUJOURS.put(d, EnumSet.of(Rubrique.CP)));
        TOUJOURS.put(Dispositif.REGION_PRF, EnumSet.of(Rubrique.CP, Rubrique.FNP));
        TOUJOURS.put(Dispositif.REGION_VISA, EnumSet.of(Rubrique.CP, Rubrique.FNP));
        TOUJOURS.put(Dispositif.EMPLOYEUR, EnumSet.allOf(Rubrique.class));
        TOUJOURS.put(Dispositif.APPORT_PERSONNEL, EnumSet.allOf(Rubrique.class));
        TOUJOURS.put(Dispositif.CSP_OPCA, EnumSet.of(Rubrique.CP));
        TOUJOURS.put(Dispositif.CSP_FPSPP, EnumSet.of(Rubrique.CP, Rubrique.TR, Rubrique.HE, Rubrique.RE));
        TOUJOURS.put(Dispositif.AIDE_MOBILITE, EnumSet.of(Rubrique.TR, Rubrique.HE, Rubrique.RE));
        TOUJOURS.put(Dispositif.AGEPI, EnumSet.of(Rubrique.GE));
        for (Dispositif d : Dispositif.values()) {
            if (d.name().startsWith("REGION_")) {
                ANNEXES.put(d, cles("region.annexes."));
            }
        }
        ANNEXES.put(Dispositif.CIF_CDD, cles("cif.annexes."));
        ANNEXES.put(Dispositif.CIF_CDI, cles("cif.annexes."));
        ANNEXES.put(Dispositif.CPF_SALARIE, cles("opca.annexes."));
        ANNEXES.put(Dispositif.AGEFIPH, cles("agefiph.annexes."));
    }

    private RubriquesPayables() {}

    private static Map<Rubrique, String> cles(String prefixe) {
        Map<Rubrique, String> cles = new EnumMap<>(Rubrique.class);
        for (Rubrique rubrique : Rubrique.values()) {
            cles.put(rubrique, prefixe + rubrique.name());
        }
        return cles;
    }

    static Set<Rubrique> de(Dispositif dispositif, Bareme bareme) {
        Set<Rubrique> rubriques = EnumSet.copyOf(TOUJOURS.get(dispositif));
        if (dispositif == Dispositif.CPF_DE && "PEDAGO_8_ANNEXES_1".equals(bareme.valeur("cpf.de.ventilation").texte())) {
            rubriques.addAll(EnumSet.range(Rubrique.TR, Rubrique.GE));
        }
        ANNEXES.getOrDefault(dispositif, Map.of()).forEach((rubrique, cle) -> {
            if (bareme.connait(cle) && bareme.valeur(cle).decimal().signum() > 0) {
                rubriques.add(rubrique);
            }
        });
        return rubriques;
    }
}
