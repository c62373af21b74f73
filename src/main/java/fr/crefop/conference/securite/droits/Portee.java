package fr.crefop.conference.securite.droits;

/**
 * Which cases a role sees, as a sentence for people and a condition on {@code conference.dossier_lisible d} for the database, which asks
 * the views that the other rooms own.
 */
public enum Portee {

    TOUS("tous les dossiers", "true"),
    STRUCTURE("ceux de sa structure", "d.structure = :structure::text"),
    SANS_STRUCTURE("ceux qu'il a déposés sans structure, lui ou qui il remplace", "d.structure is null and d.auteur in (:agitPour)"),
    TRANSFERE("ceux qu'il suivait et qui ont été transférés depuis peu à un autre conseiller",
            "exists (select 1 from conference.dossier_transfere t join conference.compte c on c.identifiant = t.de_compte"
            + " where t.numero = d.numero and t.de_compte in (:agitPour) and c.structure is not distinct from t.de_structure and t.le >= :transfereDepuis)"),
    MIS_AUX_VOIX("ceux sur lesquels un vote du bureau s'est ouvert",
            "exists (select 1 from conference.dossier_mis_aux_voix v where v.numero = d.numero)"),
    SOLLICITE("ceux où le financeur pour lequel il répond est sollicité, la personne y consentant",
            Portee.CONSENTI + "exists (select 1 from conference.financeur_sollicite s where s.numero = d.numero and s.financeur in (:financeurs))"),
    DELEGUE("ceux où un autre financeur lui a confié une part d'enveloppe qui suffit à sa réponse, tant qu'elle est attendue ou s'il l'a donnée, la personne y consentant",
            Portee.CONSENTI + "exists (select 1 from conference.part_deleguee p where p.numero = d.numero and p.mandataire in (:mandataires) and p.jusqu_au >= :jourDesDelegations)"),
    MEMBRE_DU_GROUPE("ceux dont il est membre du groupe de travail, tant qu'il ne change pas de structure et que la personne y consent",
            Portee.CONSENTI + Portee.MEMBRE),
    MANDAT("ceux dont il tient le mandat, lui ou qui il remplace",
            "exists (select 1 from conference.mandat_en_cours r where r.numero = d.numero and r.rapporteur in (:agitPour))"),
    MANDAT_SANS_RAPPORTEUR("ceux dont le rapporteur n'en est plus un",
            "exists (select 1 from conference.mandat_en_cours r where r.numero = d.numero and r.rapporteur in (:rapporteursPartis))");

    /** Nothing of a person who has not agreed to it, or agrees no more. */
    private static final String CONSENTI = "exists (select 1 from conference.dossier_consenti k where k.numero = d.numero) and ";
    /** Who went to another structure since is a member no more: they were named for the one they left. */
    private static final String MEMBRE = "exists (select 1 from conference.membre_en_cours mm join conference.compte c on c.identifiant = mm.compte"
            + " where mm.numero = d.numero and mm.compte in (:agitPour) and coalesce(c.structure_depuis <= mm.donne_le, true))";

    private final String phrase;
    private final String condition;

    Portee(String phrase, String condition) {
        this.phrase = phrase;
        this.condition = condition;
    }

    public String phrase() {
        return phrase;
    }

    /**
     * Over the parameters {@code agitPour}, {@code transfereDepuis}, {@code structure}, {@code financeurs}, {@code mandataires},
     * {@code jourDesDelegations} and {@code rapporteursPartis}.
     */
    public String condition() {
        return condition;
    }
}
