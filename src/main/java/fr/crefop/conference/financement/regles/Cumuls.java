package fr.crefop.conference.financement.regles;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.RegleDeCumul;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Valeur;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Which dispositifs exclude each other (table B.16): what the régime says, as the parameters settle it. */
public final class Cumuls {

    private static final String OUI = "OUI";
    private static final String NON = "NON";
    private final int nombre = Cadre.lu().dispositifs().size();
    private final Interdiction[][] interdictions;
    private final Interdiction[][] surCp;
    private Permission[][] permissions;
    private final Map<String, Regle> catalogue;
    private final Bareme bareme;

    public Cumuls(Collection<RegleDeCumul> regles, Map<String, Regle> catalogue, Bareme bareme) {
        this.interdictions = new Interdiction[nombre][nombre];
        this.surCp = new Interdiction[nombre][nombre];
        this.catalogue = catalogue;
        this.bareme = bareme;
        regles.forEach(this::regler);
    }

    private Cumuls(Cumuls origine) {
        this.interdictions = copie(origine.interdictions);
        this.surCp = copie(origine.surCp);
        this.permissions = origine.permissions;
        this.catalogue = origine.catalogue;
        this.bareme = origine.bareme;
    }

    private static Interdiction[][] copie(Interdiction[][] table) {
        return Arrays.stream(table).map(Interdiction[]::clone).toArray(Interdiction[][]::new);
    }

    /** The same for one demande, with what its examinations exclude. */
    public Cumuls pour(Collection<Examen> examens) {
        if (examens.stream().allMatch(examen -> examen.exclusions().isEmpty())) {
            return this;
        }
        Cumuls siens = new Cumuls(this);
        examens.forEach(examen -> examen.exclusions().forEach(exclusion -> siens.exclure(examen.getDispositif(), exclusion)));
        return siens;
    }

    private void exclure(Dispositif un, Exclusion exclusion) {
        Interdiction interdiction = new Interdiction(exclusion.regle(), null, false, false);
        for (Dispositif autre : exclusion.dispositifs()) {
            if (exclusion.surCoutsPedagogiques()) {
                surCp[autre.rang()][un.rang()] = interdiction;
            } else {
                // It might have taken the other's place: no reason against it until it is known to be eligible.
                interdictions[un.rang()][autre.rang()] = new Interdiction(exclusion.regle(), null, false, true);
                interdictions[autre.rang()][un.rang()] = interdiction;
            }
        }
    }

    /**
     * @param convention the parameter that would allow it, null when none would
     * @param sansObjet the one has nothing to do beside the other: no refusal
     * @param prime it is the one that leaves the other nothing to do: what the other pays is no reason against it
     */
    public record Interdiction(Regle regle, Valeur convention, boolean sansObjet, boolean prime) {}

    /**
     * The two may be combined because a convention allows it.
     *
     * @param plafonds of the dispositifs that the convention limits, in euros
     */
    public record Permission(Regle regle, Valeur convention, Map<Dispositif, Valeur> plafonds) {}

    /** The parameter says OUI, NON, or the key of the convention that allows it. */
    private void regler(RegleDeCumul regle) {
        Interdiction interdiction = interdiction(regle);
        if (regle.surCoutsPedagogiques()) {
            // One way: where the first pays, the other may not; never the other way round.
            regle.entre().forEach(un -> regle.et().forEach(autre -> surCp[autre.rang()][un.rang()] = interdiction));
        } else if (interdiction != null) {
            entreEux(regle, interdictions, interdiction, regle.sansObjet()
                    ? new Interdiction(interdiction.regle(), interdiction.convention(), false, true) : interdiction);
        } else if (!OUI.equals(bareme.valeur(regle.cle()).texte())) {
            permissions = permissions == null ? new Permission[nombre][nombre] : permissions;
            Permission permission = permission(regle);
            entreEux(regle, permissions, permission, permission);
        }
    }

    /** @param duSecond what holds of those of {@code et} beside those of {@code entre}; {@code duPremier} the other way round */
    private static <T> void entreEux(RegleDeCumul regle, T[][] table, T duSecond, T duPremier) {
        regle.entre().forEach(un -> regle.et().forEach(autre -> {
            table[un.rang()][autre.rang()] = duPremier;
            table[autre.rang()][un.rang()] = duSecond;
        }));
    }

    private Permission permission(RegleDeCumul regle) {
        Map<Dispositif, Valeur> plafonds = new TreeMap<>();
        regle.entre().forEach(un -> plafond(plafonds, regle.cle(), un));
        regle.et().forEach(autre -> plafond(plafonds, regle.cle(), autre));
        return new Permission(catalogue.get(regle.nom()), bareme.valeur(bareme.valeur(regle.cle()).texte()), plafonds);
    }

    private void plafond(Map<Dispositif, Valeur> plafonds, String cumul, Dispositif dispositif) {
        String cle = Bareme.cleDuPlafond(cumul, dispositif.code());
        if (bareme.connait(cle)) {
            plafonds.put(dispositif, bareme.valeur(cle));
        }
    }

    private Interdiction interdiction(RegleDeCumul regle) {
        String cumul = bareme.valeur(regle.cle()).texte();
        Valeur convention = OUI.equals(cumul) || NON.equals(cumul) ? null : bareme.valeur(cumul);
        if (OUI.equals(cumul) || convention != null && convention.booleen()) {
            return null;
        }
        return new Interdiction(catalogue.get(regle.nom()), convention, regle.sansObjet(), false);
    }

    /** Null when the two may be combined. */
    public Interdiction entre(Dispositif a, Dispositif b) {
        return interdictions[a.rang()][b.rang()];
    }

    /** Null when they may be combined without any convention, or may not. */
    public Permission permission(Dispositif a, Dispositif b) {
        return permissions == null ? null : permissions[a.rang()][b.rang()];
    }

    /** The most that the first pays beside the second, in euros, as the convention says; null without such a ceiling. */
    public Valeur plafond(Dispositif dispositif, Dispositif aCoteDe) {
        Permission permission = permission(dispositif, aCoteDe);
        return permission == null ? null : permission.plafonds().get(dispositif);
    }

    /** What keeps the first off the teaching costs where the second pays; null when nothing does. */
    public Interdiction surCpEntre(Dispositif exclu, Dispositif paye) {
        return surCp[exclu.rang()][paye.rang()];
    }
}
