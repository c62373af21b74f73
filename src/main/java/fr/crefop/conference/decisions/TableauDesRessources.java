package fr.crefop.conference.decisions;

import fr.crefop.conference.cadre.Financeur;
import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.engagements.Enveloppes;
import fr.crefop.conference.engagements.RestesDesEnveloppes;
import fr.crefop.conference.financement.Ressource;
import fr.crefop.conference.financement.Ressource.Etat;
import fr.crefop.conference.financement.RessourcesMobilisables;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** The table of the resources that may be mobilised in a region on a day (L5311-10), with what is left of their envelopes. */
@Service
public class TableauDesRessources {

    private final RessourcesMobilisables ressources;
    private final Enveloppes enveloppes;
    private final Gabarit gabarit = new Gabarit("ressources");
    private final ImpressionPdf impression = new ImpressionPdf();

    TableauDesRessources(RessourcesMobilisables ressources, Enveloppes enveloppes) {
        this.ressources = ressources;
        this.enveloppes = enveloppes;
    }

    /**
     * @param etat that of the resource, or exhausted when its only funder has nothing left for the year
     * @param enveloppe what is left, in a sentence
     * @param aVerifier nobody looked at one of its values for twelve months
     */
    public record Ligne(Ressource ressource, Etat etat, String enveloppe, String verifieLe, boolean aVerifier) {}

    /**
     * In the order of the resources; the year of an envelope is that of the day.
     *
     * @param code of the region; {@code le} first day of the training
     * @throws fr.crefop.conference.socle.RefusMetier when no pack tells of that region, or of that day
     */
    public List<Ligne> lignes(String code, LocalDate le) {
        List<Ressource> lues = ressources.de(code, le);
        List<String> financeurs = lues.stream().flatMap(r -> r.financeurs().stream()).map(Financeur::code).distinct().toList();
        RestesDesEnveloppes restes = enveloppes.restes(financeurs, le.getYear());
        return lues.stream().map(ressource -> ligne(ressource, restes, le)).toList();
    }

    private static Ligne ligne(Ressource ressource, RestesDesEnveloppes restes, LocalDate le) {
        Map<String, Montant> limites = new TreeMap<>();
        if (ressource.dispositif() != null) {
            ressource.financeurs().forEach(f -> restes.de(f.code(), ressource.dispositif()).ifPresent(reste -> limites.put(f.libelle(), reste)));
        }
        boolean epuisee = ressource.financeurs().size() == 1 && limites.values().stream().anyMatch(reste -> !reste.estPositif());
        Etat etat = epuisee && ressource.etat().code() == Etat.Code.OUVERTE ? new Etat(Etat.Code.EPUISEE, PhrasesDesRessources.ENVELOPPE_EPUISEE) : ressource.etat();
        return new Ligne(ressource, etat, enveloppe(ressource, limites, le.getYear()), ressource.verification(le), ressource.estAVerifier(le));
    }

    private static String enveloppe(Ressource ressource, Map<String, Montant> limites, int annee) {
        if (ressource.dispositif() == null || ressource.dispositif().nature() != Nature.PUBLIC) {
            return PhrasesDesRessources.SANS_OBJET;
        }
        return ressource.aide() != null ? PhrasesDesRessources.enveloppeDe(ressource.dispositif().libelle())
                : PhrasesDesRessources.enveloppe(annee, limites, ressource.financeurs().size());
    }

    /** Accessible, on as many pages as it takes: nothing of it is cut. */
    public byte[] pdf(Region region, LocalDate le, LocalDate etabliLe) {
        return impression.imprimer(gabarit.remplir(region, Map.of("lignes", lignes(region.code(), le), "le", EnFrancais.date(le),
                "etabliLe", EnFrancais.date(etabliLe))));
    }
}
