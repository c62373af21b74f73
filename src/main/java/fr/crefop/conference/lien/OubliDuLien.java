package fr.crefop.conference.lien;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the links of a case, and whom its person was told to call. */
@Component
class OubliDuLien implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDuLien(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("delete from conference.lien where numero = ?").param(numero).update();
        base.sql("delete from conference.contact where numero = ?").param(numero).update();
    }
}
