package fr.crefop.conference.financement.ressources;

import fr.crefop.conference.cadre.AideIndividuelle;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Disponibilite;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Provenance;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.financement.Ressource;
import fr.crefop.conference.financement.Ressource.Etat;
import fr.crefop.conference.vocabulaire.Mots;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An individual aid of a region as a resource. */
public final class RessourceDUneAide {

    private RessourceDUneAide() {}

    /**
     * Empty before its first version, and where its rules are those of a dispositif, which has a line of its own.
     *
     * @param fiche of the dispositif that the regions' aids are; {@code financeurs} who pays it there
     */
    public static Optional<Ressource> lire(AideIndividuelle aide, Fiche fiche, List<Financeur> financeurs, LocalDate le) {
        return aide.versionLe(le).filter(version -> version.renvoi() == null)
                .map(version -> new Ressource(aide.nom(), aide.nature().estDansLePlan() ? fiche.dispositif() : null, aide.id(), financeurs,
                        financeurs.stream().map(Financeur::libelle).collect(Collectors.joining(", ")),
                        conditions(aide, version), PhrasesDesAides.montants(version), etat(version, le), verifieLe(version)));
    }

    private static List<String> conditions(AideIndividuelle aide, VersionDAide version) {
        List<String> conditions = new ArrayList<>(aide.nature().estDansLePlan() ? List.of() : List.of(Mots.majuscule(aide.nature().libelle()) + "."));
        conditions.addAll(PhrasesDesAides.conditions(version));
        if (!aide.nature().estDansLePlan()) {
            conditions.addAll(version.remarques());
        }
        String inconnues = PhrasesDesAides.aConfirmer(version);
        if (!inconnues.isEmpty()) {
            conditions.add(PhrasesDesRessources.A_CONFIRMER + " : " + inconnues + ".");
        }
        return List.copyOf(conditions);
    }

    private static Etat etat(VersionDAide version, LocalDate le) {
        Optional<DateDite> fin = version.au().valeur();
        if (fin.isPresent() && fin.get().dernier().isBefore(le)) {
            return new Etat(Etat.Code.FERMEE, PhrasesDesRessources.termineeLe(fin.get().enFrancais()));
        }
        return version.etatLe(le).map(d -> new Etat(code(d), Mots.majuscule(PhrasesDesAides.etat(d))))
                .orElse(new Etat(Etat.Code.A_CONFIRMER, PhrasesDesRessources.A_CONFIRMER));
    }

    private static Etat.Code code(Disponibilite disponibilite) {
        return switch (disponibilite.etat()) {
            case OUVERTE -> Etat.Code.OUVERTE;
            case SUSPENDUE -> Etat.Code.SUSPENDUE;
            case EPUISEE -> Etat.Code.EPUISEE;
            case CLOSE -> Etat.Code.FERMEE;
        };
    }

    private static DateDite verifieLe(VersionDAide version) {
        return version.sources().stream().map(Provenance::verifieLe).min(Comparator.comparing(DateDite::premier)).orElse(null);
    }
}
