package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets the saisines that a correction replaced. Their ranks stay: a funder was asked about one of them, and of a training that is
 * forgotten nobody says that it is the same.
 */
@Component
class OubliDesSaisinesRemplacees implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDesSaisinesRemplacees(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.SAISINES_REMPLACEES;
    }

    @Override
    public void oublier(String numero) {
        base.sql("update conference.saisine_remplacee set motif = '', nom = '', prenom = '', demande = '{\"formation\": {}}' where numero = ?")
                .param(numero).update();
    }
}
