package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Declaration.Objet;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.Periode;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Organismes;
import fr.crefop.conference.financement.PeriodesDesRegimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The fields of the form, as the data of a demande are declared; those of trainings without any régime are not asked. */
@Component
public class CatalogueDeSaisie {

    private static final String PREFIXE = "demande.";

    private final Declaration declaration;
    private final Predicate<Periode> couvert;
    /** Path of a datum to the bodies that it may name, code to name. */
    private final Function<String, Map<String, String>> nommes;
    private final List<Section> sections;

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
        Declaration.Section saisine = declaration.saisine();
        this.sections = Stream.concat(
                Stream.of(new Section(saisine.titre(), saisine.intro(), saisine.champs().stream()
                        .map(donnee -> Champ.de("", donnee, donnee.requis(), couvert)).toList())),
                declaration.sections().stream().map(this::section).filter(section -> !section.champs().isEmpty())).toList();
    }

    private Section section(Declaration.Section section) {
        List<Champ> champs = new ArrayList<>();
        for (Donnee donnee : section.champs()) {
            int liste = donnee.chemin().indexOf("[]");
            // A real case supposes nothing: hypotheses are for simulations and scenarios.
            if (!couvert.test(donnee.periode()) || donnee.type() == TypeDeDonnee.HYPOTHESES) {
                continue;
            }
            Champ champ = Champ.de(PREFIXE, donnee, donnee.requis() && exige(donnee.chemin()), couvert);
            if (donnee.ouvert()) {
                champ = champ.completee(nommes.apply(donnee.chemin()), donnee.type().parCle() ? dispositifs() : Map.of());
            }
            if (liste < 0) {
                champs.add(champ);
            } else {
                ajouterColonne(champs, donnee.chemin().substring(0, liste), champ);
            }
        }
        return new Section(section.titre(), section.intro(), champs);
    }

    /** Those that somebody else than the person pays, in the régimes that are asked about: she files nothing, and promises herself nothing. */
    private Map<String, String> dispositifs() {
        Map<String, String> dispositifs = new LinkedHashMap<>();
        Cadre.lu().regimes().stream().filter(regime -> couvert.test(new Periode(regime.debut(), regime.fin())))
                .flatMap(regime -> regime.dispositifs().stream()).filter(d -> d.nature() == Nature.PUBLIC).sorted().distinct()
                .forEach(d -> dispositifs.put(d.code(), d.libelle()));
        return dispositifs;
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

    public List<Section> sections() {
        return sections;
    }

    public List<Champ> champs() {
        return sections.stream().flatMap(section -> section.champs().stream()).toList();
    }

    /** The field behind a path of an error, be it inside a list, {@code demande.formation.formacodes[1]}, or of a whole record. */
    public Optional<Champ> champ(String chemin) {
        return chemin == null ? Optional.empty() : champs().stream().filter(champ -> champ.porte(chemin)).findFirst()
                .or(() -> champs().stream().filter(champ -> chemin.contains(".") && champ.chemin().startsWith(chemin + ".")).findFirst());
    }
}
