package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Declaration.Objet;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The fields of the form, as the data of a demande are declared; those of trainings without any régime are not asked. */
@Component
public class CatalogueDeSaisie {

    static final String PREFIXE = "demande.";
    private static final Profil QUICONQUE = new Profil(null, null);

    private final Declaration declaration;
    private final Predicate<Periode> couvert;
    /** Path of a datum to the bodies that it may name, code to name. */
    private final Function<String, Map<String, String>> nommes;
    private final Questions toutes;

    @Autowired
    public CatalogueDeSaisie(PeriodesDesRegimes regimes, Organismes organismes) {
        this(Declaration.deLaDemande(), regimes::touchent, organismes::nommesPar);
    }

    CatalogueDeSaisie(Declaration declaration, Predicate<Periode> couvert) {
        this(declaration, couvert, chemin -> Map.of());
    }

    CatalogueDeSaisie(Declaration declaration, Predicate<Periode> couvert, Function<String, Map<String, String>> nommes) {
        this.declaration = declaration;
        this.nommes = nommes;
        this.couvert = couvert;
        this.toutes = new Questions(Stream.concat(Stream.of(saisine()), sections(QUICONQUE)).toList());
    }

    /** All that is asked of somebody, with the words that hold for any day. */
    public Questions toutes() {
        return toutes;
    }

    /** What is asked first, alone. */
    public Questions premieres() {
        return new Questions(List.of(commencer(QUICONQUE)));
    }

    /** What a rule may ask about that person for that training, in the words of its day; as long as one is not known, what any may ask. */
    public Questions pour(Profil profil) {
        // A day without any régime chooses nothing: the reading says so.
        Profil lu = profil.debut() != null && couvert.test(new Periode(profil.debut(), profil.debut())) ? profil : new Profil(null, profil.statut());
        return new Questions(Stream.concat(Stream.of(commencer(lu), saisine()), sections(lu).map(this::sansLesPremieres)
                .filter(section -> !section.champs().isEmpty())).toList());
    }

    /** All that is asked about trainings of that day, in its words, whoever the person is: a demande is read back by them. */
    public Questions duJour(LocalDate debut) {
        return new Questions(sections(new Profil(debut, null)).toList());
    }

    /** The code of that field that stands for a code of LHÉO's dictionary; empty where nothing does. */
    Optional<String> codeDeLheo(String chemin, String code) {
        return Optional.ofNullable(declaration.donnee(chemin.substring(PREFIXE.length())).lheo().get(code));
    }

    private Section commencer(Profil profil) {
        Declaration.Section commencer = declaration.commencer();
        return new Section(commencer.titre(), commencer.intro(), commencer.champs().stream().map(donnee -> champ(donnee, profil).dAbord(donnee.dAbord())).toList());
    }

    private Section sansLesPremieres(Section section) {
        Set<String> premieres = declaration.commencer().champs().stream().map(donnee -> PREFIXE + donnee.chemin()).collect(Collectors.toSet());
        return new Section(section.titre(), section.intro(), section.champs().stream().filter(champ -> !premieres.contains(champ.chemin())).toList());
    }

    private Section saisine() {
        Declaration.Section saisine = declaration.saisine();
        return new Section(saisine.titre(), saisine.intro(), saisine.champs().stream()
                .map(donnee -> Champ.de("", donnee, donnee.requis(), couvert, QUICONQUE)).toList());
    }

    private Stream<Section> sections(Profil profil) {
        return declaration.sections().stream().map(section -> section(section, profil)).filter(section -> !section.champs().isEmpty());
    }

