package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Choix;
import fr.crefop.conference.processus.demonstration.Recit.Ligne;
import java.util.List;
import java.util.Map;

/** Three closed cases of 2018, as the archives keep them: their plan follows the rules of their time. */
final class Archives {

    static final List<Personne> DE_2018 = List.of(
            new Personne("archive-2018-conge", "2015-2018/cas/cas-01", "Titre professionnel Agent de maintenance des bâtiments", jours -> Map.of(),
                    "Verdier", "Hugo", "conseiller", "Archive de 2018 : trois financeurs nécessaires, engagés sans débat.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.DIRECTE);
                        recit.accepte(numero, "pole-emploi");
                        recit.accepte(numero, "fongecif");
                        recit.entree(numero, "conseiller");
                    }),
            // The convention of the time would have the AIF complete the CIF; it does not where the project is not validated.
            new Personne("archive-2018-derogation", "2015-2018/cas/cas-12", "Conduite de machines agricoles",
                    jours -> Map.of("dossier.validationPoleEmploi", false), "Chevallier", "Yanis", "conseiller.ml",
                    "Archive de 2018 : il manquait 415,00 €, la Région les a payés par dérogation.",
                    (recit, numero) -> {
                        recit.mandatApresLeVote(numero, "Trouver les 415,00 € qui manquent.");
                        recit.cahierDesCharges(numero, "Solliciter la Région sur le reste du coût pédagogique.");
                        recit.proposition(numero, new Ligne("REGION_CHEQUE", "415,00", "Cumul avec le CIF-CDD accepté à titre exceptionnel."));
                        recit.accepte(numero, "fongecif");
                        recit.accepte(numero, "region");
                        recit.tousPour(numero);
                        recit.entree(numero, "conseiller.ml");
                    }),
            new Personne("archive-2018-rejet", "2015-2018/cas/cas-06", "Prise de parole en public", jours -> Map.of(),
                    "Royer", "Camille", "conseiller.ml", "Archive de 2018 : aucun dispositif ne répondait et l'employeur refusait.",
                    (recit, numero) -> {
                        recit.recevable(numero, Recit.CONFERENCE);
                        recit.vote(numero, "bureau.etat", Choix.CONTRE, "La formation n'est pas certifiante.");
                        recit.vote(numero, "bureau.region", Choix.CONTRE, "Hors des priorités de la Région.");
                        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
                        recit.vote(numero, "bureau.employeurs", Choix.CONTRE, "C'est à l'entreprise de la payer.");
                    }));

    private Archives() {}
}
