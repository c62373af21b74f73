package fr.crefop.conference.securite;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.College;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Who a person acts for: a part in the procedure, or one of the colleges and funders that the packs name. The code is the candidate
 * group of the tasks; the role is what the web rules look at. One object for each code.
 */
public final class Groupe implements Comparable<Groupe> {

    public static final Groupe CONSEILLER = role("conseiller", "Conseillers en évolution professionnelle");
    public static final Groupe SECRETARIAT = role("secretariat", "Secrétariat permanent");
    public static final Groupe RAPPORTEUR = role("rapporteur", "Rapporteurs et groupe de travail");
    public static final Groupe CFOR = role("cfor", "Commission C+FOR");
    public static final Groupe ADMIN = role("admin", "Administration");

    private static final List<Groupe> BUREAU = College.tous().stream()
            .collect(Collectors.toMap(College::groupe, c -> role(c.groupe(), c.nomDuGroupe()), (premier, autre) -> premier, LinkedHashMap::new)).values()
            .stream().toList();
    private static final List<Groupe> FINANCEURS = Cadre.lu().groupes().values().stream()
            .map(g -> new Groupe(g.code(), g.libelle(), true, g.organismes())).toList();
    private static final List<Groupe> TOUS = tousDansLOrdre();

    private final String code;
    private final String libelle;
    private final boolean financeur;
    private final boolean famille;

    private Groupe(String code, String libelle, boolean financeur, boolean famille) {
        this.code = code;
        this.libelle = libelle;
        this.financeur = financeur;
        this.famille = famille;
    }

    private static Groupe role(String code, String libelle) {
        return new Groupe(code, libelle, false, false);
    }

    private static List<Groupe> tousDansLOrdre() {
        List<Groupe> tous = new ArrayList<>(List.of(CONSEILLER, SECRETARIAT));
        tous.addAll(BUREAU);
        tous.add(RAPPORTEUR);
        tous.addAll(FINANCEURS);
        tous.addAll(List.of(CFOR, ADMIN));
        return List.copyOf(tous);
    }

    public static Optional<Groupe> chercher(String code) {
        return TOUS.stream().filter(groupe -> groupe.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when there is none */
    public static Groupe deCode(String code) {
        return chercher(code).orElseThrow(() -> new IllegalArgumentException("Groupe inconnu : " + code));
    }

    /** In the order of the procedure's pages. */
    public static List<Groupe> tous() {
        return TOUS;
    }

    /** Those that answer for a funder, in the order of the packs. */
    public static List<Groupe> financeurs() {
        return FINANCEURS;
    }

    /** The colleges that the governances of this region have or had: who sat may still read what was voted. */
    public static List<Groupe> bureau() {
        return BUREAU;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public boolean estFinanceur() {
        return financeur;
    }

    /** Several houses share it: an account answers for some of them, never for all. */
    public boolean estUneFamille() {
        return famille;
    }

    /** It votes, chooses the way of a case, or holds the accounts: two persons give it or take it, never one alone. */
    public boolean demandeDeuxPersonnes() {
        return this == SECRETARIAT || this == ADMIN || BUREAU.contains(this);
    }

    /** As Spring Security names it: {@code ROLE_BUREAU_ETAT}. */
    public String role() {
        return "ROLE_" + code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public int compareTo(Groupe autre) {
        return Integer.compare(TOUS.indexOf(this), TOUS.indexOf(autre));
    }

    @Override
    public String toString() {
        return code;
    }
}
