package fr.crefop.conference.financement.ressources;

import fr.crefop.conference.cadre.AideIndividuelle.Nature;
import fr.crefop.conference.cadre.DateDite;
import fr.crefop.conference.cadre.Fiche;
import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.financement.Ressource;
import fr.crefop.conference.financement.Ressource.Etat;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Reglement;
import fr.crefop.conference.financement.moteur.ReglesDesDispositifs;
import fr.crefop.conference.financement.moteur.ReglesDesDispositifs.Dite;
import fr.crefop.conference.financement.regles.Regle;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import fr.crefop.conference.vocabulaire.Titres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dispositif of a régime as a resource, in a region, for the trainings that start on a day. */
public final class RessourceDUnDispositif {

    private final Reglement reglement;
    private final ReglesDesDispositifs regles;
    private final Bareme bareme;
    private final LocalDate le;

    /** @param bareme of that day, as the registers settle it */
    public RessourceDUnDispositif(Reglement reglement, ReglesDesDispositifs regles, Bareme bareme, LocalDate le) {
        this.reglement = reglement;
        this.regles = regles;
        this.bareme = bareme;
        this.le = le;
    }

    /** @param aides those of the region on that day: what the dispositif is, where it has no other rules than theirs */
    public Ressource lire(Fiche fiche, List<Ressource> aides) {
        List<Financeur> possibles = PayeurDuDispositif.possibles(fiche, reglement.regime(), reglement.region(), le);
        List<Dite> conditions = regles.conditions(fiche);
        Set<String> cles = clesDesMontants(fiche);
        if (fiche.aides()) {
            return new Ressource(fiche.dispositif().libelle(), fiche.dispositif(), null, possibles, financeur(fiche, possibles),
                    List.of(PhrasesDesRessources.AIDES_APART), List.of(), etatDesAides(aides), null);
        }
        return new Ressource(fiche.dispositif().libelle(), fiche.dispositif(), null, possibles, financeur(fiche, possibles), phrases(fiche, conditions),
                cles.stream().map(this::valeur).filter(Objects::nonNull).map(this::plafond).filter(Objects::nonNull).toList(), etat(fiche),
                verifieLe(fiche, conditions, cles));
    }

    private List<String> phrases(Fiche fiche, List<Dite> conditions) {
        List<String> phrases = new ArrayList<>(conditions.stream().map(dite -> PhrasesDesRessources.condition(nommee(dite).libelle(), chiffres(dite))).distinct().toList());
        reglement.region().aides().stream().filter(aide -> aide.nature() == Nature.PRECISION)
                .flatMap(aide -> aide.versionLe(le).stream()).filter(version -> version.renvoi().estDe(reglement.regime().id(), fiche.dispositif()))
                .forEach(version -> phrases.addAll(version.remarques()));
        if (fiche.commission() != null) {
            phrases.add(PhrasesDesRessources.condition(Regle.de(fiche.commission()).libelle(), List.of()));
        }
        return List.copyOf(phrases);
    }

    /** With the names of those who pay on that day. */
    private Regle nommee(Dite dite) {
        return reglement.moteur().catalogues().du(le).get(dite.regle().nom());
    }

    /** The figures that a condition names on that day, but for nought; where there are several, what each is. */
    private List<String> chiffres(Dite dite) {
        List<Valeur> valeurs = dite.cles().stream().map(this::valeur).filter(v -> v != null && v.contenu() instanceof BigDecimal nombre && nombre.signum() != 0).toList();
        return valeurs.size() == 1 ? List.of(valeurs.get(0).enFrancais())
                : valeurs.stream().map(v -> description(v.cle()) + " : " + v.enFrancais()).toList();
    }

    private String financeur(Fiche fiche, List<Financeur> possibles) {
        Payeur payeur = fiche.payeur().le(le);
        Payeur nomme = payeur.donnee() == null ? payeur : payeur.sinon();
        Financeur dit = nomme.role() != null ? reglement.region().financeur(nomme.role()) : reglement.regime().financeurs().get(nomme.financeur());
        String autres = fiche.payeurAvec().entrySet().stream().map(avec -> PhrasesDesRessources.ouBien(autre(avec.getValue().le(le)), avec.getKey().libelle()))
                .collect(Collectors.joining());
        return PhrasesDesRessources.financeur(dit.libelle(), possibles.size() > 1, dit.inconnu()) + autres;
    }

