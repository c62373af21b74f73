package fr.crefop.conference.financement.regime2019.oracle;

/** What the law answers when a dispositif is asked for. */
enum Etat {
    OUVERT, REFUSE, INCONNU, FERME,
    /** Nobody asks for it: no third party promised anything, no project of that kind. */
    NON_DEMANDE
}
