package fr.crefop.conference.financement;

import fr.crefop.conference.conventions.Actives;
import fr.crefop.conference.conventions.ConventionsEnVigueur;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the registers lay over the barème files: the values that the conférence set, then the conventions in force. Either
 * may be missing: the files alone then answer for it. Thread-safe: the last barèmes made are kept, since each plan asks
 * for one.
 */
final class RegistresDuBareme {

    /** Days of effect and versions of the registers together: a few dozens, emptied when they are more. */
    private static final int MAXIMUM = 256;

    private final BaremesDesRegimes baremes;
    private final ValeursEnVigueur valeurs;
    private final ConventionsEnVigueur conventions;
    private final Map<Cle, Bareme> faits = new ConcurrentHashMap<>();

    private record Cle(Bareme table, EnVigueur enVigueur) {}

    /** @param baremes where the parameters that this instance's conférence may set are those of its own region */
    RegistresDuBareme(BaremesDesRegimes baremes, ValeursEnVigueur valeurs, ConventionsEnVigueur conventions) {
        this.baremes = baremes;
        this.valeurs = valeurs;
        this.conventions = conventions;
    }

    /** What holds for a training; either part is null without its register. */
    record EnVigueur(Reglage reglage, Actives conventions) {

        /** @param convention by number; null takes none away */
        EnVigueur sans(String convention) {
            return conventions == null || convention == null ? this : new EnVigueur(reglage, conventions.sans(convention));
        }

        /** By name of the register, what of it changes a plan. No parameter is named so: no hypothesis is taken for one. */
        SortedMap<String, String> empreintes() {
            SortedMap<String, String> empreintes = new TreeMap<>();
            if (conventions != null) {
                empreintes.put("CONVENTIONS", conventions.empreinte());
            }
            if (reglage != null && !reglage.empreinte().isEmpty()) {
                empreintes.put("VALEURS", reglage.empreinte());
            }
            return empreintes;
        }
    }

    /** By name of the register: what of it may change a plan, whatever its day. */
    SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        if (conventions != null) {
            versions.put("CONVENTIONS", conventions.version());
        }
        if (valeurs != null) {
            versions.put("VALEURS", valeurs.version());
        }
        return versions;
    }

    EnVigueur le(LocalDate jour) {
        return new EnVigueur(valeurs == null ? null : valeurs.le(jour), conventions == null ? null : conventions.le(jour));
    }

    EnVigueur le(LocalDate jour, Instant connuLe) {
        return new EnVigueur(valeurs == null ? null : valeurs.le(jour, connuLe),
                conventions == null ? null : conventions.le(jour, connuLe));
    }

    Bareme appliquer(Bareme table, EnVigueur enVigueur) {
        if (faits.size() > MAXIMUM) {
            faits.clear();
        }
        return faits.computeIfAbsent(new Cle(table, enVigueur), cle -> regler(table, enVigueur));
    }

    private Bareme regler(Bareme table, EnVigueur enVigueur) {
        Bareme reglee = enVigueur.reglage() == null ? table : enVigueur.reglage().appliquer(table, this::estDIci);
        return enVigueur.conventions() == null ? reglee : ConventionsDansLeBareme.regler(reglee, enVigueur.conventions());
    }

    /** That of this instance's region: what another region's file says is not for its conférence to set. */
    private boolean estDIci(Parametre parametre) {
        return baremes.parRegime(parametre.cle()).containsValue(parametre);
    }
}
