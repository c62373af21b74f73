package fr.crefop.conference.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.DemandesRecues.DemandeRecue;
import fr.crefop.conference.financement.ValeurEssayee.Changement;
import fr.crefop.conference.financement.bareme.ContenuAttendu;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.financement.regles.ColonneDeGrille;
import fr.crefop.conference.socle.RefusMetier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grid is set by its numbers, a list by its codes: what is typed is whole, or nothing is. */
class GrillesFixeesTest {

    private static final LocalDate EN_2026 = LocalDate.of(2026, 6, 1);
    private static final LocalDate EN_2018 = LocalDate.of(2018, 1, 1);
    private static final ValeursEnVigueur RIEN = new ValeursEnVigueur() {
        @Override
        public Reglage le(LocalDate jour) {
            return new Reglage(List.of(), jour);
        }

        @Override
        public Reglage le(LocalDate jour, Instant connuLe) {
            return le(jour);
        }

        @Override
        public String version() {
            return "";
        }
    };

    /** Of a pack of the tree, whoever names it: two rows, by the size of the company. */
    private static SaisieDeValeur enveloppe() {
        return saisie("opco.AKTO.enveloppe", EN_2026);
    }

    private static SaisieDeValeur saisie(String cle, LocalDate jour) {
        Parametre p = Atelier.TOUS.parametre(cle, jour).orElseThrow();
        return new SaisieDeValeur(p, jour, p.valeurs().floorEntry(jour).getValue());
    }

    @Test
    void uneCelluleChangeeSeDitAvantEtApresEtLesAutresRestent() {
        SaisieDeValeur saisie = enveloppe();

        ValeurEssayee essayee = saisie.lire(saisie.texte("", Map.of("ligne-1-plafond", "3 000,50", "ligne-2-plafond", "4000")));

        assertThat(essayee.changements()).containsExactly(new Changement("Entreprise de moins de 11\u00a0salariés, plafond, en euros", "2\u00a0500,00\u00a0€", "3\u00a0000,50\u00a0€"));
        assertThat(essayee.enUneLigne()).isEqualTo("grille de 2\u00a0lignes ; Entreprise de moins de 11\u00a0salariés, plafond, en euros : 2\u00a0500,00\u00a0€ → 3\u00a0000,50\u00a0€");
        assertThat(saisie.lire(essayee.texte())).isEqualTo(essayee);
    }

