package fr.crefop.conference.financement.aides;

import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.si;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.ActeurDAide;
import fr.crefop.conference.cadre.LigneDAide.Bornes;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.PublicVise.Carence;
import fr.crefop.conference.cadre.PublicVise.Inscription;
import fr.crefop.conference.cadre.PublicVise.Public;
import fr.crefop.conference.cadre.PublicVise.Residence;
import fr.crefop.conference.dossier.Beneficiaire;
import fr.crefop.conference.financement.regles.Donnees;
import fr.crefop.conference.financement.regles.Exigences;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.vocabulaire.Propos;
import java.util.Set;

/** Whom an aid is for (regions.md A.7), for the person of a demande. */
final class ConditionsDuPublic {

    private static final String STATUT = "beneficiaire.statut";
    private static final String[] INSCRITS = {"DEMANDEUR_EMPLOI", "ADHERENT_CSP"};
    /** Sessions that a Région buys places of. */
    private static final Object[] PLACES_DE_LA_REGION = {"PRF", "SANITAIRE_SOCIAL"};
    private static final String NIVEAU = "beneficiaire.niveauDiplome";
    private static final String SOUS_LE_NIVEAU_3 = "INFERIEUR_A_3";

    private final Regard regard;
    private final Beneficiaire personne;

    ConditionsDuPublic(Regard regard) {
        this.regard = regard;
        this.personne = regard.demande().beneficiaire();
    }

    /** One of them is enough. */
    Issue publics(Set<Public> publics) {
        return ou(publics.stream().map(this::estDe).toArray(Issue[]::new));
    }

    /** What the demande tells by another answer than the status, or does not tell. */
    private Issue estDe(Public vise) {
        return switch (vise) {
            case TEMPS_PARTIEL -> Donnees.estSalarie(personne) ? regard.aConfirmer(ParametreDAide.PUBLICS) : autre();
            case CONTRAT_AIDE -> Donnees.estSalarie(personne)
                    ? vrai("parcours.contratUniqueInsertion", regard.demande().parcours().contratUniqueInsertion()) : autre();
            // Before the business is registered: who is self-employed has registered, and the other statuses work for somebody.
            case CREATEUR -> !Donnees.estInscrit(personne) ? autre() : vrai("formation.creationEntreprise", regard.demande().formation().creationEntreprise());
            // Every status of the demande says that one works, or is registered.
            case SANS_EMPLOI_NON_INSCRIT -> autre();
            case DECROCHEUR_DU_SUPERIEUR -> regard.aConfirmer(ParametreDAide.PUBLICS);
            case STAGIAIRE_DE_LA_REGION -> parmi("formation.session", regard.demande().formation().session(), PLACES_DE_LA_REGION);
            default -> parmi(STATUT, personne.statut(), vise.name());
        };
    }

    private Issue autre() {
        return Issue.refusee(new Propos.Codes(Propos.Liste.TROUVES, Set.of(personne.statut())), null);
    }

    /** The age of the certificate is a paper. */
    Issue inscription(Inscription inscription) {
        Issue aupresDe = inscription.aupresDe().selon(() -> Issue.REMPLIE, () -> regard.aConfirmer(ParametreDAide.INSCRIPTION_EXIGEE),
                maisons -> maisons.stream().anyMatch(ActeurDAide::inscrit) ? Issue.REMPLIE : regard.aConfirmer(ParametreDAide.INSCRIPTION_EXIGEE));
        return toutes(parmi(STATUT, personne.statut(), (Object[]) INSCRITS), aupresDe);
    }

    /** Nobody works beside who is registered and has no contract; of the others the demande holds no hours. */
    Issue heuresTravaillees() {
        return ou(toutes(parmi(STATUT, personne.statut(), (Object[]) INSCRITS), faux("beneficiaire.aussiSalarie", personne.aussiSalarie())),
                regard.aConfirmer(ParametreDAide.HEURES_TRAVAILLEES_MAX));
    }

    Issue residence(Residence residence) {
        Issue domicile = personne.regionDomicile() == null ? Issue.inconnue("beneficiaire.regionDomicile")
                : personne.regionDomicile().equals(residence.region()) ? Issue.REMPLIE : Issue.refusee(new Propos.Region(personne.regionDomicile()), null);
        Issue depuis = regard.partie(ParametreDAide.RESIDENCE, residence.mois(), mois -> regard.aConfirmer(ParametreDAide.RESIDENCE));
        Issue exigence = toutes(domicile, depuis);
        return exigence.estRemplie() || residence.derogation().estSansObjet() ? exigence
                : ou(exigence, regard.aConfirmer(ParametreDAide.RESIDENCE));
    }

    Issue age(Bornes bornes) {
        return regard.bornes(ParametreDAide.AGE, "beneficiaire.dateNaissance", regard.situation().ageAuDebut(), bornes, "ans");
    }

    Issue niveauEntree(Bornes bornes) {
        return toutes(regard.partie(ParametreDAide.NIVEAU_ENTREE, bornes.min(), min -> niveau(personne, min, true)),
                regard.partie(ParametreDAide.NIVEAU_ENTREE, bornes.max(), max -> niveau(personne, max, false)));
    }

    /** Of her highest diploma, in the framework of 2019. */
    static Issue niveau(Beneficiaire personne, int seuil, boolean auMoins) {
        String diplome = personne.niveauDiplome();
        if (diplome == null) {
            return Issue.inconnue(NIVEAU);
        }
        int niveau = SOUS_LE_NIVEAU_3.equals(diplome) ? 0 : Integer.parseInt(diplome);
        return (auMoins ? niveau >= seuil : niveau <= seuil) ? Issue.REMPLIE
                : Issue.refusee(Propos.texte(niveau == 0 ? "sous le niveau 3" : "niveau " + niveau), null);
    }

    /** The demande does not tell when initial training ended. */
    Issue carence(Carence carence) {
        Issue confirmee = regard.aConfirmer(ParametreDAide.CARENCE_FORMATION_INITIALE);
        return carence.niveauEntreeMin().selon(() -> confirmee, () -> confirmee, min -> si(niveau(personne, min, true), confirmee));
    }


    /** Asked of a person who says whether she is one. */
    static Issue handicap(Beneficiaire personne, boolean attendu) {
        return attendu ? Exigences.vrai("beneficiaire.rqth", personne.rqth()) : Exigences.faux("beneficiaire.rqth", personne.rqth());
    }
}
