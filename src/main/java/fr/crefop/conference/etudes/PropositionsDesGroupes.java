package fr.crefop.conference.etudes;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.dossier.Etapes;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.pilotage.Modele.Contenu;
import fr.crefop.conference.pilotage.ModelesEnEtude;
import fr.crefop.conference.socle.RefusMetier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the group of a study proposes: a convention, a model solution, or nothing. Each method holds the study. */
@Service
public class PropositionsDesGroupes {

    private static final String AUTRE_PROPOSITION = "Remplacé par une autre proposition du groupe.";

    private final RegistreDesEtudes registre;
    private final Etapes etapes;
    private final Conventions conventions;
    private final ModelesEnEtude modeles;
    private final Journal journal;

    PropositionsDesGroupes(RegistreDesEtudes registre, Etapes etapes, Conventions conventions, ModelesEnEtude modeles, Journal journal) {
        this.registre = registre;
        this.etapes = etapes;
        this.conventions = conventions;
        this.modeles = modeles;
        this.journal = journal;
    }

    /** The group begins, or begins again when the bureau asks for more: the model it had proposed is its draft again. */
    @Transactional
    public void reprendre(String numero) {
        Etude etude = registre.verrouiller(numero);
        if (etude.modele() != null) {
            modeles.rendre(etude.modele(), "Le bureau demande un complément.", Journal.SYSTEME);
        }
        registre.passerA(numero, EtatEtude.EN_ETUDE);
    }

    /** @return id of the version; @throws RefusMetier when the group is not at work, or when the model is incomplete */
    @Transactional
    public long ecrireLeModele(String numero, Contenu contenu, String par) {
        if (registre.verrouiller(numero).etat() != EtatEtude.EN_ETUDE || !etapes.attendQuelquUn(numero)) {
            throw new RefusMetier("Le groupe de cette étude n'est pas au travail : son modèle ne peut pas être écrit.");
        }
        journal.noter(par, numero, Acte.MODELE_ECRIT_PAR_LE_GROUPE);
        return modeles.rediger(numero, contenu, par);
    }

    /** A convention, which is a projet until the bureau adopts it. */
    @Transactional
    public void proposer(String numero, String rapport, ProjetDeConvention projet, String par) {
        abandonner(registre.verrouiller(numero), AUTRE_PROPOSITION);
        registre.rapporter(numero, rapport, conventions.enregistrer(projet, par), null, null);
        journal.noter(par, numero, Acte.RAPPORT_RENDU, Codes.de("propose", "CONVENTION"));
    }

    /** The model that was written on its page. @throws RefusMetier when none was */
    @Transactional
    public void proposerLeModele(String numero, String rapport, String par) {
        abandonnerLaConvention(registre.verrouiller(numero), AUTRE_PROPOSITION);
        registre.rapporter(numero, rapport, null, modeles.soumettre(numero, par), null);
        journal.noter(par, numero, Acte.RAPPORT_RENDU, Codes.de("propose", "MODELE"));
    }

    /** The group proposes nothing, and says why. */
    @Transactional
    public void renoncer(String numero, String rapport, String motif, String par) {
        abandonner(registre.verrouiller(numero), "Le groupe ne propose aucune suite.");
        registre.rapporter(numero, rapport, null, null, motif);
        journal.noter(par, numero, Acte.RAPPORT_RENDU, Codes.de("propose", "AUCUNE_SUITE"));
    }

    /** What becomes of the proposal when the study ends so. */
    void conclure(Etude etude, IssueEtude issue) {
        if (issue == IssueEtude.MODELE) {
            modeles.approuver(etude.modele(), Journal.SYSTEME);
        } else if (issue == IssueEtude.REJETEE) {
            abandonnerLaConvention(etude, issue.libelle() + ".");
            if (etude.modele() != null) {
                modeles.refuser(etude.modele(), issue.libelle() + ".", Journal.SYSTEME);
            }
        }
    }

    private void abandonner(Etude etude, String motif) {
        abandonnerLaConvention(etude, motif);
        modeles.abandonner(etude.numero(), motif, Journal.SYSTEME);
    }

    private void abandonnerLaConvention(Etude etude, String motif) {
        if (etude.convention() != null) {
            conventions.abandonner(etude.convention(), motif);
        }
    }
}
