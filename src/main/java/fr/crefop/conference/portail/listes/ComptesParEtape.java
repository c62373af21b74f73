package fr.crefop.conference.portail.listes;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Visibilite;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many cases that an account sees stand at each step, and how many of these are late: one query, of the open ones alone. */
@Service
public class ComptesParEtape {

    private final JdbcClient base;
    private final AccesAuxDossiers acces;
    private final Clock horloge;

    ComptesParEtape(JdbcClient base, AccesAuxDossiers acces, Clock horloge) {
        this.base = base;
        this.acces = acces;
        this.horloge = horloge;
    }

    /** @param retards how many of them have a waiting step past its day */
    public record Etape(EtatDossier etat, long nombre, long retards) {}

    /** In the order of the procedure, the empty steps included; closed cases are not among them. */
    public List<Etape> de(Compte compte) {
        Visibilite vue = acces.visibilite(compte);
        Map<EtatDossier, Etape> comptees = new EnumMap<>(EtatDossier.class);
        String vus = vue.regles().stream().map(regle -> "select d.numero, d.etat from conference.dossier_a_lister d where d.etat <> 'CLOS' and " + regle.condition())
                .collect(Collectors.joining(" union "));
        base.sql("select d.etat, count(*) as nombre, count(e.numero) as retards from (" + vus
                + ") d left join conference.echeance_du_dossier e on e.numero = d.numero and e.echeance < :jour group by d.etat")
                .params(vue.parametres()).param("jour", Date.valueOf(LocalDate.now(horloge)))
                .query((ligne, rang) -> new Etape(EtatDossier.valueOf(ligne.getString("etat")), ligne.getLong("nombre"), ligne.getLong("retards")))
                .list().forEach(etape -> comptees.put(etape.etat(), etape));
        return Arrays.stream(EtatDossier.values()).filter(etat -> etat != EtatDossier.CLOS)
                .map(etat -> comptees.getOrDefault(etat, new Etape(etat, 0, 0))).toList();
    }
}
