package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.Personnes;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Liste;
import fr.crefop.conference.processus.TachesAFaire.Recherche;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A page of what waits for an account. As many questions to the database for one task as for a thousand. */
@Component
public class ListeAFaire {

    static final int PAR_PAGE = 25;
    static final int TEXTE_AU_PLUS = 100;
    private static final int NOM_AU_MOINS = 2;

    private final TachesAFaire taches;
    private final Personnes personnes;
    private final AccesAuxDossiers acces;
    private final Clock horloge;

    ListeAFaire(TachesAFaire taches, Personnes personnes, AccesAuxDossiers acces, Clock horloge) {
        this.taches = taches;
        this.personnes = personnes;
        this.acces = acces;
        this.horloge = horloge;
    }

    /** @param page from 1 on */
    public record Page(List<LigneAFaire> lignes, long total, int page, int pages) {}

    /** A page beyond the last one is the last one. */
    Page lire(Compte compte, String texte, int demandee) {
        Recherche recherche = recherche(compte, texte);
        int page = Math.max(1, demandee);
        Liste liste = taches.lister(compte, recherche, (page - 1) * PAR_PAGE, PAR_PAGE);
        int pages = (int) Math.max(1, (liste.total() + PAR_PAGE - 1) / PAR_PAGE);
        if (page > pages) {
            page = pages;
            liste = taches.lister(compte, recherche, (page - 1) * PAR_PAGE, PAR_PAGE);
        }
        return new Page(lignes(compte, liste.taches()), liste.total(), page, pages);
    }

    /** A name is looked for among the cases whose person the account may know. */
    private Recherche recherche(Compte compte, String texte) {
        if (texte.isBlank()) {
            return Recherche.TOUT;
        }
        Set<String> nommes = texte.strip().length() < NOM_AU_MOINS ? Set.of() : personnes.chercher(texte);
        return new Recherche(texte, nommes.isEmpty() ? nommes : acces.nommes(compte, nommes));
    }

    private List<LigneAFaire> lignes(Compte compte, List<Tache> page) {
        List<String> numeros = page.stream().map(Tache::numero).distinct().toList();
        Map<String, Identite> noms = numeros.isEmpty() ? Map.of() : personnes.de(acces.nommes(compte, numeros));
        LocalDate aujourdHui = LocalDate.now(horloge);
        return page.stream().map(tache -> new LigneAFaire(tache,
                noms.containsKey(tache.numero()) ? noms.get(tache.numero()).nomComplet() : null,
                tache.echeance() != null && tache.echeance().isBefore(aujourdHui))).toList();
    }
}
