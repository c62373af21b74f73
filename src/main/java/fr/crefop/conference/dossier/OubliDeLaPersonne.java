package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets who the person is and what she told; status, months, hours and prices stay, for statistics. */
@Component
class OubliDeLaPersonne implements OubliDUnDossier {

    private final JdbcClient base;

    OubliDeLaPersonne(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        base.sql("""
                update conference.dossier set motif = '', motif_de_fin = null, nom = '', prenom = '', departement = null,
                       recu_le = date_trunc('month', recu_le, 'Europe/Paris'),
                       demande = jsonb_strip_nulls(jsonb_build_object(
                           'dateDepot', left(demande ->> 'dateDepot', 7) || '-01',
                           'beneficiaire', jsonb_build_object('statut', demande #> '{beneficiaire,statut}'),
                           'formation', jsonb_build_object('intitule', '', 'debut', left(demande #>> '{formation,debut}', 7) || '-01')
                               || coalesce((select jsonb_object_agg(c.key, c.value) from jsonb_each(demande -> 'formation') c
                                   where jsonb_typeof(c.value) = 'number'), '{}')))
                where numero = ?""").param(numero).update();
        base.sql("""
                update conference.passage set motif = null, fin_precedente_motif = null, debut_avant = date_trunc('month', debut_avant)::date,
                       debut_apres = date_trunc('month', debut_apres)::date where numero = ?""").param(numero).update();
        base.sql("update conference.complement set manque = '', reponse = null where numero = ?").param(numero).update();
        base.sql("update conference.limitation set motif = '' where numero = ?").param(numero).update();
        base.sql("update conference.transfert set motif = '' where numero = ?").param(numero).update();
        base.sql("delete from conference.renouvellement where numero = ? or fait_suite_a = ?").params(numero, numero).update();
        base.sql("update conference.consentement set portee = '' where numero = ?").param(numero).update();
    }
}
