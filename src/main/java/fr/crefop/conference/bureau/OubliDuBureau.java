package fr.crefop.conference.bureau;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what the bureau wrote about a case; choices and results stay. */
@Component
class OubliDuBureau implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDuBureau(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("select conference.oublier_les_votes(?)").param(numero).query((ligne, rang) -> rang).list();
        base.sql("update conference.mandat set objet = '' where numero = ?").param(numero).update();
        base.sql("update conference.delai_raccourci set motif = '' where numero = ?").param(numero).update();
    }
}
