package fr.crefop.conference.cadre;

import static fr.crefop.conference.cadre.BlocDAide.ensemble;
import static fr.crefop.conference.cadre.BlocDAide.liste;
import static fr.crefop.conference.cadre.BlocDAide.objet;
import static fr.crefop.conference.cadre.ValeursDAide.DATE;
import static fr.crefop.conference.cadre.ValeursDAide.TEXTE;
import static fr.crefop.conference.cadre.ValeursDAide.unDe;

import fr.crefop.conference.cadre.AideIndividuelle.Nature;
import fr.crefop.conference.cadre.BlocDAide.Lecture;
import fr.crefop.conference.cadre.Disponibilite.Etat;
import fr.crefop.conference.cadre.Provenance.Marque;
import fr.crefop.conference.cadre.VersionDAide.Evenement;
import fr.crefop.conference.cadre.VersionDAide.Renvoi;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the individual aids of a region's file (docs/ajouter-un-regime-ou-une-region.md). */
final class LectureDesAides {

    private static final String OUVERTE = "ouverte";

    private final CodesDesAides mots;

    LectureDesAides(CodesDesAides mots) {
        this.mots = mots;
    }

    /** @param texte of the whole file; its {@code aides} must be there, and may be an empty list */
    List<AideIndividuelle> lire(String region, Map<String, Object> texte) {
        String lieu = region + ".yaml, aides";
        if (!(texte.get("aides") instanceof List<?> aides)) {
            throw new CadreInvalide(lieu + " : attend une liste, vide si la région n'a pas d'aide");
        }
        return aides.stream().map(aide -> objet(a -> aide(region, a)).lire(lieu + lieuDe(aide), aide)).toList();
    }

    /** What one file alone cannot tell: an id that another aid has, a region that nobody knows. */
    static void verifier(Map<String, Region> regions) {
        Set<String> ids = new HashSet<>();
        for (Region region : regions.values()) {
            for (AideIndividuelle aide : region.aides()) {
                String lieu = region.code() + ".yaml, aides " + aide.id();
                if (!ids.add(aide.id())) {
                    throw new CadreInvalide(lieu + " : une autre aide porte cet id");
                }
                aide.versions().stream().flatMap(v -> Stream.of(v.publicVise().residence().valeur().map(PublicVise.Residence::region),
                                v.formationVisee().lieu().valeur().map(FormationVisee.Lieu::region)).flatMap(Optional::stream))
                        .filter(code -> !regions.containsKey(code)).findFirst().ifPresent(code -> {
                            throw new CadreInvalide(lieu + " : région inconnue « " + code + " »");
                        });
            }
        }
    }

    private static String lieuDe(Object aide) {
        return aide instanceof Map<?, ?> valeurs && valeurs.get("id") != null ? " " + valeurs.get("id") : "";
    }

    private AideIndividuelle aide(String region, BlocDAide a) {
        Nature nature = a.exige("nature", unDe(Nature.class));
        AideIndividuelle aide = new AideIndividuelle(a.exige("id", TEXTE), region, a.exige("nom", TEXTE), nature,
                nature.estDansLePlan() ? a.exige("rubriques", ensemble(unDe(Rubrique.class))) : Set.of(), a.exige("versions", liste(objet(this::version))));
        if (nature == Nature.PRECISION && aide.versions().stream().anyMatch(version -> version.renvoi() == null)) {
            throw a.refus("une précision nomme par « renvoi » le dispositif dont elle parle");
        }
        seSuivent(a, aide.versions());
        return aide;
    }

    private VersionDAide version(BlocDAide v) {
        Renvoi renvoi = v.ouSinon("renvoi", renvoi(), null);
        if (renvoi != null && Stream.of("conditions", "montant", "circuit", "complements").anyMatch(v::a)) {
            throw v.refus("ses conditions et ses montants sont ceux du régime, ou ici : l'un des deux");
        }
        Conditions c = v.partie("conditions", this::conditions);
        VersionDAide version = new VersionDAide(v.dit("du", DATE), au(v), v.dit("appreciationDe", unDe(Evenement.class)),
                v.dit("disponibilite", liste(objet(LectureDesAides::disponibilite))), renvoi,
                c.publicVise, c.formationVisee, c.demarche, v.partie("montant", m -> LectureDesMontantsDAide.montant(m, mots)),
                v.dit("circuit", LectureDesMontantsDAide.circuit(mots)), v.partie("complements", b -> LectureDesMontantsDAide.complements(b, mots)),
                v.exige("sources", liste(objet(this::provenance))), v.ouSinon("remarques", liste(TEXTE), List.of()));
        verifier(v, version);
        return version;
    }

