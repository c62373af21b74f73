package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.LigneDAide;
import fr.crefop.conference.cadre.LigneDAide.Profil;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.financement.regles.Logique;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Propos;
import java.util.List;

/**
 * The row of a table of an aid that is for the person: the first whose profile is hers (regions.md V-2, V-3).
 *
 * @param issue refused when no row is for her; to be confirmed when her row, or its euros, are not known
 * @param euros nothing when it has no limit, or when it is not known which row counts
 */
record TableDeLAide(Issue issue, Renseignement<Montant> euros) {

    static TableDeLAide de(ParametreDAide parametre, List<LigneDAide> lignes, Regard regard) {
        for (LigneDAide ligne : lignes) {
            Issue pour = profil(ligne.si(), parametre, regard);
            if (!pour.estRefusee()) {
                return pour.estInconnue() ? new TableDeLAide(pour, Renseignement.sansObjet())
                        : new TableDeLAide(ligne.euros().estInconnu() ? regard.aConfirmer(parametre) : Issue.REMPLIE, ligne.euros());
            }
        }
        return new TableDeLAide(Issue.refusee(Propos.texte("aucun montant pour ce profil"), null), Renseignement.sansObjet());
    }

    /** All that it says holds. The demande tells no quotient familial. */
    static Issue profil(Profil profil, ParametreDAide parametre, Regard regard) {
        Beneficiaire personne = regard.demande().beneficiaire();
        return Logique.toutes(
                regard.partie(parametre, profil.travailleurHandicape(), oui -> ConditionsDuPublic.handicap(personne, oui)),
                regard.partie(parametre, profil.niveauEntreeMax(), max -> ConditionsDuPublic.niveau(personne, max, false)),
                regard.partie(parametre, profil.age(), bornes -> regard.bornes(parametre, "beneficiaire.dateNaissance", regard.situation().ageAuDebut(), bornes, "ans")),
                regard.partie(parametre, profil.formacodes(), debuts -> ConditionsDeLaFormation.commence(regard.demande().formation(), debuts)),
                regard.partie(parametre, profil.quotientFamilialMax(), euros -> regard.aConfirmer(parametre)));
    }
}
