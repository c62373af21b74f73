package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.portail.formulaires.Composant.Option;
import fr.crefop.conference.portail.formulaires.Composant.Question;
import fr.crefop.conference.portail.formulaires.FormulaireRempli;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What waits for an account, as a program reads it. */
@Schema(name = "Tache")
record TacheVue(
        String id,
        @Schema(description = "dossier, étude, modèle ou convention", examples = "CF-2026-00001") String numero,
        @Schema(description = "la même pour toutes les tâches qui demandent la même chose", examples = "Task_EngagerFinanceur") String sorte,
        @Schema(examples = "S'engager sur sa part – France Travail") String libelle,
        Instant depuis,
        @Schema(description = "dernier jour pour répondre, à Paris ; absent quand il n'y en a pas") LocalDate echeance,
        boolean enRetard,
        @Schema(description = "ce qui décide en un coup d'œil : la formation et le montant demandé, jamais une personne") String enBref,
        @Schema(description = "le compte qui l'a prise ; absent tant qu'elle attend tout un groupe") String prisePar) {

    /** What a form draws as Markdown escapes the signs that somebody typed: a program reads them as they were typed. */
    private static final Pattern ECHAPPE = Pattern.compile("\\\\(.)");

    static String tel(String texteDeFormulaire) {
        return ECHAPPE.matcher(texteDeFormulaire).replaceAll("$1");
    }

    static TacheVue de(Tache tache, LocalDate aujourdHui) {
        return new TacheVue(tache.id(), tache.numero(), tache.sorte(), tache.libelle(), tache.depuis(), tache.echeance(),
                tache.echeance() != null && tache.echeance().isBefore(aujourdHui), tache.enBref(), tache.prisePar());
    }

    /** With what its form shows and asks. */
    @Schema(name = "TacheEntiere")
    record Entiere(
            TacheVue tache,
            @Schema(description = "de qui il s'agit ; absent où le compte décide sans le savoir") String personne,
            @Schema(description = "ce que montre le formulaire de la tâche, par nom : textes, nombres et listes de lignes") Map<String, Object> faits,
            @Schema(description = "dans l'ordre du formulaire ; certaines ne se posent que selon les réponses données") List<QuestionVue> questions) {

        /** Our own addresses and titles are of pages. */
        private static final Set<String> DES_PAGES = Set.of("titre", "page", "delaiRaccourci");
        /** Drawn as it is, never as a text of the form. */
        private static final String EN_BREF = "enBref";

        static Entiere de(TacheVue tache, String personne, Map<String, Object> vue, FormulaireRempli formulaire) {
            Map<String, Object> faits = new LinkedHashMap<>();
            vue.forEach((nom, valeur) -> {
                if (!DES_PAGES.contains(nom) && valeur != null) {
                    faits.put(nom, valeur instanceof String texte && !nom.equals(EN_BREF) ? tel(texte) : valeur);
                }
            });
            return new Entiere(tache, personne, faits, formulaire.questions().map(q -> QuestionVue.de(q.question(), q.options())).toList());
        }
    }

    @Schema(name = "QuestionDeTache")
    record QuestionVue(
            String cle, String libelle,
            @Schema(description = "LIGNE, PARAGRAPHE, DATE (AAAA-MM-JJ), CASE (vrai ou absente), UN_PARMI ou LISTE (l'une des options)") String sorte,
            @Schema(description = "vrai : il y faut une réponse, quand elle se pose") boolean requise,
            @Schema(description = "caractères au plus") int longueur,
            @Schema(description = "absente quand il n'y en a pas") String aide,
            List<OptionVue> options) {

        static QuestionVue de(Question question, List<Option> options) {
            return new QuestionVue(question.cle(), question.libelle(), question.sorte().name(), question.requise(), question.longueur(), question.aide(),
                    options.stream().map(option -> new OptionVue(option.valeur(), option.libelle())).toList());
        }
    }

    @Schema(name = "OptionDeQuestion")
    record OptionVue(String valeur, String libelle) {}

    @Schema(name = "ReponseEnregistree")
    record Faite(
            @Schema(examples = "Votre réponse sur votre part est enregistrée.") String fait,
            String numero) {}
}
