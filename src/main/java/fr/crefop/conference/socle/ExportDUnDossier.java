package fr.crefop.conference.socle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a room holds on the person of a case, for her to read: each room that holds something declares its own tables. */
public final class ExportDUnDossier {

    private final JdbcClient base;
    private final Map<String, String> requetes = new LinkedHashMap<>();

    public ExportDUnDossier(JdbcClient base) {
        this.base = base;
    }

    /**
     * @param titre in French, as the person reads it
     * @param requete one row of JSON for each thing held; its only parameter is the number of the case
     */
    public ExportDUnDossier avec(String titre, String requete) {
        requetes.put(titre, requete);
        return this;
    }

    /** By title, each thing as the text of a JSON object, oldest first; a title without anything is left out. */
    public Map<String, List<String>> lire(String numero) {
        Map<String, List<String>> tout = new LinkedHashMap<>();
        requetes.forEach((titre, requete) -> {
            List<String> lignes = base.sql(requete).param(numero).query(String.class).list();
            if (!lignes.isEmpty()) {
                tout.put(titre, lignes);
            }
        });
        return tout;
    }
}