    private String autre(Payeur payeur) {
        Payeur nomme = payeur.donnee() == null ? payeur : payeur.sinon();
        return (nomme.role() != null ? reglement.region().financeur(nomme.role()) : reglement.regime().financeurs().get(nomme.financeur())).libelle();
    }

    /** Those that the rules of its amounts name, those that say to be of such a rule, and those of its other headings. */
    private Set<String> clesDesMontants(Fiche fiche) {
        List<Dite> montants = regles.montants(fiche);
        Set<String> ids = montants.stream().map(dite -> dite.regle().id()).collect(Collectors.toSet());
        Stream<String> deLeurId = reglement.baremes().tous().stream().filter(p -> Titres.elements(p.source()).stream().anyMatch(ids::contains)).map(Parametre::cle);
        Stream<String> annexes = fiche.annexes() == null ? Stream.empty() : bareme.commencantPar(fiche.annexes()).stream().map(Valeur::cle);
        return Stream.of(montants.stream().flatMap(dite -> dite.cles().stream()), deLeurId, annexes).flatMap(s -> s).collect(Collectors.toCollection(TreeSet::new));
    }

    private Valeur valeur(String cle) {
        return bareme.connait(cle) ? bareme.valeur(cle) : null;
    }

    private String description(String cle) {
        return reglement.baremes().parametre(cle).description(le);
    }

    /** Null for what is no amount, and for nought, which pays nothing. */
    private String plafond(Valeur v) {
        return MontantDit.de(v).map(dit -> PhrasesDesRessources.plafond(description(v.cle()), dit, v.dateEffet(), v.aFixerParLaConference())).orElse(null);
    }

    private Etat etat(Fiche fiche) {
        if (fiche.ouverture() == null || bareme.valeur(fiche.ouverture().cle()).booleen()) {
            return new Etat(Etat.Code.OUVERTE, PhrasesDesRessources.OUVERTE);
        }
        Parametre parametre = reglement.baremes().parametre(fiche.ouverture().cle());
        boolean aEteOuverte = parametre.valeurs().headMap(le, true).containsValue(Boolean.TRUE);
        String dit = aEteOuverte ? PhrasesDesRessources.fermeeDepuis(bareme.valeur(fiche.ouverture().cle()).dateEffet())
                : PhrasesDesRessources.pasEncore(parametre.valeurs().tailMap(le, false).entrySet().stream()
                        .filter(valeur -> Boolean.TRUE.equals(valeur.getValue())).map(valeur -> valeur.getKey()).findFirst().orElse(null));
        return new Etat(Etat.Code.FERMEE, dit);
    }

    /** Open when one of them is; where nobody knows of one that is not closed, to be confirmed. */
    private static Etat etatDesAides(List<Ressource> aides) {
        if (aides.isEmpty()) {
            return new Etat(Etat.Code.FERMEE, PhrasesDesRessources.AUCUNE_AIDE);
        }
        for (Etat.Code code : List.of(Etat.Code.OUVERTE, Etat.Code.A_CONFIRMER)) {
            if (aides.stream().anyMatch(aide -> aide.etat().code() == code)) {
                return new Etat(code, code == Etat.Code.OUVERTE ? PhrasesDesRessources.OUVERTE : PhrasesDesRessources.A_CONFIRMER);
            }
        }
        return aides.size() == 1 ? aides.get(0).etat() : new Etat(Etat.Code.FERMEE, PhrasesDesRessources.AUCUNE_OUVERTE);
    }

    private DateDite verifieLe(Fiche fiche, List<Dite> conditions, Collection<String> montants) {
        Stream<String> ouverture = fiche.ouverture() == null ? Stream.empty() : Stream.of(fiche.ouverture().cle());
        return Stream.of(conditions.stream().flatMap(dite -> dite.cles().stream()), montants.stream(), ouverture).flatMap(s -> s)
                .map(cle -> reglement.baremes().parametre(cle).verifieLe()).filter(Objects::nonNull).min(LocalDate::compareTo)
                .map(jour -> new DateDite(jour, jour)).orElse(null);
    }
}
