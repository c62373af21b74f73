package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Liste;
import fr.crefop.conference.processus.TachesAFaire.Recherche;
import fr.crefop.conference.processus.TachesAFaire.Tache;
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

    private final TachesAFaire taches;
    private final PersonnesConnues noms;
    private final BrouillonsDesTaches brouillons;
    private final Clock horloge;

    ListeAFaire(TachesAFaire taches, PersonnesConnues noms, BrouillonsDesTaches brouillons, Clock horloge) {
        this.taches = taches;
        this.noms = noms;
        this.brouillons = brouillons;
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

    /** The most pressing ones; the page says how many there are in all. */
    public Page premieres(Compte compte, int combien) {
        Liste liste = taches.lister(compte, Recherche.TOUT, 0, combien);
        return new Page(lignes(compte, liste.taches()), liste.total(), 1, 1);
    }

    private Recherche recherche(Compte compte, String texte) {
        return texte.isBlank() ? Recherche.TOUT : new Recherche(texte, noms.chercher(compte, texte));
    }

    private List<LigneAFaire> lignes(Compte compte, List<Tache> page) {
        Map<String, String> personnes = noms.de(compte, page.stream().map(Tache::numero).distinct().toList());
        Set<String> commencees = brouillons.commencees(compte.identifiant(), page.stream().map(Tache::id).toList());
        LocalDate aujourdHui = LocalDate.now(horloge);
        return page.stream().map(tache -> new LigneAFaire(tache, personnes.get(tache.numero()),
                tache.echeance() != null && tache.echeance().isBefore(aujourdHui), commencees.contains(tache.id()))).toList();
    }
}
