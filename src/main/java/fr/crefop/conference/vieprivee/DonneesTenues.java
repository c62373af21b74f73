package fr.crefop.conference.vieprivee;

import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.dossier.MemePersonne;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.ExportDUnDossier;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is held on one person, in all her cases, as each room tells it (RGPD art. 15). */
@Service
public class DonneesTenues {

    private final List<ExportDUnDossier> exports;
    private final MemePersonne personnes;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock horloge;

    DonneesTenues(List<ExportDUnDossier> exports, MemePersonne personnes, Dossiers dossiers, Journal journal, Clock horloge) {
        this.exports = exports;
        this.personnes = personnes;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * @param personne her full name
     * @param dossiers number of each case, then title, then each thing as the text of a JSON object
     */
    public record Donnees(String personne, Instant le, Map<String, Map<String, List<String>>> dossiers) {}

    /** Of the person of that case; the record tells who asked. */
    @Transactional
    public Donnees de(String numero, String par) {
        Map<String, Map<String, List<String>>> tout = new LinkedHashMap<>();
        for (String sien : remis(numero, par)) {
            Map<String, List<String>> dossier = new LinkedHashMap<>();
            exports.forEach(export -> dossier.putAll(export.lire(sien)));
            tout.put(sien, dossier);
        }
        return new Donnees(dossiers.exiger(numero).identite().nomComplet(), horloge.instant(), tout);
    }

    /** The cases of the same person, noted as handed to her: what cannot be noted is not given. */
    @Transactional
    public List<String> remis(String numero, String par) {
        List<String> siens = personnes.dossiersDe(numero);
        siens.forEach(sien -> journal.noter(par, sien, Acte.DONNEES_EXPORTEES));
        return siens;
    }
}