    private Section section(Declaration.Section section, Profil profil) {
        List<Champ> champs = new ArrayList<>();
        for (Donnee donnee : section.champs()) {
            int liste = donnee.chemin().indexOf("[]");
            // A real case supposes nothing: hypotheses are for simulations and scenarios.
            boolean sert = profil.statut() == null || donnee.sertA(profil.debut(), profil.statut());
            if (!vaut(donnee.periode(), profil) || !sert || donnee.type() == TypeDeDonnee.HYPOTHESES) {
                continue;
            }
            Champ champ = champ(donnee, profil);
            if (champ.type().parCle() && champ.cles().isEmpty()) {
                continue;
            }
            if (liste < 0) {
                champs.add(champ);
            } else {
                ajouterColonne(champs, donnee.chemin().substring(0, liste), champ);
            }
        }
        return new Section(section.titre(), section.intro(profil.debut()), champs);
    }

    private Champ champ(Donnee donnee, Profil profil) {
        Champ champ = Champ.de(PREFIXE, donnee, donnee.requis() && exige(donnee.chemin()), periode -> vaut(periode, profil), profil);
        if (donnee.ouvert()) {
            champ = champ.completee(nommes.apply(donnee.chemin()), donnee.type().parCle() ? dispositifs(profil) : Map.of());
        }
        return profil.statut() == null ? champ : champ.auxSeulesCles(cle -> {
            Donnee.Code dite = donnee.cles().get(cle);
            return (dite == null || dite.sertA(profil.debut(), profil.statut())) && (Cadre.lu().dispositifs().get(cle) == null || mobilise(cle, profil));
        });
    }

    private boolean vaut(Periode periode, Profil profil) {
        return profil.debut() == null ? couvert.test(periode) : periode.contient(profil.debut());
    }

    /** It is for that status, or a region says for whom it is, and somebody else than herself pays it. */
    private static boolean mobilise(String dispositif, Profil profil) {
        return Cadre.lu().regimes().stream().filter(regime -> profil.debut() == null || regime.contient(profil.debut()))
                .flatMap(regime -> regime.fiches().values().stream().filter(fiche -> fiche.aides()
                        || regime.ordre().getOrDefault(profil.statut(), List.of()).contains(fiche.dispositif())))
                .anyMatch(fiche -> fiche.code().equals(dispositif) && !fiche.dispositif().nature().estDeLaPersonne());
    }

    /** Those that somebody else than the person pays, in the régimes that are asked about: she files nothing, and promises herself nothing. */
    private Map<String, String> dispositifs(Profil profil) {
        Map<String, String> dispositifs = new LinkedHashMap<>();
        Cadre.lu().regimes().stream().filter(regime -> profil.debut() == null ? couvert.test(jours(regime)) : regime.contient(profil.debut()))
                .flatMap(regime -> regime.dispositifs().stream()).filter(d -> d.nature() == Nature.PUBLIC).sorted().distinct()
                .forEach(d -> dispositifs.put(d.code(), d.libelle()));
        return dispositifs;
    }

    private static Periode jours(Regime regime) {
        return new Periode(regime.debut(), regime.fin());
    }

    /** A list of records is one field: a record a line. */
    private void ajouterColonne(List<Champ> champs, String chemin, Champ colonne) {
        Champ dernier = champs.isEmpty() ? null : champs.get(champs.size() - 1);
        boolean suite = dernier != null && dernier.chemin().equals(PREFIXE + chemin);
        List<Champ> colonnes = new ArrayList<>(suite ? dernier.colonnes() : List.of());
        colonnes.add(colonne);
        if (suite) {
            champs.remove(dernier);
        }
        Objet objet = declaration.objets().get(chemin);
        champs.add(new Champ(PREFIXE + chemin, TypeDeDonnee.LISTE, objet.libelle(), objet.aide(), null, false, true,
                Map.of(), Map.of(), List.copyOf(colonnes)));
    }

    /** Whether all the records around it must be given: else it is only needed once something else is. */
    private boolean exige(String chemin) {
        int point = chemin.lastIndexOf('.');
        Objet parent = point < 0 ? null : declaration.objets().get(chemin.substring(0, point).replace("[]", ""));
        return point < 0 || parent.requis() && exige(chemin.substring(0, point));
    }
}
