package fr.crefop.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drill: saved while advisors send cases, restored elsewhere, opened there by the application itself. */
@Tag("complet")
@Tag("charge")
class SauvegardeSousChargeIT {

    /** What a start writes of its own, and the note that a saving was made, which is written after it. */
    private static final List<String> DU_DEMARRAGE = List.of("public.act_ru_meter_log", "public.act_ge_property", "public.act_ru_job", "conference.sauvegarde");
    /** The mirror of our accounts in the engine, which each start looks through and marks: as many rows, of another revision. */
    private static final List<String> DU_MIROIR = List.of("public.act_id_group", "public.act_id_user", "public.act_ru_authorization", "public.act_ru_filter");

    private final ConcurrentLinkedQueue<String> recus = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean encore = new AtomicBoolean(true);

    @Test
    void ceQuiEtaitRecuSeRetrouveAilleursEntierEtSansRienAMoitie() throws Exception {
        Path dossier = ApplicationReelle.dossierNeuf("exercice");
        Path donnees = dossier.resolve("donnees");
        List<String> avantLaSauvegarde;
        Map<String, String> auCalme;
        try (ApplicationReelle application = ApplicationReelle.demarrer(donnees)) {
            ExecutorService conseillers = Executors.newFixedThreadPool(2);
            List<Future<?>> envois = IntStream.range(0, 2).<Future<?>>mapToObj(qui -> conseillers.submit(() -> envoyerSansFin(application, qui))).toList();
            while (recus.size() < 20) {
                assertThat(envois).noneMatch(Future::isDone);
                TimeUnit.MILLISECONDS.sleep(50);
            }
            avantLaSauvegarde = List.copyOf(recus);
            sauvegarder(donnees, dossier.resolve("sous-charge"));
            assertThat(recus.size()).as("on continuait d'écrire").isGreaterThan(avantLaSauvegarde.size());
            encore.set(false);
            for (Future<?> envoi : envois) {
                envoi.get(1, TimeUnit.MINUTES);
            }
            conseillers.shutdown();
            try (Connection base = BaseDeLApplication.ouvrir(donnees)) {
                auCalme = BaseDeLApplication.empreintes(base);
            }
            sauvegarder(donnees, dossier.resolve("au-calme"));
        }

        Path sousCharge = restaurer(dossier, "sous-charge");
        try (ApplicationReelle restauree = ApplicationReelle.demarrer(sousCharge); Connection base = BaseDeLApplication.ouvrir(sousCharge)) {
            for (String numero : avantLaSauvegarde) {
                assertThat(restauree.programme("conseiller").lire("/api/dossiers/" + numero).statusCode()).as(numero).isEqualTo(200);
            }
            assertThat(BaseDeLApplication.nombre(base, """
                    select count(*) from conference.dossier d where not exists (select from conference.plan p where p.numero = d.numero)
                     or not exists (select from conference.journal j where j.numero = d.numero)
                     or not exists (select from act_hi_procinst i where i.business_key_ = d.numero)""")).as("aucun dossier à moitié").isZero();
            journalIntact(sousCharge);
        }
        Path calme = restaurer(dossier, "au-calme");
        try (ApplicationReelle restauree = ApplicationReelle.demarrer(calme); Connection base = BaseDeLApplication.ouvrir(calme)) {
            assertThat(sansLeDemarrage(BaseDeLApplication.empreintes(base))).isEqualTo(sansLeDemarrage(auCalme)).hasSizeGreaterThan(60);
            journalIntact(calme);
            assertThat(restauree.programme("secretariat").lire("/api/dossiers").statusCode()).isEqualTo(200);
        }
    }

    private Void envoyerSansFin(ApplicationReelle application, int qui) throws IOException {
        for (int i = 0; encore.get(); i++) {
            String reponse = SaisineDuReadme.envoyer(application, "Exercice" + (char) ('A' + qui) + lettres(i)).body();
            recus.add(reponse.replaceAll("(?s).*\"numero\":\"([^\"]+)\".*", "$1"));
        }
        return null;
    }

    /** A first name of its own, without a digit. */
    private static String lettres(int rang) {
        return Integer.toString(rang).chars().map(chiffre -> 'a' + chiffre - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void sauvegarder(Path donnees, Path vers) throws IOException, InterruptedException {
        StringBuilder sortie = new StringBuilder();
        assertThat(ApplicationReelle.commande(donnees, sortie, "--sauvegarder=" + vers)).as(sortie.toString()).isZero();
    }

    private static Path restaurer(Path dossier, String nom) throws IOException, InterruptedException {
        Path donnees = dossier.resolve(nom + "-restaure");
        try (Stream<Path> archives = Files.list(dossier.resolve(nom))) {
            StringBuilder sortie = new StringBuilder();
            assertThat(ApplicationReelle.commande(donnees, sortie, "--restaurer=" + archives.findFirst().orElseThrow())).as(sortie.toString()).isZero();
        }
        return donnees;
    }

    private static void journalIntact(Path donnees) throws IOException, InterruptedException {
        StringBuilder sortie = new StringBuilder();
        assertThat(ApplicationReelle.commande(donnees, sortie, "--verifier-journal")).as(sortie.toString()).isZero();
    }

    private static Map<String, String> sansLeDemarrage(Map<String, String> empreintes) {
        Map<String, String> gardees = new TreeMap<>(empreintes);
        DU_DEMARRAGE.forEach(gardees::remove);
        DU_MIROIR.forEach(table -> gardees.computeIfPresent(table, (nom, empreinte) -> empreinte.substring(0, empreinte.indexOf(' '))));
        return gardees;
    }
}
