package fr.crefop.conference.serveur;

import fr.crefop.conference.ChargeDeLaGrappe;
import fr.crefop.conference.Grappe;
import fr.crefop.conference.serveur.PassagesDesArrets.Passage;
import fr.crefop.conference.socle.HorlogeConfiguration;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Nodes killed one after the other while cases are led from end to end; then everything that was acknowledged is looked for, and counted. */
public final class ArretsBanc {

    private static final int MARCHEURS = 2;
    private static final Duration ENTRE_DEUX = Duration.ofSeconds(3);

    private final int fois;
    private final Duration auPlus;
    private final long graine;

    /** @param auPlus the time after which no other node is killed, however many are left */
    public ArretsBanc(int fois, Duration auPlus, long graine) {
        this.fois = fois;
        this.auPlus = auPlus;
        this.graine = graine;
    }

    /** What was seen of the quiet part: nodes that were asked to leave. */
    private record Roulement(int pages, int enErreur, int sansRecu) {}

    /** @return the page, in Markdown */
    public String jouer(String machine) throws Exception {
        Instant debut = Instant.now();
        try (Grappe grappe = Grappe.demarrer()) {
            ChargeDeLaGrappe charge = new ChargeDeLaGrappe(grappe, "banc");
            charge.commencer(MARCHEURS);
            charge.redemarrerUnAUn();
            Roulement roulement = new Roulement(charge.pages(), charge.pagesEnErreur().size(), charge.releve().sansRecu().get());
            int tues = charge.tuer(fois, ENTRE_DEUX, graine, debut.plus(auPlus));
            charge.finir();
            return page(machine, charge, roulement, tues, Duration.between(debut, Instant.now()));
        }
    }

    private String page(String machine, ChargeDeLaGrappe charge, Roulement roulement, int tues, Duration duree) throws IOException {
        List<String> ecarts = new ArrayList<>(charge.ecarts());
        charge.courriersRevenus().forEach(courrier -> ecarts.add(courrier + " est parti deux fois"));
        Map<String, Long> actes = charge.releve().accuses().stream()
                .collect(Collectors.groupingBy(accuse -> accuse.split(" ")[1], TreeMap::new, Collectors.counting()));
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, """
                # Nodes killed under load

                Written by `mvn -q -Pbench -Dbench=arrets -Dbench.arrets=%d -Dbench.minutes=%d test`, in %d minutes. Three nodes of the packaged application
                (-Xmx320m) on one PostgreSQL behind HAProxy ([plusieurs-noeuds.md](plusieurs-noeuds.md)); %d people at once lead cases from the saisine to
                their close. First each node is asked to leave and started again, one after the other; then one of those that work, drawn by chance, is killed
                (kill -9) whenever two of them do, within %.1f s, and starts again meanwhile. At the end each case is compared, record, votes, commitments, proposals, decision,
                messages and mails, with one that was led while all was quiet. The command may be given again: the last table keeps each run.

                Machine: %s

                | | |
                |---|---|
                | nodes restarted one after the other | 3 |
                | pages asked in a session meanwhile | %d |
                | of these, seen as an error | %d |
                | answers that brought no receipt meanwhile | %d |
                | nodes killed in the time given, of %d asked for | %d |
                | cases led to their close | %d |
                | acts acknowledged | %d |
                | answers that brought no receipt, in all, and were looked for again | %d |
                | pages asked in a session, in all | %d |
                | of these, seen as an error | %d |
                | **acts lost, acts done twice, mails sent twice** | **%d** |

                | acknowledged | |
                |---|---|
                """, fois, auPlus.toMinutes(), duree.toMinutes(), MARCHEURS, ENTRE_DEUX.plus(ChargeDeLaGrappe.VUS_PAR_LE_MANDATAIRE).toMillis() / 1e3, machine,
                roulement.pages(), roulement.enErreur(), roulement.sansRecu(), fois, tues, charge.dossiers().size(), charge.releve().actes().get(),
                charge.releve().sansRecu().get(), charge.pages(), charge.pagesEnErreur().size(), ecarts.size()));
        actes.forEach((acte, nombre) -> page.append("| ").append(acte).append(" | ").append(nombre).append(" |\n"));
        if (!ecarts.isEmpty()) {
            page.append("\nWhat differs:\n\n");
            ecarts.forEach(ecart -> page.append("- ").append(ecart).append('\n'));
        }
        return page.append(PassagesDesArrets.lireEtAjouter(new Passage(LocalDate.now(HorlogeConfiguration.PARIS).toString(), duree.toMinutes(), tues,
                charge.dossiers().size(), charge.releve().actes().get(), ecarts.size())).table()).toString();
    }
}
