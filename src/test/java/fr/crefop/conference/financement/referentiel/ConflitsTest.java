package fr.crefop.conference.financement.referentiel;

import static fr.crefop.conference.financement.Atelier.lignes;
import static fr.crefop.conference.financement.Atelier.motifs;
import static fr.crefop.conference.financement.Atelier.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.bareme.Parametre;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each conflict of référentiel part F is a dated parameter whose value is what was retained; the other reading is a hypothesis away. */
class ConflitsTest {

    @ParameterizedTest(name = "{0} : {1} = {2}")
    @CsvSource(delimiter = '|', nullValues = "vide", textBlock = """
            F-1 | opacif.FONGECIF_CVL.tranches | [{jusquA=2, taux=100}, {jusquA=3, taux=95}, {taux=90}]
            F-2 | cif.duree | OU
            F-3 | cumul.aif.cheque | NON
            F-4 | cpf.de.ventilation | GLOBAL_9
            F-5 | cpf.de.abondement | vide
            F-6 | cpf.de.vae | false
            F-6 | aif.vae | false
            F-7 | aif.plafond | vide
            F-8 | aif.heuresADistanceMinimum | 20
            F-9 | aif.artisan.montant | 195.18
            F-10 | employeur.delaiCourt | 60
            F-10 | employeur.delaiLong | 120
            F-11 | region.visa.tousHabitants | true
            F-12 | region.cheque.duree | ET
            F-13 | region.cheque.codeFinanceur | PRF_EXCLUE
            F-15 | cumul.aif.apport | NON
            F-16 | cumul.cif.aif | convention.fongecif_pe.active
            F-17 | cif.cdd.ageDeBascule | 26
            F-17 | cif.cdd.moisSalariesJeunes | 12
            F-18 | opca.AGEFOS_PME.cpf | [{si={permisB=true}, taux=40}, {si={bilan=true}, taux=75}, {taux=50}]
            F-19 | rfpe.th.base | SALAIRE
            F-22 | cif.cdi.effectifArtisanal | 10
            """)
    void leChoixRetenuEstLaValeurDUnParametreDate(String conflit, String cle, String retenu) {
        Parametre parametre = Atelier.BAREMES.parametre(cle);
        assertThat(Objects.toString(parametre.valeurs().lastEntry().getValue(), null)).isEqualTo(retenu);
        assertThat(parametre.source()).containsPattern(Pattern.quote(conflit) + "(?!\\d)");
    }

    /** H-1 and H-2 are lists without doubles, where 49616 and 65960 stand both as formacodes and as certifinfos. */
    @Test
    void lesListesDeLAifSontCellesDeR1SansDoublon() {
        for (String cle : List.of("aif.formacodesReserves", "aif.certifinfosReserves")) {
            assertThat(Atelier.BAREMES.parametre(cle).source()).contains("F-20");
            assertThat(Atelier.BAREMES.parametre(cle).valeurs().firstEntry().getValue().toString()).contains("49616", "65960");
        }
    }

    /** F-21 is about the history of a source: there is nothing to choose. F-14 is the dates of the régime (CadreTest). */
    @Test
    void aucunAutreConflitNEstOublie() {
        assertThat(IntStream.rangeClosed(1, 22).filter(n -> n != 21 && n != 14).mapToObj(n -> "F-" + n)).allSatisfy(conflit ->
                assertThat(Atelier.BAREMES.tous()).as(conflit).anyMatch(p -> p.source().matches(".*" + conflit + "(?!\\d).*")));
    }

    @Test
    void lAutreLectureDeLaDureeDuCifExigeMoisEtHeures() {
        Object[] long1 = {"formation.heuresCentre", 1300, "formation.dureeMois", 12, "formation.prixHt", 19800};
        assertThat(lignes(plan("01", long1))).anyMatch(l -> l.startsWith("CIF_CDD"));
        assertThat(motifs(plan("01", avec(long1, "hypotheses.cif.duree", "ET")), Dispositif.de("CIF_CDD"))).containsExactly("CIFCDD-E7");
        Object[] partiel = {"formation.dureeMois", 13, "formation.heuresHebdo", 29};
        assertThat(lignes(plan("01", partiel))).anyMatch(l -> l.startsWith("CIF_CDD"));
        assertThat(motifs(plan("01", avec(partiel, "hypotheses.cif.duree", "ET")), Dispositif.de("CIF_CDD"))).containsExactly("CIFCDD-E7");
    }

    @Test
    void lAutreLectureDeLaDureeDuChequeAdmetLUneDesDeux() {
        Object[] longue = {"formation.dureeMois", 19};
        assertThat(motifs(plan("03", longue), Dispositif.de("REGION_CHEQUE"))).contains("REG-CHQ-E3");
        assertThat(lignes(plan("03", avec(longue, "hypotheses.region.cheque.duree", "OU")))).anyMatch(l -> l.startsWith("REGION_CHEQUE"));
        assertThat(motifs(plan("03", "formation.dureeMois", 19, "formation.heuresCentre", 1601, "hypotheses.region.cheque.duree", "OU"),
                Dispositif.de("REGION_CHEQUE"))).contains("REG-CHQ-E3");
    }

    @ParameterizedTest
    @CsvSource({"PRF_EXCLUE, AUTRE, true", "PRF_EXCLUE, CONSEIL_REGIONAL, true", "EXIGE, CONSEIL_REGIONAL, true", "EXIGE, AUTRE, false",
        "EXCLU, AUTRE, true", "EXCLU, CONSEIL_REGIONAL, false"})
    void leCodeFinanceurDuChequeSeLitDeTroisFacons(String choix, String code, boolean paye) {
        assertThat(lignes(plan("03", "hypotheses.region.cheque.codeFinanceur", choix, "formation.codesFinanceur", List.of(code)))
                .stream().anyMatch(l -> l.startsWith("REGION_CHEQUE"))).isEqualTo(paye);
    }

    @Test
    void laVaePeutEtreAdmiseParLAif() {
        assertThat(motifs(plan("02a", "formation.vae", true), Dispositif.de("AIF"))).containsExactly("AIF-E5");
        assertThat(lignes(plan("02a", "formation.vae", true, "hypotheses.aif.vae", true))).anyMatch(l -> l.startsWith("AIF"));
    }

    @Test
    void leTravailleurHandicapePeutEtrePayeSelonSonAllocation() {
        Object[] th = {"beneficiaire.rqth", true, "beneficiaire.aTravailleSixMoisSurDouze", true, "beneficiaire.salaireAnterieurMensuel", 1500,
            "beneficiaire.allocation.type", "ASS", "beneficiaire.allocation.montantMensuel", 700};
        assertThat(plan("02a", th).remuneration().montantMensuel()).hasToString("1500.00");
        assertThat(plan("02a", avec(th, "hypotheses.rfpe.th.base", "ALLOCATION")).remuneration().montantMensuel()).hasToString("700.00");
        assertThat(plan("02a", avec(th, "hypotheses.rfpe.th.base", "ALLOCATION", "beneficiaire.allocation.type", "AUCUNE"))
                .remuneration().montantMensuel()).hasToString("644.17");
    }

    private static Object[] avec(Object[] changements, Object... autres) {
        Object[] tous = java.util.Arrays.copyOf(changements, changements.length + autres.length);
        System.arraycopy(autres, 0, tous, changements.length, autres.length);
        return tous;
    }
}
