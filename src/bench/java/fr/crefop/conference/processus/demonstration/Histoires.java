package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.demonstration.Recit.Ligne;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What cases are made of: the people of the demonstration, and what those of the régime of before may still wait for. */
final class Histoires {

    private static final Set<String> CLOSES =
            Set.of("archive-2018-conge", "archive-2018-derogation", "archive-2018-rejet", "place-region", "non-recevable", "rejet");

    private static final List<Personne> OUVERTES_D_AVANT = List.of(
            dAvant("recu", "cas-12", (recit, numero) -> { }),
            dAvant("complement", "cas-12", (recit, numero) -> recit.aCompleter(numero, "Le devis de l'organisme.")),
            dAvant("vote", "cas-12", (recit, numero) -> {
                recit.recevable(numero, Recit.CONFERENCE);
                recit.vote(numero, "bureau.etat", Choix.POUR, "");
                recit.vote(numero, "bureau.region", Choix.POUR, "");
            }),
            dAvant("groupe", "cas-12", (recit, numero) -> recit.mandatApresLeVote(numero, "Trouver les 415,00 € qui manquent.")),
            dAvant("proposition", "cas-12", (recit, numero) -> {
                recit.mandatApresLeVote(numero, "Trouver les 415,00 € qui manquent.");
                recit.cahierDesCharges(numero, "Solliciter la Région sur le reste du coût pédagogique.");
            }),
            dAvant("engagement", "cas-12", (recit, numero) -> {
                recit.mandatApresLeVote(numero, "Trouver les 415,00 € qui manquent.");
                recit.cahierDesCharges(numero, "Solliciter la Région sur le reste du coût pédagogique.");
                recit.proposition(numero, new Ligne("REGION_CHEQUE", "415,00", "Cumul avec le CIF-CDD accepté à titre exceptionnel."));
                recit.accepte(numero, "fongecif");
            }),
            dAvant("direct", "cas-01", (recit, numero) -> {
                recit.recevable(numero, Recit.DIRECTE);
                recit.accepte(numero, "pole-emploi");
            }));

    /** What is received and waits for its first answer is what there is most of. */
    static final List<Personne> OUVERTES = Stream.of(Personnes.TOUTES.stream().filter(p -> !CLOSES.contains(p.reference())).toList(),
            List.of(LeaFontaine.PERSONNE, LeaFontaine.PERSONNE), OUVERTES_D_AVANT).flatMap(List::stream).toList();

    static final List<Personne> FERMEES = Personnes.TOUTES.stream().filter(p -> CLOSES.contains(p.reference())).toList();

    private Histoires() {}

    private static Personne dAvant(String reference, String cas, BiConsumer<Recit, String> histoire) {
        return new Personne("avant-" + reference, "2015-2018/cas/" + cas, "Conduite de machines agricoles",
                jours -> cas.equals("cas-12") ? Map.of("dossier.validationPoleEmploi", false) : Map.of(), "", "", "conseiller",
                "Il manque une part du prix.", histoire);
    }
}
