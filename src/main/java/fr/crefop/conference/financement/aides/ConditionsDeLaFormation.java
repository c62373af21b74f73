package fr.crefop.conference.financement.aides;

import static fr.crefop.conference.financement.regles.Exigences.auMoins;
import static fr.crefop.conference.financement.regles.Exigences.auPlus;
import static fr.crefop.conference.financement.regles.Exigences.faux;
import static fr.crefop.conference.financement.regles.Exigences.parmi;
import static fr.crefop.conference.financement.regles.Exigences.vrai;
import static fr.crefop.conference.financement.regles.Logique.non;
import static fr.crefop.conference.financement.regles.Logique.ou;
import static fr.crefop.conference.financement.regles.Logique.toutes;

import fr.crefop.conference.cadre.FormationVisee.Codes;
import fr.crefop.conference.cadre.FormationVisee.Duree;
import fr.crefop.conference.cadre.FormationVisee.Lieu;
import fr.crefop.conference.cadre.FormationVisee.TypeDeCertification;
import fr.crefop.conference.cadre.LigneDAide.Bornes;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.dossier.Formation;
import fr.crefop.conference.financement.regles.Exigences;
import fr.crefop.conference.financement.regles.Issue;
import fr.crefop.conference.vocabulaire.Propos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which training an aid is for (regions.md A.7). */
final class ConditionsDeLaFormation {

    private static final String TYPE = "formation.certification.type";

    private final Regard regard;
    private final Formation formation;

    ConditionsDeLaFormation(Regard regard) {
        this.regard = regard;
        this.formation = regard.demande().formation();
    }

    /** One of them is enough. */
    Issue certification(Set<TypeDeCertification> types) {
        return ou(types.stream().map(this::mene).toArray(Issue[]::new));
    }

    private Issue mene(TypeDeCertification type) {
        return switch (type) {
            // A block is a part of one: only the Région says whether that is enough.
            case RNCP -> ou(inscrite("RNCP"), toutes(inscrite("BLOC_RNCP"), regard.aConfirmer(ParametreDAide.CERTIFICATION)));
            case RS -> inscrite("RS", "CLEA");
            case CPF -> ou(inscrite("RNCP", "BLOC_RNCP", "RS", "CLEA"), vrai("formation.surMonCompteFormation", formation.surMonCompteFormation()));
            case VAE -> vrai("formation.vae", formation.vae());
        };
    }

    private Issue inscrite(String... types) {
        String type = formation.certification() == null ? null : formation.certification().type();
        Boolean active = formation.certification() == null ? null : formation.certification().active();
        return toutes(parmi(TYPE, type, (Object[]) types), vrai("formation.certification.active", active));
    }

    Issue duree(Duree duree) {
        List<Issue> bornes = new ArrayList<>();
        dire(bornes, duree.heuresMin(), n -> auMoins("formation.heuresCentre", formation.heuresCentre(), regard.valeur(ParametreDAide.DUREE, n, "heures")));
        dire(bornes, duree.heuresMax(), n -> auPlus("formation.heuresCentre", formation.heuresCentre(), regard.valeur(ParametreDAide.DUREE, n, "heures")));
        dire(bornes, duree.moisMax(), n -> auPlus("formation.dureeMois", regard.situation().dureeMois(), regard.valeur(ParametreDAide.DUREE, n, "mois")));
        Issue[] toutes = bornes.toArray(Issue[]::new);
        Issue ensemble = toutes(toutes);
        if (duree.liaison().estSansObjet() || ensemble.estRemplie() || bornes.isEmpty()) {
            return ensemble;
        }
        Issue une = ou(toutes);
        // Both readings refuse, or both accept: nobody has to say which one holds.
        return duree.liaison().selon(() -> ensemble, () -> une.estRefusee() ? une : regard.aConfirmer(ParametreDAide.DUREE),
                liaison -> liaison == Duree.Liaison.ET ? ensemble : une);
    }

    private void dire(List<Issue> bornes, Renseignement<Integer> borne, Function<Integer, Issue> exigence) {
        if (!borne.estSansObjet()) {
            bornes.add(regard.partie(ParametreDAide.DUREE, borne, exigence));
        }
    }

    Issue heuresHebdo(Bornes bornes) {
        return regard.bornes(ParametreDAide.HEURES_HEBDO, "formation.heuresHebdo", formation.heuresHebdo(), bornes, "heures");
    }

    Issue partEnEntreprise(int max) {
        return auPlus("formation.heuresEntreprise", regard.situation().partEnEntreprise(), regard.valeur(ParametreDAide.PART_ENTREPRISE_MAX, max, "pourcent"));
    }

    Issue horsOffreCollective(boolean exigee) {
        return exigee ? faux("formation.placeCollectiveDisponible", formation.placeCollectiveDisponible()) : Issue.REMPLIE;
    }

    /** Whether a region lacks the training, or places of it, the Région tells. */
    Issue lieu(Lieu lieu) {
        Issue dedans = formation.regionFormation() == null ? Issue.inconnue("formation.regionFormation")
                : formation.regionFormation().equals(lieu.region()) ? Issue.REMPLIE : Issue.refusee(new Propos.Region(formation.regionFormation()), null);
        return dedans.estRemplie() || lieu.sauf().estSansObjet() ? dedans : ou(dedans, regard.aConfirmer(ParametreDAide.LIEU));
    }

    Issue codes(Codes codes) {
        return toutes(regard.partie(ParametreDAide.CODES, codes.inclus(), this::estDans),
                regard.partie(ParametreDAide.CODES, codes.exclus(), liste -> non(estDans(liste), liste.nom(), null)));
    }

    /** By one of its formacodes, or its code Certif Info. */
    private Issue estDans(Codes.Liste liste) {
        Issue parFormacode = regard.partie(ParametreDAide.CODES, liste.formacodes(), debuts -> commence(formation, debuts));
        Issue parCertifinfo = regard.partie(ParametreDAide.CODES, liste.certifinfos(),
                codes -> Exigences.contientUn("formation.certifinfo", regard.situation().certifinfos(), codes));
        return liste.formacodes().estSansObjet() ? parCertifinfo : liste.certifinfos().estSansObjet() ? parFormacode : ou(parFormacode, parCertifinfo);
    }

    /** One of its formacodes begins so. */
    static Issue commence(Formation formation, Set<String> debuts) {
        if (formation.formacodes() == null) {
            return Issue.inconnue("formation.formacodes");
        }
        return formation.formacodes().stream().anyMatch(code -> debuts.stream().anyMatch(code::startsWith)) ? Issue.REMPLIE
                : Issue.refusee(new Propos.Codes(Propos.Liste.TROUVES, formation.formacodes()), null);
    }
}
