package fr.crefop.conference.cadre;

/**
 * Whose money it is: what T-8 and T-10 ask of public funders is asked of nobody else. The person pays last
 * what she offers (PERSONNE), and first what the law makes her pay (OBLIGATOIRE); neither decides which plan is kept.
 */
public enum Nature { PUBLIC, EMPLOYEUR, PERSONNE, OBLIGATOIRE;

    public boolean estDeLaPersonne() {
        return this == PERSONNE || this == OBLIGATOIRE;
    }
}
