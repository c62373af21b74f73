package fr.crefop.conference;

import jakarta.mail.MessagingException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** People at work on three nodes, cases from end to end and pages that are read, while nodes come and go; then the count of what is left. */
public final class ChargeDeLaGrappe {

    private static final String[] PAGES = {"/", "/a-faire", "/dossiers", "/seances", "/mon-compte"};
    /** It asks each node once a second whether it works. */
    public static final Duration VUS_PAR_LE_MANDATAIRE = Duration.ofMillis(1_500);

    private final Grappe grappe;
    private final String nom;
    private final MarcheDesDossiers.Releve releve = new MarcheDesDossiers.Releve();
    private final ConcurrentLinkedQueue<String> dossiers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> enErreur = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final List<Future<?>> fils = new ArrayList<>();
    private final ExecutorService personnes = Executors.newCachedThreadPool();
    private final Map<String, Long> modele;
    private final List<String> enDoubleAvant;
    private volatile boolean fin;

    /** @param nom of the persons whose cases these are; one case is led first, all quiet, to compare the others with */
    public ChargeDeLaGrappe(Grappe grappe, String nom) throws Exception {
        this.grappe = grappe;
        this.nom = nom;
        this.enDoubleAvant = enDouble();
        this.modele = EmpreinteDUnDossier.de(grappe.base, new MarcheDesDossiers(grappe.port, new MarcheDesDossiers.Releve())
                .ouvrirLesSessions().mener(nom + "modele"));
    }

    /** @param marcheurs each leads one case after the other */
    public void commencer(int marcheurs) {
        for (int i = 0; i < marcheurs; i++) {
            // One word: the same words in another order name the same person.
            String sien = nom + (char) ('a' + i);
            MarcheDesDossiers marche = new MarcheDesDossiers(grappe.port, releve).ouvrirLesSessions();
            fils.add(personnes.submit(() -> {
                for (int rang = 0; !fin; rang++) {
                    dossiers.add(marche.mener(sien + lettres(rang)));
                }
                return null;
            }));
        }
        Visiteur lecteur = new Visiteur(grappe.port, null, null).seConnecter("secretariat", "demo");
        fils.add(personnes.submit(() -> {
            for (int rang = 0; !fin; rang++) {
                lire(lecteur, PAGES[rang % PAGES.length]);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return null;
        }));
    }

    private void lire(Visiteur lecteur, String page) {
        pages.incrementAndGet();
        try {
            HttpResponse<String> reponse = lecteur.ouvrir(page);
            if (reponse.statusCode() != 200) {
                enErreur.add(page + " " + reponse.statusCode());
            }
        } catch (IllegalStateException rompue) {
            enErreur.add(page + " " + rompue.getCause());
        }
    }

    /** Each node is asked to leave, one after the other, and comes back. */
    public void redemarrerUnAUn() throws Exception {
        for (int noeud = 0; noeud < Grappe.NOEUDS; noeud++) {
            grappe.arreter(noeud);
            grappe.lancer(noeud);
            grappe.attendre(noeud);
        }
    }

    /**
     * So many times at most, one of the nodes that work, at moments that the seed draws, while another works at least; it starts again meanwhile.
     *
     * @return how many, when that moment came first
     */
    public int tuer(int fois, Duration auPlus, long graine, Instant jusque) throws Exception {
        Random hasard = new Random(graine);
        int tues = 0;
        while (tues < fois && Instant.now().isBefore(jusque)) {
            List<Integer> prets = grappe.attendreQuAuMoins(2);
            TimeUnit.MILLISECONDS.sleep(VUS_PAR_LE_MANDATAIRE.toMillis() + hasard.nextInt((int) auPlus.toMillis()));
            int noeud = prets.get(hasard.nextInt(prets.size()));
            grappe.tuer(noeud);
            grappe.lancer(noeud);
            tues++;
        }
        grappe.attendreQuAuMoins(Grappe.NOEUDS);
        return tues;
    }

    /** Everybody ends the case under way. */
    public void finir() throws Exception {
        fin = true;
        for (Future<?> fil : fils) {
            fil.get();
        }
        personnes.shutdownNow();
        attendreLesCourriers();
    }

    /** Every round of the outbox passes once a second. */
    private void attendreLesCourriers() throws InterruptedException {
        for (int essai = 0; essai < 200 && restent() > 0; essai++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private int restent() {
        return grappe.base.sql("select (select count(*) from conference.pli where envoye_le is null) + (select count(*) from conference.avis where pli_id is null)")
                .query(Integer.class).single();
    }

    /** No act lost, no act doubled, no mail left behind: empty. */
    public List<String> ecarts() {
        List<String> ecarts = new ArrayList<>();
        Set<String> fermes = Set.copyOf(dossiers);
        for (String numero : fermes) {
            EmpreinteDUnDossier.ecarts(modele, EmpreinteDUnDossier.de(grappe.base, numero)).forEach(ecart -> ecarts.add(numero + " " + ecart));
        }
        releve.accuses().stream().map(accuse -> accuse.split(" ")[0]).filter(numero -> !fermes.contains(numero))
                .forEach(numero -> ecarts.add(numero + " accusé et jamais fini"));
        grappe.base.sql("select prenom from conference.dossier where prenom like ? group by prenom having count(*) > 1").param(nom + "%")
                .query(String.class).list().forEach(prenom -> ecarts.add(prenom + " a deux dossiers"));
        ecarts.addAll(courriers());
        return ecarts;
    }

    private List<String> courriers() {
        List<String> ecarts = new ArrayList<>();
        if (restent() > 0) {
            ecarts.add(restent() + " courriers ne sont pas partis");
        }
        long plis = grappe.base.sql("select count(*) from conference.pli").query(Long.class).single();
        int recus = recus().size();
        if (recus != plis) {
            ecarts.add(plis + " plis, " + recus + " courriers reçus");
        }
        return ecarts;
    }

    /** Mails that the server was given twice since this began: a node that is killed between its yes and our note gives one again, the same. */
    public List<String> courriersRevenus() {
        return enDouble().stream().filter(courrier -> !enDoubleAvant.contains(courrier)).toList();
    }

    private List<String> enDouble() {
        return recus().entrySet().stream().filter(recu -> recu.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    /** How many times each came. */
    private Map<String, Long> recus() {
        return Arrays.stream(grappe.courrier.getReceivedMessages()).collect(Collectors.groupingBy(message -> {
            try {
                return message.getHeader("Message-ID")[0];
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }, Collectors.counting()));
    }

    public List<String> dossiers() {
        return List.copyOf(dossiers);
    }

    public MarcheDesDossiers.Releve releve() {
        return releve;
    }

    public int pages() {
        return pages.get();
    }

    public List<String> pagesEnErreur() {
        return List.copyOf(enErreur);
    }

    /** A first name has no digits. */
    private static String lettres(int rang) {
        return Integer.toString(rang, 26).chars().mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c - 'a' + 'k'))).collect(Collectors.joining());
    }
}
