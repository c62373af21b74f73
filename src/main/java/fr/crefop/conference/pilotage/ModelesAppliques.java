package fr.crefop.conference.pilotage;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.financement.PlanDuJour;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.RefusMetier;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which model a case was answered with. The indicators count them; the model itself never names a case. */
@Service
public class ModelesAppliques {

    private final JdbcClient base;
    private final Modeles modeles;
    private final Dossiers dossiers;
    private final Plans plans;
    private final PlanDuJour planDuJour;
    private final Journal journal;
    private final Clock horloge;

    ModelesAppliques(JdbcClient base, Modeles modeles, Dossiers dossiers, Plans plans, PlanDuJour planDuJour, Journal journal,
            Clock horloge) {
        this.base = base;
        this.modeles = modeles;
        this.dossiers = dossiers;
        this.plans = plans;
        this.planDuJour = planDuJour;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The models in force on this case, those that fit first. */
    public List<Convenance> examiner(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        return planDuJour.trouver(dossier).map(plan -> modeles.examiner(dossier.demande(), plan)).orElse(List.of());
    }

    public List<Convenance> quiConviennent(String numero) {
        return examiner(numero).stream().filter(Convenance::convient).toList();
    }

    /** @throws RefusMetier when that model does not fit the case, or no longer */
    @Transactional
    public void choisir(String numero, long modeleId, String par) {
        Convenance choisie = quiConviennent(numero).stream().filter(c -> c.modele().id() == modeleId).findFirst()
                .orElseThrow(() -> new RefusMetier("Ce modèle ne convient pas à ce dossier, ou n'est plus en vigueur."));
        base.sql("insert into conference.modele_applique (numero, modele_id, le, par) values (?, ?, ?, ?)")
                .params(numero, modeleId, Timestamp.from(horloge.instant()), par).update();
        journal.noter(par, numero, Acte.MODELE_CHOISI, Codes.de("modele", choisie.modele().reference(), "version", choisie.modele().version()));
    }

    /** The model chosen last for the case. */
    public Optional<Modele> du(String numero) {
        return base.sql("select modele_id from conference.modele_applique where numero = ? order by id desc limit 1")
                .param(numero).query(Long.class).optional().flatMap(modeles::trouver);
    }

    /** The shares of the chosen model on this case. */
    public Convenance convenance(String numero) {
        Modele modele = du(numero).orElseThrow(() -> new IllegalStateException("Aucun modèle choisi pour " + numero));
        return Convenance.de(modele, dossiers.exiger(numero).demande(), plans.exigerDernier(numero));
    }

    public int fois(long modeleId) {
        return base.sql("select count(*) from conference.modele_applique where modele_id = ?").param(modeleId)
                .query(Integer.class).single();
    }
}
