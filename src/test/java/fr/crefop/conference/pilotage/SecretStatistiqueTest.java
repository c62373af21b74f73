package fr.crefop.conference.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.pilotage.DossiersTires.Tire;
import fr.crefop.conference.pilotage.Indicateur.Ligne;
import fr.crefop.conference.pilotage.SecretStatistique.Case;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is shown to the commission, of hundreds of houses drawn at random: nobody is found by reading, nor by taking one figure from another. */
class SecretStatistiqueTest {

    private static final int MAISONS = 400;
    private static final int MAISONS_RESOLUES = 60;

    @Test
    void aucunChiffreMontreNeCompteMoinsDeCinqDossiers() {
        for (int graine = 0; graine < MAISONS; graine++) {
            assertThat(visibles(DossiersTires.tirer(new Random(graine)))).as("maison " + graine)
                    .allSatisfy(figure -> assertThat(figure.dossiers()).isGreaterThanOrEqualTo(SecretStatistique.SEUIL));
        }
    }

    /** Of two figures, one of which counts cases of the other by what they say, the difference points to nobody either. */
    @Test
    void deuxChiffresDontLUnContientLAutreNeDifferentJamaisDUnAQuatreDossiers() {
        for (int graine = 0; graine < MAISONS; graine++) {
            List<Case> visibles = visibles(DossiersTires.tirer(new Random(graine)));
            for (Case partie : visibles) {
                for (Case tout : visibles) {
                    if (contient(tout, partie)) {
                        assertThat(SecretStatistique.permis(tout.dossiers() - partie.dossiers())).as("maison %d : %s moins %s", graine, tout, partie).isTrue();
                    }
                }
            }
        }
    }

    /** A year without the quarters of it that are shown: what is left is nobody or enough, in all and in each line. */
    @Test
    void uneAnneeMoinsSesTrimestresMontresNeLaissePersonneOuAssezDeDossiers() {
        int retires = 0;
        for (int graine = 0; graine < MAISONS; graine++) {
            List<Case> visibles = visibles(DossiersTires.tirer(new Random(graine)));
            for (Case annee : visibles.stream().filter(c -> c.periode().estUneAnnee()).toList()) {
                List<Case> trimestres = visibles.stream().filter(c -> c.periode().estUnTrimestre() && contient(annee, c) && c.ligne().equals(annee.ligne())).toList();
                int reste = annee.dossiers() - trimestres.stream().mapToInt(Case::dossiers).sum();
                assertThat(trimestres.isEmpty() || SecretStatistique.permis(reste)).as("maison %d : %s moins %s", graine, annee, trimestres).isTrue();
                retires += trimestres.isEmpty() ? 0 : 1;
            }
        }
        assertThat(retires).as("années dont un trimestre est montré").isGreaterThan(500);
    }

    /** Every sum and every difference of all that is shown, under all filters at once; a line that is shown elsewhere and not here counts nobody here. */
    @Test
    void aucunPetitNombreNeSeResoutParCombinaisonDeTousLesChiffresMontres() {
        int cherches = 0;
        for (int graine = 0; graine < MAISONS_RESOLUES; graine++) {
            List<Tire> tires = DossiersTires.tirer(new Random(graine));
            List<Case> visibles = visibles(tires).stream().filter(SecretStatistiqueTest::seCompte).toList();
            List<Tire> sortes = sansCellesQuOnSaitVides(sortes(tires), visibles);
            SystemeDeChiffres connus = new SystemeDeChiffres();
            visibles.forEach(figure -> connus.connaitre(enLigne(figure, sortes)));
            for (Case petit : DossiersTires.chiffres(tires)) {
                if (seCompte(petit) && petit.dossiers() < SecretStatistique.SEUIL) {
                    cherches++;
                    assertThat(connus.determine(enLigne(petit, sortes))).as("maison %d : %s", graine, petit).isFalse();
                }
            }
        }
        assertThat(cherches).as("petits nombres cherchés").isGreaterThan(1_000);
    }

    /** The sentinel: with all the figures, each small number is found, and the difference of a total and its lines too. */
    @Test
    void sansSecretLesPetitsNombresSeTrouvent() {
        List<Tire> tires = DossiersTires.tirer(new Random(7));
        List<Tire> sortes = sortes(tires);
        SystemeDeChiffres connus = new SystemeDeChiffres();
        List<Case> tous = DossiersTires.chiffres(tires);
        Case petit = tous.stream().filter(c -> seCompte(c) && c.decoupage() == Decoupage.STATUT && c.dossiers() < SecretStatistique.SEUIL).findFirst().orElseThrow();
        tous.stream().filter(c -> seCompte(c) && !c.equals(petit)).forEach(figure -> connus.connaitre(enLigne(figure, sortes)));

        assertThat(connus.determine(enLigne(petit, sortes))).isTrue();
    }

    /** Of euros, what is left of a total is that of no line alone, nor of fewer than five cases. */
    @Test
    void ceQuiResteDUnTotalEnEurosEstCeluiDAssezDeDossiers() {
        for (int graine = 0; graine < MAISONS; graine++) {
            List<Tire> tires = DossiersTires.tirer(new Random(graine));
            List<Case> tous = DossiersTires.chiffres(tires);
            Set<Ligne> montrees = visibles(tires).stream().filter(c -> c.decoupage() == Decoupage.ENSEMBLE && c.periode().equals(Periode.TOUTES)).map(Case::ligne).collect(Collectors.toSet());
            List<Case> cachees = tous.stream().filter(c -> c.decoupage() == Decoupage.ENSEMBLE && c.periode().equals(Periode.TOUTES) && c.indicateur() == Indicateur.FINANCEUR
                    && !montrees.contains(c.ligne())).toList();
            if (montrees.stream().anyMatch(l -> l.indicateur() == Indicateur.FINANCEUR) && !cachees.isEmpty()) {
                assertThat(cachees).as("maison " + graine).anyMatch(c -> c.dossiers() >= SecretStatistique.SEUIL);
            }
        }
    }

