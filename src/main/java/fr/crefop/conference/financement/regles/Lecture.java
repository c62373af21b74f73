package fr.crefop.conference.financement.regles;

import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.dossier.Frais;
import fr.crefop.conference.dossier.Parcours;
import fr.crefop.conference.dossier.Pieces;
import fr.crefop.conference.dossier.Projet;
import fr.crefop.conference.financement.bareme.Bareme;

/**
 * What a row of conditions may read, under the names that it uses. An examination carries it: the condition is then part of
 * what the rule matches, and a rule whose condition is met never fires.
 */
public record Lecture(Demande demande, Situation situation, Bareme bareme) {

    public Beneficiaire beneficiaire() {
        return demande.beneficiaire();
    }

    public Parcours parcours() {
        return demande.parcours();
    }

    public Formation formation() {
        return demande.formation();
    }

    public Projet projet() {
        return demande.projet();
    }

    public Frais frais() {
        return demande.frais();
    }

    public Pieces pieces() {
        return demande.dossier();
    }
}
