package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.pilotage.Modeles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of the studies, and how many conventions and models there are: registers that all read, where there is nobody. */
@Component
class ResultatsDesEtudes {

    private final Etudes etudes;
    private final Conventions conventions;
    private final Modeles modeles;

    ResultatsDesEtudes(Etudes etudes, Conventions conventions, Modeles modeles) {
        this.etudes = etudes;
        this.conventions = conventions;
        this.modeles = modeles;
    }

    record Resultat(String registre, String etat, long nombre) {}

    /** By register, then in the order of their states. */
    List<Resultat> lus() {
        Map<String, Map<String, Long>> lus = new LinkedHashMap<>();
        lus.put("Études", compter(etudes.toutes().stream().sorted(Comparator.comparing(Etude::etat)).map(ResultatsDesEtudes::mot).toList()));
        lus.put("Conventions", compter(conventions.toutes().stream().map(c -> c.etat()).sorted().map(etat -> etat.libelle()).toList()));
        lus.put("Modèles", compter(modeles.tous().stream().map(m -> m.etat()).sorted().map(etat -> etat.libelle()).toList()));
        return lus.entrySet().stream().flatMap(registre -> registre.getValue().entrySet().stream()
                .map(etat -> new Resultat(registre.getKey(), etat.getKey(), etat.getValue()))).toList();
    }

    private static String mot(Etude etude) {
        return etude.issue() == null ? etude.etat().libelle() : etude.issue().libelle();
    }

    private static Map<String, Long> compter(List<String> mots) {
        return mots.stream().collect(Collectors.groupingBy(mot -> mot, LinkedHashMap::new, Collectors.counting()));
    }
}
