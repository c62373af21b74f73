package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what the compared scenarios suppose and say; what each left to pay stays. */
@Component
class OubliDesScenarios implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesScenarios(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.SCENARIOS;
    }

    @Override
    public void oublier(String numero) {
        base.sql("update conference.scenario set nom = 'Scénario ' || id, hypotheses = '{}', contenu = '{}' where numero = ?").param(numero).update();
    }
}