    @Test
    void quandChaqueChiffreADuMondeRienNEstCache() {
        List<Tire> tires = new ArrayList<>();
        for (int graine = 0; graine < 2; graine++) {
            Random hasard = new Random(graine);
            Tire modele = DossiersTires.tirer(hasard).get(0);
            for (int rang = 0; rang < 20; rang++) {
                tires.add(new Tire("S" + graine, "R" + graine, "R" + graine + "/D" + graine, "2019-", new Periode(2020 + graine, "T" + (1 + rang % 2)), modele.lignes()));
            }
        }
        List<Case> tous = DossiersTires.chiffres(tires).stream().filter(c -> c.decoupage() != Decoupage.REGIME || c.periode().equals(Periode.TOUTES)).toList();

        assertThat(visibles(tires)).containsExactlyInAnyOrderElementsOf(tous);
    }

    private static List<Case> visibles(List<Tire> tires) {
        return new SecretStatistique(DossiersTires.chiffres(tires)).visibles();
    }

    /** Whether it shares out cases; a case may be in several lines of the others. */
    private static boolean seCompte(Case figure) {
        return figure.indicateur() == Indicateur.DOSSIER || figure.indicateur().estExclusif();
    }

    private static boolean contient(Case tout, Case partie) {
        boolean memesDossiers = tout.decoupage() == partie.decoupage() && tout.valeur().equals(partie.valeur()) && comprend(tout.periode(), partie.periode());
        boolean tousLesDossiers = tout.decoupage() == Decoupage.ENSEMBLE && tout.periode().equals(Periode.TOUTES);
        boolean deLaRegion = tout.decoupage() == Decoupage.REGION && partie.decoupage() == Decoupage.DEPARTEMENT && partie.valeur().startsWith(tout.valeur() + "/");
        return (memesDossiers || tousLesDossiers || deLaRegion) && !tout.equals(partie) && (tout.ligne().equals(partie.ligne()) || ancetres(partie.ligne()).contains(tout.ligne()));
    }

    private static boolean comprend(Periode tout, Periode partie) {
        return tout.equals(partie) || tout.equals(Periode.TOUTES) || tout.equals(Periode.annee(partie.annee()));
    }

    private static Set<Ligne> ancetres(Ligne ligne) {
        Set<Ligne> ancetres = new LinkedHashSet<>();
        for (Ligne parent = ligne.indicateur().parent(ligne.code()); parent != null; parent = parent.indicateur().parent(parent.code())) {
            ancetres.add(parent);
        }
        return ancetres;
    }

    /** Each kind of case that may exist: whoever reads the figures does not know which ones do, but knows which quarters go with which régime. */
    private static List<Tire> sortes(List<Tire> tires) {
        Set<Tire> sortes = new LinkedHashSet<>();
        for (Tire temps : tires.stream().map(t -> new Tire("", "", "", t.regime(), t.trimestre(), Set.of())).distinct().toList()) {
            for (String statut : tires.stream().map(Tire::statut).distinct().toList()) {
                for (String departement : tires.stream().map(Tire::departement).distinct().toList()) {
                    for (Set<Ligne> lignes : tires.stream().map(SecretStatistiqueTest::exclusives).distinct().toList()) {
                        sortes.add(new Tire(statut, departement.substring(0, departement.indexOf('/')), departement, temps.regime(), temps.trimestre(), lignes));
                    }
                }
            }
        }
        return List.copyOf(sortes);
    }

    private static List<Tire> sansCellesQuOnSaitVides(List<Tire> sortes, List<Case> visibles) {
        List<Case> vides = new ArrayList<>();
        visibles.stream().collect(Collectors.groupingBy(SecretStatistiqueTest::partition)).values().forEach(montrees -> {
            Set<Ligne> lignes = montrees.stream().map(Case::ligne).collect(Collectors.toSet());
            for (Case colonne : montrees.stream().filter(c -> c.indicateur() == Indicateur.DOSSIER).toList()) {
                Set<Ligne> siennes = montrees.stream().filter(c -> c.valeur().equals(colonne.valeur()) && c.periode().equals(colonne.periode())).map(Case::ligne).collect(Collectors.toSet());
                lignes.stream().filter(l -> !siennes.contains(l)).map(l -> new Case(colonne.decoupage(), colonne.valeur(), colonne.periode(), l.indicateur(), l.code(), 0)).forEach(vides::add);
            }
        });
        return sortes.stream().filter(sorte -> vides.stream().noneMatch(sorte::compteDans)).toList();
    }

    private static String partition(Case figure) {
        return figure.decoupage() + (figure.periode().estUnTrimestre() ? " par trimestre" : figure.periode().estUneAnnee() ? " par année" : "");
    }

    private static Set<Ligne> exclusives(Tire tire) {
        return tire.lignes().stream().filter(l -> l.indicateur() == Indicateur.DOSSIER || l.indicateur().estExclusif()).collect(Collectors.toSet());
    }

    private static long[] enLigne(Case figure, List<Tire> sortes) {
        return sortes.stream().mapToLong(sorte -> sorte.compteDans(figure) ? 1 : 0).toArray();
    }
}
