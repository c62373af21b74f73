package fr.crefop.conference.portail.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.crefop.conference.bureau.Choix;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The person stands in the register of cases and nowhere else: neither in the log nor in the engine. */
@ExtendWith(OutputCaptureExtension.class)
class RienDePersonnelTest extends AvecApi {

    private static final String NOM = "Zyxwvandreau";
    private static final String PRENOM = "Quetzalline";
    private static final String MOTIF = "Divorce et maladie chronique kryptonisée";
    private static final String ALLOCATION = "1237.89";

    @Test
    void leJournalDuServeurNeDitRienDeLaPersonne(CapturedOutput sortie) {
        String numero = numero(poster(programme("conseiller"), saisine().toString()));
        programme("conseiller").lire("/api/dossiers/" + numero);
        programme("conseiller").telecharger("/api/dossiers/" + numero + "/plan.pdf");
        ObjectNode refusee = saisine();
        refusee.put("inconnu", NOM);
        ((ObjectNode) refusee.at("/demande/formation")).put("prixHt", -1);
        probleme(poster(programme("conseiller"), refusee.toString()), 400);
        probleme(poster(programme("conseiller"), refusee.toString().substring(0, refusee.toString().length() - 3)), 400);

        assertThat(sortie.getAll()).doesNotContain(NOM, PRENOM, MOTIF, ALLOCATION);
    }

    @Test
    void leMoteurNeSaitRienDeLaPersonneTandisQueLesTachesAttendent() {
        String numero = numero(poster(programme("conseiller"), saisine().toString()));
        rienDansLeMoteur();
        recit.recevable(numero, "CONFERENCE");
        rienDansLeMoteur();
        recit.vote(numero, "bureau.etat", Choix.POUR, "");
        recit.vote(numero, "bureau.region", Choix.POUR, "");
        recit.vote(numero, "bureau.salaries", Choix.POUR, "");
        recit.vote(numero, "bureau.employeurs", Choix.POUR, "");
        recit.mandat(numero, "Trouver le reste");
        recit.cahierDesCharges(numero, "Solliciter la Région");
        recit.proposition(numero, "REGION_CHEQUE", "415,00", "Cumul accepté à titre exceptionnel");
        rienDansLeMoteur();
        recit.accepte(numero, "fongecif");
        recit.accepte(numero, "region");
        recit.tousPour(numero);
        rienDansLeMoteur();
    }

    /** All the text the engine holds, wherever it put it. */
    private void rienDansLeMoteur() {
        List<String> textes = base.sql("""
                select concat_ws(' ', name_, text_, text2_) from act_ru_variable
                union all select concat_ws(' ', name_, text_, text2_) from act_hi_varinst
                union all select concat_ws(' ', name_, text_, text2_) from act_hi_detail
                union all select concat_ws(' ', name_, description_) from act_ru_task
                union all select concat_ws(' ', name_, description_) from act_hi_taskinst""").query(String.class).list();
        List<byte[]> octets = base.sql("select bytes_ from act_ge_bytearray where bytes_ is not null").query(byte[].class).list();

        assertThat(textes).isNotEmpty().noneMatch(RienDePersonnelTest::ditLaPersonne);
        assertThat(octets).isNotEmpty().noneMatch(contenu -> ditLaPersonne(new String(contenu, StandardCharsets.UTF_8)));
    }

    private static boolean ditLaPersonne(String texte) {
        return texte.contains(NOM) || texte.contains(PRENOM) || texte.contains("kryptonis") || texte.contains(ALLOCATION);
    }

    private static ObjectNode saisine() {
        ObjectNode saisine = Saisines.saisine("cas-12").put("motif", MOTIF);
        saisine.putObject("identite").put("nom", NOM).put("prenom", PRENOM);
        ((ObjectNode) saisine.at("/demande/beneficiaire")).putObject("allocation").put("type", "ARE")
                .put("montantMensuel", new BigDecimal(ALLOCATION));
        return saisine;
    }
}
