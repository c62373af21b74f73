package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Provenance;
import fr.crefop.conference.cadre.Provenance.Marque;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.cadre.VersionDAide.Evenement;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import fr.crefop.conference.vocabulaire.Propos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An individual aid on the day that counts for it (regions.md V-10).
 *
 * @param version the last one started on that day; null before the first
 * @param etat null when nobody knows it
 * @param jourIncertain nobody knows which event counts, and it would change the version or its state
 */
public record AideDatee(AideIndividuelle aide, VersionDAide version, Disponibilite etat, LocalDate jour, boolean jourIncertain) {

    /** @param jours the day of each event, for this demande */
    static AideDatee de(AideIndividuelle aide, Function<Evenement, LocalDate> jours) {
        AideDatee entree = selon(aide, jours, Evenement.ENTREE_EN_FORMATION);
        AideDatee depot = selon(aide, jours, Evenement.DEPOT);
        if (entree.dirait(depot)) {
            return entree;
        }
        AideDatee retenue = entree.fermeture().isPresent() ? depot : entree;
        return new AideDatee(aide, retenue.version, retenue.etat, retenue.jour, true);
    }

    private static AideDatee selon(AideIndividuelle aide, Function<Evenement, LocalDate> jours, Evenement sinon) {
        VersionDAide version = aide.versions().stream().filter(v -> !v.debut().isAfter(jour(v, jours, sinon))).reduce((avant, apres) -> apres).orElse(null);
        LocalDate jour = version == null ? jours.apply(sinon) : jour(version, jours, sinon);
        return new AideDatee(aide, version, version == null ? null : version.etatLe(jour).orElse(null), jour, false);
    }

    private static LocalDate jour(VersionDAide version, Function<Evenement, LocalDate> jours, Evenement sinon) {
        return jours.apply(version.appreciationDe().valeur().orElse(sinon));
    }

    /** The same version in the same state; two ways of being closed are one. */
    private boolean dirait(AideDatee autre) {
        return version == autre.version && Objects.equals(etat, autre.etat) && fermeture().isPresent() == autre.fermeture().isPresent()
                || fermeture().isPresent() && autre.fermeture().isPresent();
    }

    /** Since when it is closed and why, or when it opens; empty when it may be asked for, or nobody knows. */
    public Optional<String> fermeture() {
        if (jourIncertain) {
            return Optional.empty();
        }
        if (version == null) {
            return Optional.of(PhrasesDesAides.pasEncoreOuverte(aide.versions().get(0).du().exiger()));
        }
        if (etat != null && !etat.estOuverte()) {
            return Optional.of(PhrasesDesAides.etat(etat));
        }
        return version.au().valeur().filter(au -> jour.isAfter(au.dernier())).map(PhrasesDesAides::finie);
    }

    /** The state for which it may not be asked for; null where its dates alone say so. */
    Disponibilite.Etat etatQuiFerme() {
        return version == null || etat == null || etat.estOuverte() ? null : etat.etat();
    }

    /** Whether it is known to be open: where its end is not, it is as long as somebody saw it. */
    Issue ouverture() {
        if (jourIncertain) {
            return aConfirmer("le jour qui choisit ses règles, entrée en formation ou dépôt");
        }
        if (etat == null) {
            return aConfirmer(ParametreDAide.DISPONIBILITE.libelle());
        }
        return version.au().estInconnu() && jour.isAfter(vueLe().dernier()) ? aConfirmer(PhrasesDesAides.encoreOuverte(vueLe())) : Issue.REMPLIE;
    }

    static Issue aConfirmer(String quoi) {
        return Issue.aConfirmer(Propos.texte(PhrasesDesAides.aConfirmerParLaRegion(quoi)));
    }

    /** When somebody last saw its rules or its state. */
    public DateDite vueLe() {
        return Stream.concat(version.sources().stream().map(Provenance::verifieLe), Stream.ofNullable(etat).map(Disponibilite::vuLe).filter(Objects::nonNull))
                .max(Comparator.comparing(DateDite::dernier)).orElseThrow();
    }

    public String nom() {
        return aide.nom();
    }

    /** The rules that are applied, by their dates, and where they were read. */
    public String provenance() {
        return version == null ? aide.nom() : PhrasesDesAides.provenance(aide, version);
    }

    /** What it says of that parameter, as a plan tells the values it used; its date only where a day is known. */
    public Valeur valeur(ParametreDAide parametre, Object contenu, String unite) {
        return new Valeur(aide.id() + "." + parametre.cle(), contenu, version.du().valeur().filter(DateDite::estUnJour).map(DateDite::premier).orElse(null),
                provenance(), version.sources().stream().anyMatch(s -> s.marque() == Marque.C), unite, vueLe().premier());
    }
}
