package fr.crefop.conference.processus.demonstration;

import fr.crefop.conference.bureau.Seances;
import fr.crefop.conference.dossier.Consentement;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.echanges.Messages;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * Many cases, open and closed, of both régimes and at every step, each sent and answered through the services that people use. A
 * seed draws them: with the same one on the same day, the same cases in the same order. The clock goes from eight months ago to
 * now, so that what waits has waited, and some of it is late.
 */
public final class GenerateurDeDossiers {

    private static final List<String> NOMS = List.of("Martin", "Bernard", "Thomas", "Petit", "Robert", "Richard", "Durand", "Dubois", "Moreau", "Laurent",
            "Simon", "Michel", "Lefebvre", "Leroy", "Roux", "David", "Bertrand", "Morel", "Fournier", "Girard", "Bonnet", "Dupont", "Lambert", "Fontaine",
            "Rousseau", "Vincent", "Müller", "Lefèvre", "Faure", "André", "Mercier", "Blanc", "Guérin", "Boyer", "Garnier", "Chevalier", "Da Silva", "N'Diaye",
            "Traoré", "Benali", "Nguyen", "Kowalski", "Le Goff", "D'Angelo", "Haddad", "Yılmaz", "Fernández", "Popescu");
    private static final List<String> PRENOMS = List.of("Camille", "Léa", "Hugo", "Inès", "Karim", "Nadia", "Zoé", "Yann", "Aminata", "Thomas", "Émilie",
            "Julien", "Sandrine", "Mehdi", "Chloé", "Lucas", "Fatou", "Louis", "Manon", "Rachid", "Anne-Laure", "Mathis", "Solène", "Ousmane", "Linh", "Paul",
            "Élodie", "Maxime", "Carla", "Enzo", "Maëlle", "Noé");
    private static final List<String> VILLES = List.of("Chartres", "Blois", "Tours", "Châteauroux", "Dreux", "Vierzon", "Montargis", "Romorantin");
    private static final int MOIS_DES_CLOS = 8;
    private static final int JOURS_DES_OUVERTS = 60;
    private static final LocalTime HEURE = LocalTime.of(10, 0);
    private static final int A_LA_FOIS = 3;
    private static final int JOURS_ENTRE_DEUX_NOUVELLES = 10;

    private final DepotDeSaisines depot;
    private final Recit recit;
    private final LecteurDeDemande lecteur;
    private final Comptes comptes;
    private final Messages messages;
    private final Seances seances;
    private final HorlogeDuBanc horloge;
    private final long graine;
    private final Map<String, Integer> inacheves = new ConcurrentSkipListMap<>();
    private int faits;

    public GenerateurDeDossiers(ApplicationContext maison, HorlogeDuBanc horloge, long graine) {
        depot = maison.getBean(DepotDeSaisines.class);
        recit = maison.getBean(Recit.class);
        lecteur = maison.getBean(LecteurDeDemande.class);
        comptes = maison.getBean(Comptes.class);
        messages = maison.getBean(Messages.class);
        seances = maison.getBean(Seances.class);
        this.horloge = horloge;
        this.graine = graine;
    }

    /** May be called again: the draw goes on where it was. */
    public void faire(int clos, int ouverts) throws InterruptedException {
        LocalDate aujourdHui = LocalDate.now(HorlogeConfiguration.PARIS);
        conseillers();
        try {
            jourParJour(aujourdHui.minusMonths(MOIS_DES_CLOS), aujourdHui.minusDays(JOURS_DES_OUVERTS), clos, Histoires.FERMEES, false);
            jourParJour(aujourdHui.minusDays(JOURS_DES_OUVERTS), aujourdHui, ouverts, Histoires.OUVERTES, true);
        } finally {
            horloge.laisserAller();
        }
    }

