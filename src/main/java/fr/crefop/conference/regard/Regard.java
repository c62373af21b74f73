package fr.crefop.conference.regard;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.securite.Vue;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one account sees of one case.
 *
 * @param vues in which ways it sees it: what any of them shows is shown
 * @param financeurs those for whom it answers, whose lines it reads
 * @param dispositifs those that they may pay under the rules of the case
 * @param donnees paths of the data of the demande, or of records of it; not looked at where all of it is seen
 * @param regles what a reason of the plan rests on, by the id of its rule; null when nobody knows
 */
public record Regard(Collection<Vue> vues, Set<String> financeurs, Set<Dispositif> dispositifs, Set<String> donnees,
        Function<String, ? extends Set<String>> regles) {

    /** Nothing is left out. */
    public boolean entier() {
        return vues.stream().anyMatch(Vue::entiere);
    }

    /** Whether it knows who the person is. */
    public boolean nomme() {
        return entier() || un(vue -> !vue.sansNom());
    }

    public boolean toutesLesLignes() {
        return un(vue -> !vue.lesSiennes());
    }

    private boolean un(Predicate<Vue> lesquelles) {
        return vues.stream().anyMatch(lesquelles);
    }

    /** @param chemin of a datum */
    public boolean voit(String chemin) {
        return entier() || donnees.stream().anyMatch(vu -> chemin.equals(vu) || chemin.startsWith(vu + ".") || chemin.startsWith(vu + "["));
    }

    public boolean voitLaLigne(String financeur) {
        return toutesLesLignes() || financeurs.contains(financeur);
    }

    /** Whether it may be told that this rule is not met: what the rule reads is then told with it. */
    boolean voitLaRegle(String id) {
        Set<String> lues = regles.apply(id);
        return lues != null && lues.stream().allMatch(this::voit);
    }

    public Dossier sur(Dossier d) {
        return entier() ? d : new Dossier(d.numero(), d.recuLe(), d.auteur(), d.structure(), d.motif(), nomme() ? d.identite() : Identite.TUE, sur(d.demande()),
                d.etat(), d.voie(), d.issue(), d.closLe(), null);
    }

    /** What is not seen is as what is not known. */
    public Demande sur(Demande demande) {
        return entier() ? demande : DemandeVue.de(demande, this);
    }

    /** Null where there is none yet. */
    public PlanDeFinancement sur(PlanDeFinancement plan) {
        return entier() || plan == null ? plan : new PlanVu(this).de(plan);
    }

    public String code() {
        return entier() ? "ENTIERE" : vues.stream().map(Vue::code).collect(Collectors.joining(" "));
    }

    /** What is seen, for a French reader. */
    public String phrase() {
        return vues.stream().filter(vue -> !entier() || vue.entiere()).map(Vue::phrase).collect(Collectors.joining(" ; "));
    }
}
