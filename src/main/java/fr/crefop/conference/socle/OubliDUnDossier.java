package fr.crefop.conference.socle;

/** What a room keeps of a person's case, and how it forgets it: each room that keeps something has its own. */
public interface OubliDUnDossier {

    /** What may be forgotten apart, before the case itself. */
    enum Partie { DOSSIER, DOCUMENTS, SCENARIOS, SAISINES_REMPLACEES }

    Partie partie();

    /** Of a closed case. Amounts, months and codes stay. Doing it again changes nothing. */
    void oublier(String numero);
}