    private record Conditions(PublicVise publicVise, FormationVisee formationVisee, DemarcheDAide demarche) {}

    private Conditions conditions(BlocDAide c) {
        return new Conditions(LectureDesConditionsDAide.publicVise(c, mots), LectureDesConditionsDAide.formationVisee(c),
                LectureDesConditionsDAide.demarche(c, mots));
    }

    /** An end is told, said open, or said unknown. */
    private static Renseignement<DateDite> au(BlocDAide v) {
        if (!v.a("au")) {
            throw v.refus("« au » manque : une date, « ouverte » ou « ? »");
        }
        return v.dit("au", (lieu, brut) -> OUVERTE.equals(brut) ? Renseignement.<DateDite>sansObjet() : Renseignement.de(DATE.lire(lieu, brut)))
                .puis(r -> r);
    }

    private Lecture<Renvoi> renvoi() {
        return objet(r -> {
            Regime regime = r.exige("regime", mots.regime());
            Dispositif dispositif = r.exige("dispositif", mots.dispositif());
            if (!regime.fiches().containsKey(dispositif)) {
                throw r.refus("le régime " + regime.id() + " n'a pas de dispositif " + dispositif);
            }
            return new Renvoi(regime.id(), dispositif);
        });
    }

    private static Disponibilite disponibilite(BlocDAide d) {
        Etat etat = d.exige("etat", unDe(Etat.class));
        Renseignement<DateDite> du = d.dit("du", DATE);
        DateDite vuLe = d.ouSinon("vuLe", DATE, null);
        if (!du.estDonne() && vuLe == null) {
            throw d.refus("« du » manque ; s'il est inconnu, « vuLe » dit quand l'état a été vu");
        }
        return new Disponibilite(etat, du, vuLe, etat == Etat.OUVERTE ? d.ouSinon("motif", TEXTE, null) : d.exige("motif", TEXTE));
    }

    private Provenance provenance(BlocDAide p) {
        return new Provenance(p.exige("cle", mots.source()), p.exige("verifieLe", DATE), p.exige("marque", (lieu, brut) ->
                Stream.of(Marque.values()).filter(m -> m.signe().equals(brut)).findFirst()
                        .orElseThrow(() -> new CadreInvalide(lieu + " : attend S, s, S° ou C, non « " + brut + " »"))));
    }

    private static void verifier(BlocDAide v, VersionDAide version) {
        if (version.du().estSansObjet() || version.appreciationDe().estSansObjet() || version.disponibilite().estSansObjet()) {
            throw v.refus("« du », « appreciationDe » et « disponibilite » sont donnés, ou « ? »");
        }
        version.au().valeur().filter(fin -> fin.dernier().isBefore(version.debut())).ifPresent(fin -> {
            throw v.refus("« au » est avant « du »");
        });
        List<Disponibilite> etats = version.disponibilite().valeur().orElse(List.of());
        for (int i = 1; i < etats.size(); i++) {
            if (!etats.get(i).depuis().isAfter(etats.get(i - 1).depuis())) {
                throw v.refus("disponibilite : les états se suivent par date");
            }
        }
    }

    private static void seSuivent(BlocDAide a, List<VersionDAide> versions) {
        if (versions.stream().skip(1).anyMatch(version -> !version.du().estDonne())) {
            throw a.refus("seule la première version peut commencer à une date inconnue");
        }
        for (int i = 0; i < versions.size(); i++) {
            VersionDAide version = versions.get(i);
            LocalDate suivante = i + 1 < versions.size() ? versions.get(i + 1).debut() : null;
            LocalDate fin = version.au().valeur().map(DateDite::dernier).orElse(null);
            if (suivante != null && (!suivante.isAfter(version.debut()) || version.au().estSansObjet() || fin != null && !fin.isBefore(suivante))) {
                throw a.refus("les versions " + (i + 1) + " et " + (i + 2) + " se chevauchent");
            }
            if (fin != null && !fin.plusDays(1).equals(suivante)
                    && version.etatLe(fin.plusDays(1)).filter(etat -> !etat.estOuverte()).isEmpty()) {
                throw a.refus("la version " + (i + 1) + " finit : « disponibilite » dit l'état du lendemain");
            }
        }
    }
}
