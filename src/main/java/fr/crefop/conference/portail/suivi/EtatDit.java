package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.portail.DossierVue;
import fr.crefop.conference.portail.DossierVue.DecisionVue;
import fr.crefop.conference.portail.DossierVue.EtapeVue;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a case stands, in one sentence: what goes on, since when, who must act and by when. The word, the sign and the colour
 * say the same: nobody has to tell a green from another to know that a solution was refused.
 */
public record EtatDit(Ton ton, String mot, String phrase) {

    /** How the case goes; each has a sign and, under its name, a colour of its own. */
    public enum Ton {
        EN_COURS("▶"), ATTENTION("✎"), EN_RETARD("⚠"), REUSSI("✔"), REFUSE("✖"), ARRETE("■");

        private final String signe;

        Ton(String signe) {
            this.signe = signe;
        }

        public String signe() {
            return signe;
        }

        /** In the style sheet. */
        public String classe() {
            return "ton-" + name().toLowerCase().replace('_', '-');
        }
    }

    private static final Map<String, String> CE_QUI_SE_PASSE = Map.of(
            EtatDossier.RECU.name(), "La saisine est reçue et sa recevabilité est à vérifier",
            EtatDossier.A_COMPLETER.name(), "La saisine est à compléter avant d'aller plus loin",
            EtatDossier.EN_OPPORTUNITE.name(), "Le bureau vote pour dire s'il approfondit ce dossier",
            EtatDossier.EN_MANDAT.name(), "Le bureau veut approfondir ce dossier et un mandat est à donner",
            EtatDossier.EN_TRAVAUX.name(), "Le groupe de travail cherche une solution",
            EtatDossier.EN_ENGAGEMENT.name(), "Chaque financeur dit s'il paie sa part",
            EtatDossier.EN_ADOPTION.name(), "Le bureau vote pour adopter ou non la solution");
    private static final Set<IssueDuDossier> AVEC_UN_PLAN =
            EnumSet.of(IssueDuDossier.PLAN_ADOPTE, IssueDuDossier.PLAN_DIRECT, IssueDuDossier.MODELE_APPLIQUE);
    private static final Set<IssueDuDossier> REFUSEES = EnumSet.of(IssueDuDossier.NON_RECEVABLE, IssueDuDossier.REJETE);
    private static final int NOMS = 4;

    public static EtatDit de(DossierVue dossier, LocalDate aujourdHui) {
        if (EtatDossier.CLOS.name().equals(dossier.etat().code())) {
            return clos(dossier.issueFinale() == null ? dossier.decision() : dossier.issueFinale());
        }
        List<EtapeVue> attendues = dossier.etapes() == null ? List.of() : dossier.etapes().stream().filter(etape -> etape.faitLe() == null).toList();
        LocalDate echeance = attendues.stream().map(EtapeVue::echeance).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        boolean enRetard = echeance != null && echeance.isBefore(aujourdHui);
        String suite = depuis(attendues) + attente(attendues, echeance, enRetard) + ".";
        if (estSuspendu(dossier)) {
            return new EtatDit(Ton.ATTENTION, "Suspendu", "Tout attend l'accord de la personne : aucun financeur ne voit le dossier et aucun délai ne court.");
        }
        if (EtatDossier.NOTIFIE.name().equals(dossier.etat().code())) {
            return new EtatDit(enRetard ? Ton.EN_RETARD : Ton.REUSSI, "Plan décidé", decide(dossier.decision()) + suite);
        }
        boolean aCompleter = EtatDossier.A_COMPLETER.name().equals(dossier.etat().code());
        return new EtatDit(enRetard ? Ton.EN_RETARD : aCompleter ? Ton.ATTENTION : Ton.EN_COURS,
                enRetard ? "En retard" : aCompleter ? "À compléter" : "En cours",
                CE_QUI_SE_PASSE.getOrDefault(dossier.etat().code(), dossier.etat().libelle()) + suite);
    }

    /** Whether the case ended without the plan that it shows: what nobody adopted is told in the past. */
    public boolean sansPlan() {
        return ton == Ton.REFUSE || ton == Ton.ARRETE;
    }

    /** Admissibility goes on without it. */
    private static boolean estSuspendu(DossierVue dossier) {
        return dossier.voie() != null && dossier.consentement() != null && !dossier.consentement().enVigueur();
    }

    private static String decide(DecisionVue decision) {
        return decision == null ? "Le plan est décidé et l'entrée en formation est à confirmer"
                : dite(decision) + ", l'entrée en formation est à confirmer";
    }

    private static EtatDit clos(DecisionVue fin) {
        if (fin == null) {
            return new EtatDit(Ton.ARRETE, "Clos", "Le dossier est clos et rien n'y est plus attendu.");
        }
        String dite = dite(fin);
        if (estL(fin, AVEC_UN_PLAN)) {
            return new EtatDit(Ton.REUSSI, "Plan mis en œuvre", dite + ", l'entrée en formation de la personne est confirmée et le dossier est clos.");
        }
        boolean refuse = estL(fin, REFUSEES);
        return new EtatDit(refuse ? Ton.REFUSE : Ton.ARRETE, refuse ? "Refusé" : "Arrêté", dite + ", le dossier est clos et rien n'y est plus attendu.");
    }

    /** How it ended, and when: {@code Plan adopté par la conférence (3 mai 2026)}. The day stands apart, for not all of these words take one. */
    private static String dite(DecisionVue fin) {
        return fin.issue().libelle() + (fin.le() == null ? "" : " (" + EnFrancais.date(fin.le()) + ")");
    }

    private static boolean estL(DecisionVue fin, Set<IssueDuDossier> issues) {
        return issues.stream().anyMatch(issue -> issue.name().equals(fin.issue().code()));
    }

    private static String depuis(List<EtapeVue> attendues) {
        return attendues.stream().map(EtapeVue::depuis).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(depuis -> ", depuis le " + EnFrancais.jour(depuis)).orElse("");
    }

    private static String attente(List<EtapeVue> attendues, LocalDate echeance, boolean enRetard) {
        if (attendues.isEmpty()) {
            return "";
        }
        List<String> qui = attendues.stream().map(EtapeVue::qui).filter(Objects::nonNull).distinct().toList();
        String noms = qui.stream().limit(NOMS).collect(Collectors.joining(" ; ")) + (qui.size() > NOMS ? " ; et " + (qui.size() - NOMS) + " de plus" : "");
        String quand = echeance == null ? "" : enRetard ? " ; elle devait venir le " + EnFrancais.date(echeance) : ", au plus tard le " + EnFrancais.date(echeance);
        return attendues.size() == 1 ? " ; une réponse est attendue" + (noms.isEmpty() ? "" : " (" + noms + ")") + quand
                : " ; " + attendues.size() + " réponses sont attendues (" + noms + ")"
                        + (echeance == null ? "" : enRetard ? " ; la première devait venir le " + EnFrancais.date(echeance) : ", la première au plus tard le " + EnFrancais.date(echeance));
    }
}
