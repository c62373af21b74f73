package fr.crefop.conference.portail.suivi;

import java.time.LocalDate;
import java.util.List;

/**
 * What the reader may do now on a case.
 *
 * @param adresse where it is done
 * @param echeance last day; null without one
 * @param reponse true when the procedure waits for it
 * @param choix the answers that may be given from here; empty when it is done at its address only
 * @param lu what this page shows of the task, which the answer is held to; null when it shows nothing of it
 */
public record MonActe(String libelle, String adresse, LocalDate echeance, boolean reponse, List<Choix> choix, String lu) {

    public MonActe(String libelle, String adresse, LocalDate echeance, boolean reponse) {
        this(libelle, adresse, echeance, reponse, List.of(), null);
    }

    /**
     * One answer.
     *
     * @param champ the question; {@code valeur} its answer, both as the form of the task names them
     * @param aPreciser whether something is to be written with it: the page of the task then asks for it
     */
    public record Choix(String champ, String valeur, String libelle, boolean aPreciser) {}
}