    /** As many each day. They come one after the other, then their answers are given by several people at once. */
    private void jourParJour(LocalDate debut, LocalDate fin, int combien, List<Personne> histoires, boolean ouverts) throws InterruptedException {
        int jours = (int) ChronoUnit.DAYS.between(debut, fin);
        int deja = 0;
        for (int jour = 0; jour < jours; jour++) {
            horloge.mettreA(debut.plusDays(jour).atTime(HEURE).atZone(HorlogeConfiguration.PARIS).toInstant());
            List<Callable<Void>> suites = new ArrayList<>();
            for (int jusque = (int) ((long) combien * (jour + 1) / jours); deja < jusque; deja++) {
                suites.add(deposer(histoires, ouverts));
            }
            ExecutorService personnes = Executors.newFixedThreadPool(A_LA_FOIS);
            for (Future<Void> faite : personnes.invokeAll(suites)) {
                achever(faite);
            }
            personnes.shutdown();
            if ((jour + 1) % JOURS_ENTRE_DEUX_NOUVELLES == 0) {
                System.out.println(LocalTime.now(HorlogeConfiguration.PARIS).truncatedTo(ChronoUnit.SECONDS) + " : " + deja + " / " + combien + (ouverts ? " open" : " closed"));
            }
        }
    }

    private static void achever(Future<Void> faite) throws InterruptedException {
        try {
            faite.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** @return for each story that did not go as told, how many cases stopped half-way; they stay where they are */
    public Map<String, Integer> inacheves() {
        return inacheves;
    }

    /** One convened on a dozen votes, and one that the secretariat prepares. @return the second one */
    public long seances() {
        long convoquee = seances.planifier(SeanceDeDemonstration.jeudi(LocalDate.now(horloge)), "Salle du CREFOP, Orléans", "secretariat");
        seances.aInscrire(1, 12).lignes().forEach(vote -> seances.inscrire(convoquee, vote.id(), "secretariat"));
        seances.convoquer(convoquee, "secretariat");
        return seances.planifier(SeanceDeDemonstration.jeudi(LocalDate.now(horloge).plusWeeks(2)), "Salle du CREFOP, Orléans", "secretariat");
    }

    /** An account of each town beside the two of the demonstration. */
    private void conseillers() {
        for (String ville : VILLES) {
            String identifiant = conseiller(ville);
            if (!comptes.connait(identifiant)) {
                comptes.creer(new Compte(identifiant, "Conseiller de " + ville, "Mission locale de " + ville, Set.of(Groupe.CONSEILLER)), MotDePasse.deDemonstration());
            }
        }
    }

    private static String conseiller(String ville) {
        return "conseiller." + ville.toLowerCase().replace('â', 'a');
    }

    /** @return what is done with the case from then on */
    private Callable<Void> deposer(List<Personne> histoires, boolean ouvert) {
        Random hasard = new Random(graine * 1_000_003 + faits++);
        Personne personne = histoires.get(hasard.nextInt(histoires.size()));
        // A story that comes back to its advisor names its account.
        String auteur = ouvert && hasard.nextInt(3) > 0 ? conseiller(VILLES.get(hasard.nextInt(VILLES.size()))) : personne.compte();
        Compte compte = comptes.trouver(auteur).orElseThrow();
        LocalDate jour = LocalDate.now(horloge);
        String numero = depot.deposer(new Saisine(personne.motif(), new Identite(un(NOMS, hasard), un(PRENOMS, hasard)),
                lecteur.lire(Demandes.de(personne, new Calendrier(jour))), new Consentement(jour, "Transmission du dossier aux financeurs du plan")),
                compte.identifiant(), compte.structure());
        boolean unMessage = ouvert && hasard.nextInt(8) == 0;
        return () -> {
            raconter(personne, numero);
            if (unMessage) {
                messages.ecrire(numero, "Le devis est arrivé, il est joint aux pièces.", auteur);
            }
            return null;
        };
    }

    private void raconter(Personne personne, String numero) {
        try {
            personne.histoire().accept(recit, numero);
        } catch (IllegalStateException | DataAccessException | RefusMetier autrement) {
            inacheves.merge(personne.reference() + " : " + String.valueOf(autrement.getMessage()).replace(numero, "…"), 1, Integer::sum);
        }
    }

    private static String un(List<String> parmi, Random hasard) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
