package fr.crefop.conference.engagements;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases at once, copied in the register from one that was referred: nothing of the procedure runs for them. */
final class DossiersEnNombre {

    /** A year that no other test uses: what is set on its envelopes disturbs nobody. */
    static final int ANNEE = 2031;

    private static final AtomicInteger RANG = new AtomicInteger(1);

    private DossiersEnNombre() {}

    static List<String> copier(JdbcClient base, String modele, int combien) {
        return IntStream.range(0, combien).mapToObj(i -> copier(base, modele)).toList();
    }

    private static String copier(JdbcClient base, String modele) {
        String numero = "CF-%d-%05d".formatted(ANNEE, RANG.getAndIncrement());
        base.sql("""
                insert into conference.dossier (numero, recu_le, auteur, structure, motif, nom, prenom, demande, etat)
                select ?, recu_le, auteur, structure, motif, nom, prenom,
                       jsonb_set(demande, '{formation,debut}', to_jsonb(?::text)), etat
                from conference.dossier where numero = ?""")
                .params(numero, LocalDate.of(ANNEE, 3, 1).toString(), modele).update();
        return numero;
    }
}
