package fr.crefop.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a closed case left in the registers, counted: equal for two cases that were led alike, whatever happened meanwhile. */
final class EmpreinteDUnDossier {

    private static final String TOUT = """
            select 'acte ' || acte || ' ' || compte as quoi, count(*) as nombre from conference.journal where numero = :numero group by 1
            union all select 'vote ' || s.objet || ' ' || v.college || ' ' || v.choix, count(*) from conference.vote v
                join conference.scrutin s on s.id = v.scrutin_id where s.numero = :numero group by 1
            union all select 'engagement ' || financeur || ' ' || etat, count(*) from conference.engagement where numero = :numero group by 1
            union all select 'mandat', count(*) from conference.mandat where numero = :numero
            union all select 'cahier', count(*) from conference.cahier_des_charges where numero = :numero
            union all select 'proposition', count(*) from conference.proposition where numero = :numero
            union all select 'decision ' || issue, count(*) from conference.decision where numero = :numero group by 1
            union all select 'avis ' || compte || ' ' || objet, count(*) from conference.avis where numero = :numero group by 1
            union all select 'etat ' || etat, count(*) from conference.dossier where numero = :numero group by 1
            """;

    private EmpreinteDUnDossier() {}

    static Map<String, Long> de(JdbcClient base, String numero) {
        Map<String, Long> compte = new TreeMap<>();
        base.sql(TOUT).param("numero", numero).query(ligne -> {
            compte.put(ligne.getString("quoi"), ligne.getLong("nombre"));
        });
        return compte;
    }

    /** What is missing or too many, one line each. */
    static List<String> ecarts(Map<String, Long> attendue, Map<String, Long> trouvee) {
        List<String> ecarts = new ArrayList<>();
        Map<String, Long> toutes = new TreeMap<>(attendue);
        trouvee.keySet().forEach(quoi -> toutes.putIfAbsent(quoi, 0L));
        toutes.forEach((quoi, nombre) -> {
            long la = trouvee.getOrDefault(quoi, 0L);
            if (la != nombre) {
                ecarts.add(quoi + " : " + nombre + " attendu, " + la + " trouvé");
            }
        });
        return ecarts;
    }
}
