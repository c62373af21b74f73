package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.dossier.TypeDeDonnee;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What was typed, step by step, to be read again before it is sent: as it was typed, in the words of the questions,
 * with what an empty answer stands for where it stands for something.
 *
 * @param sansReponse how many questions of the step were left without an answer
 */
public record Recapitulatif(Etape etape, List<Ligne> lignes, int sansReponse) {

    private static final LectureDeValeur LECTURE = new LectureDeValeur();

    /** @param nom of the input to go back to */
    public record Ligne(String nom, String question, String reponse) {}

    public static List<Recapitulatif> de(List<Etape> etapes, MultiValueMap<String, String> valeurs) {
        return etapes.stream().map(etape -> de(etape, valeurs)).toList();
    }

    /** What one says otherwise than the other, whatever the person and the training; a question that only the other answers has no answer. */
    public static List<Ligne> autrement(Questions questions, MultiValueMap<String, String> valeurs, MultiValueMap<String, String> autres) {
        List<Etape> etapes = Etape.de(questions);
        List<Ligne> dites = lignes(etapes, valeurs);
        List<Ligne> dAutres = lignes(etapes, autres);
        Set<String> repondues = dites.stream().map(Ligne::nom).collect(Collectors.toSet());
        return Stream.concat(dites.stream().filter(ligne -> !dAutres.contains(ligne)), dAutres.stream().filter(ligne -> !repondues.contains(ligne.nom()))
                .map(ligne -> new Ligne(ligne.nom(), ligne.question(), "sans réponse"))).toList();
    }

    private static List<Ligne> lignes(List<Etape> etapes, MultiValueMap<String, String> valeurs) {
        return de(etapes, valeurs).stream().flatMap(partie -> partie.lignes().stream())
                .map(ligne -> new Ligne(ligne.nom(), ligne.question(), String.join("\n", ligne.reponse().lines().toList()))).toList();
    }

    private static Recapitulatif de(Etape etape, MultiValueMap<String, String> valeurs) {
        List<Ligne> lignes = new ArrayList<>();
        int sansReponse = 0;
        for (Section section : etape.sections()) {
            List<String> riens = valeurs.getOrDefault(Section.Groupe.AUCUN, List.of());
            section.groupes().stream().filter(groupe -> riens.contains(groupe.code()))
                    .forEach(groupe -> lignes.add(new Ligne(Section.Groupe.AUCUN + "-" + groupe.code(), groupe.libelle(), "oui")));
            for (Champ champ : section.champs()) {
                List<Ligne> dites = champ.noms().stream().filter(nom -> !dite(champ, valeurs, nom).isEmpty())
                        .map(nom -> new Ligne(nom, champ.question(nom), dite(champ, valeurs, nom))).toList();
                lignes.addAll(dites);
                boolean rien = champ.rien().filter(groupe -> riens.contains(groupe.code())).isPresent();
                sansReponse += dites.isEmpty() && !rien && !champ.rare() ? 1 : 0;
            }
        }
        return new Recapitulatif(etape, List.copyOf(lignes), sansReponse);
    }

    private static String dite(Champ champ, MultiValueMap<String, String> valeurs, String nom) {
        String dite = valeurs.getOrDefault(nom, List.of()).stream().map(LectureDeValeur::epurer).filter(valeur -> !valeur.isEmpty())
                .map(champ::dire).map(mot -> avecUnite(champ, mot)).collect(Collectors.joining(", "));
        return dite.isEmpty() ? LectureDuFormulaire.sousEntendue(valeurs, nom) : dite;
    }

    /** Of a number alone: what cannot be read is shown as it was typed. */
    private static String avecUnite(Champ champ, String mot) {
        boolean nombre = champ.unite() != null && champ.type() != TypeDeDonnee.LISTE_ENTIERS && LECTURE.lisible(champ, mot);
        return nombre && !mot.endsWith(champ.unite()) ? mot + "\u00a0" + champ.unite() : mot;
    }
}
