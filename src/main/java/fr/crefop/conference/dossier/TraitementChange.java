package fr.crefop.conference.dossier;

/** What may be done with a case of the person's data changed, by consent or by limitation: the procedure follows in the same transaction. */
public record TraitementChange(String numero) {}
