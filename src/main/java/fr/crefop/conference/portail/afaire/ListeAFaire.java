package fr.crefop.conference.portail.afaire;

import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.portail.listes.RechercheChoisie;
import fr.crefop.conference.processus.TachesAFaire;
import fr.crefop.conference.processus.TachesAFaire.Liste;
import fr.crefop.conference.processus.TachesAFaire.Ordre;
import fr.crefop.conference.processus.TachesAFaire.Recherche;
import fr.crefop.conference.processus.TachesAFaire.Tache;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.socle.PageDeListe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A page of what waits for an account. As many questions to the database for one task as for a thousand. */
@Component
public class ListeAFaire {

    static final String EN_RETARD = "en-retard";
    static final String SEPT_JOURS = "sept-jours";
    static final Map<String, Ordre> ORDRES = Map.of(RechercheChoisie.ANCIENS, Ordre.ANCIEN, "etape", Ordre.ETAPE, "priorite", Ordre.PRIORITE);
    private static final int SEPT = 7;

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

    /** A page beyond the last one is the last one: tasks go while one turns the pages. */
    PageDeListe<LigneAFaire> lire(Compte compte, RechercheChoisie quoi) {
        Recherche recherche = recherche(compte, quoi);
        PageDeListe<LigneAFaire> page = lire(compte, recherche, quoi.page(), PageDeListe.TAILLE);
        return page.page() <= page.pages() ? page : lire(compte, recherche, page.pages(), PageDeListe.TAILLE);
    }

    /** The most pressing ones; the page says how many there are in all. */
    public PageDeListe<LigneAFaire> premieres(Compte compte, int combien) {
        return lire(compte, Recherche.TOUT, 1, combien);
    }

    private PageDeListe<LigneAFaire> lire(Compte compte, Recherche recherche, int page, int taille) {
        Liste liste = taches.lister(compte, recherche, (int) PageDeListe.debut(page, taille), taille);
        return new PageDeListe<>(lignes(compte, liste.taches()), page, taille, liste.total(), liste.bornee());
    }

    private Recherche recherche(Compte compte, RechercheChoisie quoi) {
        String texte = quoi.texte();
        LocalDate aujourdHui = LocalDate.now(horloge);
        LocalDate avant = switch (quoi.quoi()) {
            case EN_RETARD -> aujourdHui;
            case SEPT_JOURS -> aujourdHui.plusDays(SEPT + 1L);
            default -> null;
        };
        return new Recherche(texte, texte.isBlank() ? Set.of() : noms.chercher(compte, texte), avant, ORDRES.getOrDefault(quoi.tri(), Ordre.PRESSE));
    }

    private List<LigneAFaire> lignes(Compte compte, List<Tache> page) {
        Map<String, String> personnes = noms.de(compte, page.stream().map(Tache::numero).distinct().toList());
        Set<String> commencees = brouillons.commencees(compte.identifiant(), page.stream().map(Tache::id).toList());
        LocalDate aujourdHui = LocalDate.now(horloge);
        return page.stream().map(tache -> new LigneAFaire(tache, personnes.get(tache.numero()),
                tache.echeance() != null && tache.echeance().isBefore(aujourdHui), commencees.contains(tache.id()))).toList();
    }
}
