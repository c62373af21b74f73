package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FinsDeDossier.Fin;
import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.socle.EnFrancais;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The letter that tells a person and the structure that follows them how a case ended without a plan, what they may do, and how to contest it. */
@Service
public class LettresDeDecision {

    static final Map<IssueDuDossier, String> DECISIONS = new EnumMap<>(Map.of(
            IssueDuDossier.NON_RECEVABLE, "La conférence des financeurs ne peut pas traiter cette demande : elle n'est pas recevable.",
            IssueDuDossier.SANS_SUITE, "La demande est classée sans suite : le complément demandé n'est pas venu avant son échéance.",
            IssueDuDossier.REJETE, "Le bureau du CREFOP n'a pas retenu cette demande.",
            IssueDuDossier.ABANDONNE, "La demande est close : le projet de formation ne se fait pas."));

    static final Map<IssueDuDossier, String> SUITES = new EnumMap<>(Map.of(
            IssueDuDossier.NON_RECEVABLE, "Rien n'empêche de déposer une nouvelle demande si la situation change.",
            IssueDuDossier.SANS_SUITE, "Dès que le complément est prêt, votre conseiller peut demander au secrétariat de rouvrir le dossier.",
            IssueDuDossier.REJETE, "Les aides que les règles permettent restent ouvertes : votre conseiller peut les demander à chaque financeur. Le dossier peut être rouvert s'il y a un fait nouveau.",
            IssueDuDossier.ABANDONNE, "Ce que les financeurs avaient engagé est libéré ; un plan remis auparavant ne vaut plus. Le dossier peut être rouvert si le projet reprend."));

    private final FinsDeDossier fins;
    private final Recours recours;
    private final Gabarit gabarit = new Gabarit("decision");
    private final ImpressionPdf impression = new ImpressionPdf();

    LettresDeDecision(FinsDeDossier fins, Recours recours) {
        this.fins = fins;
        this.recours = recours;
    }

    /** Empty for a case that is not closed, and for one that ended with its plan: the plan is then the answer. */
    public Optional<byte[]> lettre(Dossier dossier) {
        return dossier.etat() != EtatDossier.CLOS ? Optional.empty()
                : fins.de(dossier).filter(fin -> DECISIONS.containsKey(fin.issue()))
                        .map(fin -> impression.imprimer(gabarit.remplir(Signataire.de(dossier), valeurs(dossier, fin))));
    }

    private Map<String, Object> valeurs(Dossier dossier, Fin fin) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("numero", dossier.numero());
        valeurs.put("personne", dossier.identite().nomComplet());
        valeurs.put("structure", dossier.structure());
        valeurs.put("formation", dossier.demande().formation().intitule());
        valeurs.put("debut", EnFrancais.date(dossier.demande().formation().debut()));
        valeurs.put("recuLe", EnFrancais.jour(dossier.recuLe()));
        valeurs.put("le", fin.le() == null ? null : EnFrancais.date(fin.le()));
        valeurs.put("decision", DECISIONS.get(fin.issue()));
        valeurs.put("motif", fin.motif());
        valeurs.put("suite", SUITES.get(fin.issue()));
        valeurs.put("recours", recours.de(dossier.numero()));
        return valeurs;
    }
}
