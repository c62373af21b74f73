package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the base adds up as it is written, beside what it is the sum of: in one question, so that it holds whoever writes meanwhile. */
final class SommesTenues {

    private SommesTenues() {}

    static void sontJustes(JdbcClient base) {
        assertThat(base.sql("""
                select * from (select r.financeur, r.dispositif, r.annee, r.delegation_id, sum(r.montant) as engage,
                                      coalesce(sum(r.montant) filter (where d.etat = 'CLOS' or r.due), 0) as consomme, count(*) as nombre
                                 from conference.reservation r join conference.dossier d on d.numero = r.numero
                                where r.liberee_le is null group by 1, 2, 3, 4) recomptees
                  full join (select financeur, dispositif, annee, delegation_id, sum(engage) as engage, sum(consomme) as consomme, sum(nombre) as nombre
                               from conference.somme_tenue group by 1, 2, 3, 4) tenues
                    on (recomptees.financeur, recomptees.dispositif, recomptees.annee, coalesce(recomptees.delegation_id, 0))
                     = (tenues.financeur, tenues.dispositif, tenues.annee, coalesce(tenues.delegation_id, 0))
                 where (coalesce(recomptees.engage, 0), coalesce(recomptees.consomme, 0), coalesce(recomptees.nombre, 0))
                       is distinct from (coalesce(tenues.engage, 0), coalesce(tenues.consomme, 0), coalesce(tenues.nombre, 0))""")
                .query().listOfRows()).as("sommes tenues").isEmpty();
    }
}
