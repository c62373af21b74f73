package fr.crefop.conference.dossier;

import fr.crefop.conference.socle.MotifDeRecherche;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose cases they are, for a list. Who may know it is the caller's to ask. */
@Repository
public class Personnes {

    /** Of so many a name is no search: the newest of them. */
    private static final int AU_PLUS = 500;

    private final JdbcClient base;

    Personnes(JdbcClient base) {
        this.base = base;
    }

    private record Nommee(String numero, Identite identite) {}

    /**
     * The open cases, those on which something may wait for somebody, of people whose first name and name, in this order or the other,
     * hold that text; capitals do not count.
     */
    public Set<String> chercherOuverts(String texte) {
        String motif = MotifDeRecherche.contenant(texte.strip());
        // Found first by its longest word in what was made ready for searches: capitals and all are compared for the few that are left.
        String mot = Arrays.stream(texte.strip().split("\\s+")).max(Comparator.comparingInt(String::length)).orElseThrow();
        return base.sql("""
                select numero from conference.dossier where etat <> 'CLOS' and anonymise_le is null
                   and nom_cherche like (select conference.pour_chercher(:mot))
                   and (prenom || ' ' || nom ilike :motif or nom || ' ' || prenom ilike :motif)
                 order by recu_le desc, numero desc limit :au_plus""")
                .param("motif", motif).param("mot", MotifDeRecherche.contenant(mot)).param("au_plus", AU_PLUS).query(String.class).set();
    }

    /** By number of the case; those that are no case are left out. */
    public Map<String, Identite> de(Collection<String> numeros) {
        return base.sql("select numero, nom, prenom from conference.dossier where numero = any(:numeros)")
                .param("numeros", numeros.toArray(String[]::new))
                .query((ligne, rang) -> new Nommee(ligne.getString("numero"), new Identite(ligne.getString("nom"), ligne.getString("prenom"))))
                .list().stream().collect(Collectors.toMap(Nommee::numero, Nommee::identite));
    }
}
