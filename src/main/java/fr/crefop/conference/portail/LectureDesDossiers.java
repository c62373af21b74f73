package fr.crefop.conference.portail;

import fr.crefop.conference.dossier.Dossier;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.IssueDuDossier;
import fr.crefop.conference.portail.DossierVue.Code;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the cases for the pages and for the API alike, each account seeing its own. */
@Service
class LectureDesDossiers implements ConsultationDesDossiers {

    private final Dossiers dossiers;
    private final JdbcClient base;
    private final Comptes comptes;
    private final AccesAuxDossiers acces;
    private final AssemblageDeLaVue assemblage;

    LectureDesDossiers(Dossiers dossiers, JdbcClient base, Comptes comptes, AccesAuxDossiers acces,
            AssemblageDeLaVue assemblage) {
        this.dossiers = dossiers;
        this.base = base;
        this.comptes = comptes;
        this.acces = acces;
        this.assemblage = assemblage;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneDeListe> lister(String identifiant) {
        return comptes.trouver(identifiant).map(compte -> lister(acces.visibles(compte), acces.nommes(compte))).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierVue> trouver(String numero, String identifiant) {
        return visible(numero, identifiant).map(assemblage::assembler);
    }

    @Override
    public boolean estExpert(String numero, String identifiant) {
        return comptes.trouver(identifiant).filter(compte -> !acces.expertises(compte, numero).isEmpty()).isPresent();
    }

    /**
     * Empty for an unknown number and for a case the account may not see: the two look alike from outside. Without the person's name
     * for those who decide without it.
     */
    Optional<Dossier> visible(String numero, String identifiant) {
        return comptes.trouver(identifiant).filter(compte -> acces.peutVoir(compte, numero)).flatMap(compte ->
                dossiers.trouver(numero).map(dossier -> acces.connaitLeNom(compte, numero) ? dossier : dossier.sansNom()));
    }

    /**
     * The list asks for its few columns only: a case is read whole on its own page. A proposal stands while funders or
     * colleges answer it; one of an earlier opening of the case, or of a round that failed, does not.
     */
    private List<LigneDeListe> lister(Set<String> numeros, Set<String> nommes) {
        return base.sql("""
                select d.numero, d.nom, d.prenom, d.demande #>> '{formation,intitule}' as formation, d.etat, d.issue,
                       d.structure, d.recu_le, coalesce(c.reste, s.reste, p.reste) as reste
                from conference.dossier d
                left join conference.decision c on c.numero = d.numero and c.ouverture = d.ouverture
                left join lateral (select reste from conference.proposition where numero = d.numero and passage = conference.passage_de(d.numero)
                    and d.etat in ('EN_ENGAGEMENT', 'EN_ADOPTION') and d.voie <> 'DIRECTE' order by id desc limit 1) s on true
                left join lateral (select reste from conference.plan where numero = d.numero order by id desc limit 1) p on true
                where d.numero = any(:numeros)
                order by d.recu_le desc, d.numero desc""")
                .param("numeros", numeros.toArray(String[]::new))
                .query((ligne, rang) -> ligne(ligne, nommes)).list();
    }

    private static LigneDeListe ligne(ResultSet ligne, Set<String> nommes) throws SQLException {
        String numero = ligne.getString("numero");
        Identite identite = nommes.contains(numero) ? new Identite(ligne.getString("nom"), ligne.getString("prenom")) : Identite.TUE;
        EtatDossier etat = EtatDossier.valueOf(ligne.getString("etat"));
        String issue = ligne.getString("issue");
        BigDecimal reste = ligne.getBigDecimal("reste");
        return new LigneDeListe(numero, identite.nomComplet(), ligne.getString("formation"),
                new Code(etat.name(), etat.libelle()),
                issue == null ? null : new Code(issue, IssueDuDossier.valueOf(issue).libelle()), ligne.getString("structure"),
                ligne.getTimestamp("recu_le").toInstant(), reste == null ? null : new Montant(reste));
    }
}
