package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.MiseAuxVoix;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.decisions.EssaisSoumis;
import fr.crefop.conference.decisions.FicheDeSeance;
import fr.crefop.conference.decisions.FicheDeSeance.Voix;
import fr.crefop.conference.decisions.FichesDeSeance;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.portail.BarreDuPlan;
import fr.crefop.conference.portail.seances.PointDeSeance.Part;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.processus.VoteBureau;
import fr.crefop.conference.regard.Regards;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agenda of a session, each point with what its reader needs to answer. */
@Component
class PointsDeSeance {

    private final Seances seances;
    private final FichesDeSeance fiches;
    private final Dossiers dossiers;
    private final Regards regards;
    private final EssaisSoumis essais;
    private final TachesAFaire taches;

    PointsDeSeance(Seances seances, FichesDeSeance fiches, Dossiers dossiers, Regards regards, EssaisSoumis essais, TachesAFaire taches) {
        this.regards = regards;
        this.essais = essais;
        this.seances = seances;
        this.fiches = fiches;
        this.dossiers = dossiers;
        this.taches = taches;
    }

    /** In order. */
    List<PointDeSeance> de(Seance seance, Compte compte) {
        return de(seances.ordreDuJour(seance.id()), Presences.gouvernance(seance), compte);
    }

    /** @param regle of the session */
    List<PointDeSeance> de(List<Scrutin> ordre, Gouvernance regle, Compte compte) {
        Map<String, List<Tache>> votes = taches.surLesAffaires(compte, VoteBureau.VOTER, ordre.stream().filter(Scrutin::estOuvert).map(Scrutin::numero).toList());
        return ordre.stream().map(scrutin -> point(fiches.de(scrutin),
                scrutin.gouvernance().equals(regle) ? null : RegleVue.de(scrutin.gouvernance()),
                scrutin.estOuvert() ? votes.getOrDefault(scrutin.numero(), List.of()) : List.of(), compte)).toList();
    }

    private PointDeSeance point(FicheDeSeance fiche, RegleVue autreRegle, List<Tache> votes, Compte compte) {
        Optional<Dossier> dossier = fiche.soumis().porteUnPlan() ? vu(fiche.numero(), compte) : Optional.empty();
        List<Part> parts = parts(fiche.soumis());
        return new PointDeSeance(fiche,
                dossier.filter(d -> d.demande().beneficiaire().statut() != null).map(d -> Declaration.deLaDemande().donnee("beneficiaire.statut").mot(d.demande().beneficiaire().statut())).orElse(null),
                dossier.map(Dossier::motif).orElse(null), dossier.map(Dossier::structure).orElse(null), parts,
                fiche.soumis().porteUnPlan() ? barre(parts, fiche.soumis().reste()) : null,
                fiche.voix().stream().filter(voix -> voix.par() != null).map(Voix::college).toList(),
                fiche.voix().stream().filter(voix -> voix.par() == null).map(Voix::college).toList(), autreRegle,
                essais.enBref(fiche.numero(), compte).orElse(null), votes);
    }

    /** Of a case that the account may not see now, frozen or closed for too long, nothing is told but what was put to the vote. */
    private Optional<Dossier> vu(String numero, Compte compte) {
        return dossiers.trouver(numero).flatMap(dossier -> regards.de(compte, dossier).map(regard -> regard.sur(dossier)));
    }

    private static BarreDuPlan barre(List<Part> parts, Montant reste) {
        Map<Integer, Montant> teintes = new LinkedHashMap<>();
        parts.forEach(part -> teintes.merge(part.teinte(), part.montant(), Montant::plus));
        return BarreDuPlan.de(teintes, reste);
    }

    private static List<Part> parts(MiseAuxVoix soumis) {
        Map<String, List<LigneDePlan>> parFinanceur = soumis.lignes().stream()
                .collect(Collectors.groupingBy(LigneDePlan::financeur, LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        parFinanceur.forEach((financeur, lignes) -> parts.add(new Part(Financeurs.libelle(financeur),
                lignes.stream().map(ligne -> ligne.dispositif().libelle()).distinct().collect(Collectors.joining(", ")),
                Montant.somme(lignes.stream().map(LigneDePlan::montant)),
                lignes.stream().map(LigneDePlan::derogation).filter(Objects::nonNull).distinct().toList(), lignes.stream().anyMatch(LigneDePlan::dotation), BarreDuPlan.teinte(parts.size()))));
        return parts;
    }
}
