package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.RefusMetier;
import java.time.Instant;

/**
 * The saisine looks like a case that is there already: nothing is stored until its sender says that it is another one. Who may
 * not see the first case is not told its number.
 */
public class DoublonPossible extends RefusMetier {

    /** Why the two look alike. */
    public enum Ressemblance { REFERENCE, PERSONNE_ET_FORMATION }

    private final String numero;
    private final transient Instant recuLe;
    private final Ressemblance ressemblance;

    DoublonPossible(String numero, Instant recuLe, Ressemblance ressemblance) {
        super("Un dossier ressemble à cette saisine.");
        this.numero = numero;
        this.recuLe = recuLe;
        this.ressemblance = ressemblance;
    }

    /** Of the first case. */
    public String numero() {
        return numero;
    }

    public Instant recuLe() {
        return recuLe;
    }

    public Ressemblance ressemblance() {
        return ressemblance;
    }
}
