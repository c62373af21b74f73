package fr.crefop.conference.dossier;

import java.util.List;

/** One demande under several sets of hypotheses, the first being the one the others are compared with. */
public record DemandeDeComparaison(List<Variante> variantes) {

    /** @param demande the common demande, this variant's hypotheses laid over its own */
    public record Variante(String nom, Demande demande) {}
}
