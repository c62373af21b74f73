package fr.crefop.conference.travaux;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the scenarios that the group compared: the proposition keeps what came of them. */
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
        base.sql("delete from conference.scenario where numero = ?").param(numero).update();
    }
}