    @Test
    void unFormulaireDitAQuiChaqueLigneSertEtSesNombres() {
        Parametre p = Atelier.TOUS.parametre("opco.AKTO.enveloppe", EN_2026).orElseThrow();
        List<LigneDeGrille> lignes = new GrilleFixee(p.valeurs().floorEntry(EN_2026).getValue()).lignes();

        assertThat(lignes).extracting(LigneDeGrille::pour).containsExactly("Entreprise de moins de 11\u00a0salariés", "Sinon");
        assertThat(lignes.get(0).cellules()).containsExactly(new LigneDeGrille.Cellule("ligne-1-plafond", "Plafond, en euros", "2500"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opco.AKTO.enveloppe            | 2026-06-01 | ligne-1-plafond | beaucoup  | ligne-1-plafond | Ligne 1, plafond, en euros : attend un nombre de 0 à 1000000.
            opco.AKTO.enveloppe            | 2026-06-01 | ligne-2-plafond | 1,001     | ligne-2-plafond | Ligne 2, plafond, en euros : a 2 décimales au plus.
            opco.AKTO.enveloppe            | 2026-06-01 | ligne-2-plafond | -1        | ligne-2-plafond | Ligne 2, plafond, en euros : attend un nombre de 0 à 1000000.
            opco.AKTO.enveloppe            | 2026-06-01 | ligne-3-plafond | 10        |                 | À cette date, la grille a d'autres lignes : elles sont reprises ci-dessous.
            opco.AKTO.plan                 | 2026-06-01 | ligne-1-taux    | gratuit   | ligne-1-taux    | Ligne 1, euros par heure : attend un nombre de 0 à 10000, ou « prix réel ».
            opco.AKTO.plan                 | 2020-06-01 | ligne-1-taux    | 12        | effet           | À cette date, aucune grille ni liste n'est connue : elle s'écrit d'abord dans son fichier.
            opacif.FONGECIF_CVL.tranches   | 2018-01-01 | ligne-1-taux    | 101       | ligne-1-taux    | Ligne 1, part maintenue, en % : attend un nombre de 0 à 100.
            opacif.FONGECIF_CVL.tranches   | 2018-01-01 | ligne-2-jusquA  | 2         | ligne-2-jusquA  | Ligne 2, jusqu'à, en SMIC : doit être plus grand que sur la ligne d'avant.""")
    void uneCelluleFausseEstRefuseeEnFrancaisEtNommee(String cle, LocalDate jour, String champ, String saisi, String ou, String message) {
        SaisieDeValeur saisie = saisie(cle, jour);

        assertThatThrownBy(() -> saisie.lire(saisie.texte("", Map.of(champ, saisi)))).isInstanceOfSatisfying(RefusMetier.class, refus -> {
            assertThat(refus.getMessage()).isEqualTo(message);
            assertThat(refus.erreurs()).extracting(RefusMetier.Erreur::champ).isEqualTo(ou == null ? List.of() : List.of(ou));
        });
    }

    /** Kept by a proposal while a release gives the grid other rows: what was adopted would say something else. */
    @Test
    void uneGrilleDontLesLignesNeSontPlusCellesQuiValentEstRefusee() {
        for (String autre : new String[] {"[{\"plafond\":1}]", "[{\"plafond\":1},{\"plafond\":2}]", "[{\"plafond\":1,\"si\":{\"effectifMoinsDe\":50}},{\"plafond\":2}]", "[", "12", "[1]"}) {
            assertThatThrownBy(() -> enveloppe().lire(autre)).as(autre).isInstanceOf(RefusMetier.class).hasMessageContaining("ne sont pas celles qui valent");
        }
    }

    @Test
    void unPrixReelSeTapeEnMotsEtUnTauxPeutEnPrendreLaPlace() {
        SaisieDeValeur saisie = saisie("opco.AKTO.plan", EN_2026);

        assertThat(saisie.lire(saisie.texte("", Map.of("ligne-1-taux", "prix réel"))).changements()).extracting(Changement::apres).containsExactly("prix réel");
    }

    @Test
    void uneListeDeMotsPrendLesMotsDeLaDemandeEtUneListeDeNombresDesNombres() {
        SaisieDeValeur mots = saisie("rff.certifications", EN_2026);
        assertThat(mots.lire(mots.texte("", Map.of("code-RNCP", "oui", "code-CQP", "oui"))).changements()).extracting(Changement::avant, Changement::apres)
                .containsExactly(tuple("dans la liste", "absent"));
        assertThatThrownBy(() -> mots.lire("RNCP INVENTE")).hasMessageContaining("« INVENTE » n'est pas un code de cette liste");

        SaisieDeValeur nombres = saisie("region.sanitaireSocial.formacodes", EN_2026);
        assertThatThrownBy(() -> nombres.lire("31815 123")).hasMessageContaining("des nombres de 5 chiffres");
        assertThat(nombres.lire("31815, 43006").changements()).isNotEmpty().allSatisfy(change -> assertThat(change.apres()).isEqualTo("absent"));
        assertThatThrownBy(() -> nombres.lire(" , ")).hasMessageContaining("de 1 à 500 codes");
    }

    /** Set from a later day than the last of the file: a form that began with the file would take back what was voted. */
    @Test
    void sansDateLeFormulairePartDeCeQuiFutFixeEnDernier() {
        SaisieDeValeur saisie = enveloppe();
        ValeurFixee votee = new ValeurFixee(1, "opco.AKTO.enveloppe", EN_2026, saisie.lire(saisie.texte("", Map.of("ligne-1-plafond", "3000"))).contenu(), "vote", "secretariat", Instant.EPOCH);

        assertThat(ValeursFixees.lire(Atelier.TOUS.parRegime("opco.AKTO.enveloppe"), List.of(votee), null).grille().get(0).cellules().get(0).saisie()).isEqualTo("3000");
        assertThat(ValeursFixees.lire(Atelier.TOUS.parRegime("opco.AKTO.enveloppe"), List.of(votee), EN_2026.minusDays(1)).grille().get(0).cellules().get(0).saisie()).isEqualTo("2500");
    }

    /** Two data have AGEFIPH among their codes: who bought a session, and who paid into an account. */
    @Test
    void uneListeDontLesCodesSontDeDeuxDonneesPrendCeuxDeLaDonneeQueSonNomDit() {
        assertThat(ListeAFixer.de("agefiph.codesFinanceur", Set.of("AGEFIPH")).choix()).containsKeys("POLE_EMPLOI", "CONSEIL_REGIONAL").doesNotContainKeys("FRANCE_TRAVAIL", "C2P");
        assertThat(ListeAFixer.de("cpf.permis.origines", Set.of("AGEFIPH")).choix()).containsKeys("FRANCE_TRAVAIL", "C2P").doesNotContainKey("CONSEIL_REGIONAL");
    }

    /** Its page said only how many rows it has. */
    @Test
    void chaquePeriodeDitLesNombresDeSaGrille() {
        ParametreAFixer lu = ValeursFixees.lire(Atelier.TOUS.parRegime("opco.AKTO.enveloppe"), List.of(), null);

        assertThat(lu.periodes().get(lu.periodes().size() - 1).detail())
                .containsExactly("Entreprise de moins de 11\u00a0salariés : plafond de 2\u00a0500,00\u00a0€", "Sinon : plafond de 4\u00a0000,00\u00a0€");
        assertThat(new GrilleFixee(Atelier.TOUS.parametre("opacif.FONGECIF_CVL.tranches", EN_2018).orElseThrow().valeurs().floorEntry(EN_2018).getValue()).dites())
                .first().asString().startsWith("Tranche 1 : jusqu'à ").contains("part maintenue : ");
        assertThat(SaisieDeValeur.detail(Atelier.TOUS.parametre("region.sanitaireSocial.formacodes", EN_2026).orElseThrow().valeurs().floorEntry(EN_2026).getValue()))
                .contains("31815").isSorted();
    }

    /** Two grids of as many rows are not one value: the list of all values tells both. */
    @Test
    void uneGrilleFixeeAvecAutantDeLignesEstUnAutreChangement() {
        SaisieDeValeur saisie = enveloppe();
        ValeurFixee votee = new ValeurFixee(1, "opco.AKTO.enveloppe", EN_2026, saisie.lire(saisie.texte("", Map.of("ligne-1-plafond", "3000"))).contenu(), "vote", "secretariat", Instant.EPOCH);

        List<ParametreAFixer.Periode> changements = ValeursFixees.lire(Atelier.TOUS.parRegime("opco.AKTO.enveloppe"), List.of(votee), null).changements();

        assertThat(changements.get(changements.size() - 1).depuis()).isEqualTo(EN_2026);
    }

    @Test
    void uneGrilleDeRevenuSeDitCommeElleSeLit() {
        assertThat(ColonneDeGrille.TAUX.phrase("reel")).isEqualTo("prix réel");
        assertThat(ColonneDeGrille.TAUX.phrase("inconnu")).isEqualTo("tarif inconnu");
        assertThat(ColonneDeGrille.ENFANTS.phrase(BigDecimal.ONE)).isEqualTo("à partir de 1\u00a0enfant");
    }

    /** A column that a row may have and that no form shows would stay as the file wrote it. */
    @ParameterizedTest
    @MethodSource("grillesEtListes")
    void toutNombreDUneGrilleSeChange(Parametre p) {
        p.valeurs().values().stream().filter(List.class::isInstance).map(contenu -> (List<?>) contenu).forEach(lignes -> {
            List<LigneDeGrille> formulaire = new GrilleFixee(lignes).lignes();
            for (int rang = 0; rang < lignes.size(); rang++) {
                Set<String> nombres = new TreeSet<>();
                ((Map<?, ?>) lignes.get(rang)).keySet().stream().map(String::valueOf).filter(colonne -> !Set.of("si", "marque").contains(colonne)).forEach(nombres::add);
                assertThat(formulaire.get(rang).cellules()).extracting(cellule -> cellule.champ().replaceFirst("ligne-\\d+-", "")).containsExactlyInAnyOrderElementsOf(nombres);
            }
        });
    }

    @Test
    void unePartDesCoutsSeChangeComprisEntreZeroEtCent() {
        SaisieDeValeur saisie = saisie("opco.CONSTRUCTYS.annexes", EN_2026);

        assertThat(saisie.lire(saisie.texte("", Map.of("ligne-1-part", "10"))).changements())
                .containsExactly(new Changement("Dans tous les cas, part des coûts pédagogiques, en %", "8\u00a0%", "10\u00a0%"));
        assertThatThrownBy(() -> saisie.lire(saisie.texte("", Map.of("ligne-1-part", "101")))).hasMessageContaining("de 0 à 100");
    }

    private static Stream<Parametre> grillesEtListes() {
        return Atelier.TOUS.tous().stream().filter(ValeursFixees::seFixe).filter(ContenuAttendu::estUneListe);
    }

    @ParameterizedTest
    @MethodSource("grillesEtListes")
    void chacuneSeRelitTelleQuElleSEcrit(Parametre p) {
        p.valeurs().forEach((jour, contenu) -> {
            if (contenu == null) {
                return;
            }
            SaisieDeValeur saisie = new SaisieDeValeur(p, jour, contenu);
            String texte = ContenuAttendu.estUneGrille(p) ? new GrilleFixee(contenu).texte(Map.of()) : ListeAFixer.de(p.cle(), (Set<?>) contenu).saisie();
            ValeurEssayee relue = saisie.lire(texte);
            assertThat(relue.changements()).isEmpty();
            assertThatCode(() -> saisie.lire(relue.texte())).doesNotThrowAnyException();
        });
    }

    /** What is typed reaches the plan: the pay of who would lose a part of it changes. */
    @Test
    void unNombreChangeDansUneGrilleChangeLesPlansQuiLaLisent() {
        SaisieDeValeur saisie = saisie("opacif.FONGECIF_CVL.tranches", EN_2018);
        ValeurEssayee essayee = saisie.lire(saisie.texte("", Map.of("ligne-1-taux", "50", "ligne-2-taux", "50", "ligne-3-taux", "50")));
        ValeursDUnEssai valeurs = new ValeursDUnEssai(RIEN, Atelier.TOUS, essayee);
        PlansAvantApres plans = new PlansAvantApres(simulateur(RIEN), simulateur(valeurs), valeurs);
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande("07"));
        plans.compter(new DemandeRecue("CF-2018-00001", Instant.EPOCH, demande));

        EssaiDeValeur essai = plans.resultat(essayee, EN_2018, 1);

        assertThat(essai.changes()).hasSize(1);
        assertThat(essai.ecarts()).anySatisfy(ecart -> assertThat(ecart.ecart().euros()).isLessThan(BigDecimal.ZERO));
        assertThat(essai.chiffres().cellules()).extracting(Changement::apres).containsOnly("50\u00a0%");
    }

    /** A grid is set once and for all demandes: no number that it admits may stop the computation. */
    @ParameterizedTest
    @ValueSource(strings = {"01", "02a", "03", "07", "08", "12", "26-04a"})
    void aucunNombreAdmisNEmpecheDeCalculer(String cas) {
        Demande demande = Atelier.LECTEUR.lire(Atelier.demande(cas));
        LocalDate debut = demande.formation().debut();
        List<Parametre> grilles = Atelier.TOUS.du(debut).tous().stream().filter(ValeursFixees::seFixe).filter(ContenuAttendu::estUneGrille)
                .filter(p -> p.valeurs().floorEntry(debut) != null && p.valeurs().floorEntry(debut).getValue() != null).toList();
        assertThat(grilles).isNotEmpty();
        for (Parametre p : grilles) {
            Object enVigueur = p.valeurs().floorEntry(debut).getValue();
            for (String nombre : List.of("0", "100")) {
                Map<String, String> champs = new TreeMap<>();
                new GrilleFixee(enVigueur).lignes().stream().flatMap(ligne -> ligne.cellules().stream()).map(LigneDeGrille.Cellule::champ)
                        .filter(champ -> !champ.endsWith("jusquA") && !champ.endsWith("enfants")).forEach(champ -> champs.put(champ, nombre));
                ValeursDUnEssai valeurs = new ValeursDUnEssai(RIEN, Atelier.TOUS, new SaisieDeValeur(p, debut, enVigueur).lire(new GrilleFixee(enVigueur).texte(champs)));
                assertThatCode(() -> simulateur(valeurs).simulerSansConseils(demande)).as(p.cle() + " à " + nombre).doesNotThrowAnyException();
            }
        }
    }

    private static SimulateurParRegles simulateur(ValeursEnVigueur valeurs) {
        return new SimulateurParRegles(Atelier.TOUS, Atelier.REGLEMENTS, valeurs, null);
    }
}
