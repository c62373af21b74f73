package fr.crefop.conference.portail.extractions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.CasReels;
import fr.crefop.conference.DossierDeTest;
import fr.crefop.conference.PlanIllisible;
import fr.crefop.conference.dossier.DepotDeSaisines;
import fr.crefop.conference.dossier.Identite;
import fr.crefop.conference.dossier.LecteurDeDemande;
import fr.crefop.conference.dossier.Saisine;
import fr.crefop.conference.pieces.PiecesDEssai;
import fr.crefop.conference.securite.Absences;
import fr.crefop.conference.securite.AccesAuxDossiers;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.socle.HorlogeConfiguration;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A right that ends while a file is on its way: before a byte left it is refused in French, after the answer breaks off and says nothing more. */
class DroitPerduEnCheminTest extends AvecApplication {

    private static final String QUI = "essai.parti.en.chemin";
    private static final String ABSENT = "essai.absent.en.chemin";

    private static final String PIECES = "/dossiers/{numero}/personne/pieces.zip";
    private static final String REMPLACANT = "essai.remplacant";
    private static final String REMPLACE = "essai.remplace";

    @Autowired DepotDeSaisines depot;
    @Autowired LecteurDeDemande lecteur;
    @Autowired Comptes comptes;
    @Autowired Absences absences;
    @Autowired AccesAuxDossiers acces;
    @Autowired WebApplicationContext contexte;
    @Autowired JdbcClient base;

    private final ByteArrayOutputStream parti = new ByteArrayOutputStream();
    private String numero;
    private Connecte connecte;

    @BeforeEach
    void unCompteQuiTelecharge() {
        numero = DossierDeTest.deposer(depot, lecteur, "cas-12", "En Chemin " + System.nanoTime());
        for (String compte : new String[] {QUI, ABSENT}) {
            if (comptes.connait(compte)) {
                base.sql("update conference.compte set actif = true where identifiant = ?").param(compte).update();
            } else {
                comptes.creer(new Compte(compte, "Essai En Chemin", null, Set.of(Groupe.SECRETARIAT)), MotDePasse.de("une phrase assez longue"));
            }
        }
        connecte = new Connecte(comptes.trouver(QUI).orElseThrow(), "", 0);
    }

    @AfterEach
    void fermer() {
        base.sql("update conference.compte set actif = false where identifiant in (?, ?)").params(QUI, ABSENT).update();
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void avantLePremierOctetCEstLeRefusEnFrancaisEtRienDAutre(String format) throws Exception {
        retirerLeDroit();

        MockHttpServletResponse reponse = telecharger(format, () -> {});

        assertThat(reponse.getStatus()).isEqualTo(400);
        assertThat(reponse.getContentType()).startsWith("text/html");
        assertThat(reponse.getHeader("Content-Disposition")).isNull();
        assertThat(reponse.getContentAsString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>").contains("Vous ne pouvez plus télécharger ce tableau");
        assertThat(parti.size()).isZero();
    }

    @Test
    void apresLePremierOctetLaReponseSeRomptSansRienAjouter() {
        try (PlanIllisible plan = new PlanIllisible(base, numero)) {
            assertThatThrownBy(() -> telecharger("csv", this::retirerLeDroit)).isInstanceOf(IOException.class).hasNoCause();
        }
        assertThat(parti.toString(StandardCharsets.UTF_8)).startsWith("\ufeff\"Dossier\"").contains(numero).doesNotContain("Vous ne pouvez plus", "<html");
    }

    /** Within one answer, as outside of any: the end of an absence ends what the substitute reads. */
    @Test
    void unRemplacementQuiFinitEnCheminEstVuALaPageSuivante() {
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        absences.declarer(ABSENT, QUI, jour, jour);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(acces.visibilite(connecte.compte()).parametres().get("agitPour").toString()).contains(QUI, ABSENT);
        base.sql("update conference.absence set close_le = now() where compte = ? and close_le is null").param(ABSENT).update();
        assertThat(acces.visibilite(connecte.compte()).parametres().get("agitPour").toString()).as("lu une fois par réponse").contains(ABSENT);

        acces.relire();

        assertThat(acces.visibilite(connecte.compte()).parametres().get("agitPour").toString()).contains(QUI).doesNotContain(ABSENT);
    }

    /** The end of an absence is seen where a page of a file is read, and not only where one asks. */
    @Test
    void leFichierDuRemplacantSArreteOuFinitLeRemplacement() throws Exception {
        for (String compte : new String[] {REMPLACANT, REMPLACE}) {
            if (comptes.connait(compte)) {
                base.sql("update conference.compte set actif = true where identifiant = ?").param(compte).update();
            } else {
                comptes.creer(new Compte(compte, "Essai En Chemin", null, Set.of(Groupe.CONSEILLER)), MotDePasse.de("une phrase assez longue"));
            }
        }
        String sien = depot.deposer(new Saisine("Essai", new Identite("Essai", "Dominique"), lecteur.lire(CasReels.demande("cas-12")), DossierDeTest.CONSENTEMENT), REMPLACE, null);
        connecte = new Connecte(comptes.trouver(REMPLACANT).orElseThrow(), "", 0);
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        absences.declarer(REMPLACE, REMPLACANT, jour, jour);
        numero = sien;
        try (PlanIllisible plan = new PlanIllisible(base, sien)) {
            telecharger("csv", this::revenir);
        } finally {
            revenir();
            base.sql("update conference.compte set actif = false where identifiant in (?, ?)").params(REMPLACANT, REMPLACE).update();
        }
        assertThat(parti.toString(StandardCharsets.UTF_8).lines()).as("les titres et une page").hasSize(1 + Extraction.PAR_PAGE);
    }

    @Test
    void desPiecesDUnePersonneRienNePartQuandLeDroitEstPerduAvant() throws Exception {
        deuxPieces();
        retirerLeDroit();

        MockHttpServletResponse reponse = recevoir(PIECES, () -> {});

        assertThat(reponse.getStatus()).isEqualTo(400);
        assertThat(reponse.getContentType()).startsWith("text/html");
        assertThat(reponse.getHeader("Content-Disposition")).isNull();
        assertThat(reponse.getContentAsString(StandardCharsets.UTF_8)).contains("Vous ne pouvez plus télécharger ces pièces");
        assertThat(parti.size()).isZero();
    }

    /** The first paper is on its way: no second one follows, and no end makes a sound archive of it. */
    @Test
    void desPiecesDUnePersonneLArchiveSeRomptAvantLaSuivante() throws Exception {
        deuxPieces();

        assertThatThrownBy(() -> recevoir(PIECES, this::retirerLeDroit)).isInstanceOf(IOException.class).hasNoCause();

        assertThat(parti.toString(StandardCharsets.ISO_8859_1)).startsWith("PK").contains("premiere.pdf").doesNotContain("seconde.pdf", "Vous ne pouvez plus", "<html");
        ZipInputStream lue = new ZipInputStream(new ByteArrayInputStream(parti.toByteArray()));
        assertThat(lue.getNextEntry().getName()).endsWith("premiere.pdf");
        assertThatThrownBy(() -> {
            lue.readAllBytes();
            lue.getNextEntry();
        }).as("une archive rompue ne se lit pas comme entière").isInstanceOf(IOException.class);
    }

    private void deuxPieces() {
        for (String nom : new String[] {"premiere", "seconde"}) {
            personne("conseiller").envoyerFichier("/dossiers/" + numero + "/pieces", Map.of("nature", "AUTRE"), "fichier", nom + ".pdf", PiecesDEssai.pdf(nom));
        }
    }

    private void revenir() {
        base.sql("update conference.absence set close_le = now() where compte = ? and close_le is null").param(REMPLACE).update();
    }

    private void retirerLeDroit() {
        base.sql("update conference.compte set actif = false where identifiant = ?").param(QUI).update();
    }

    /** @param aLEnvoi done as soon as the first bytes have left */
    private MockHttpServletResponse telecharger(String format, Runnable aLEnvoi) throws Exception {
        return recevoir("/extractions/plans." + format + "?q={numero}", aLEnvoi);
    }

    private MockHttpServletResponse recevoir(String adresse, Runnable aLEnvoi) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(connecte, null, connecte.getAuthorities()));
        Filter surveille = (demande, reponse, suite) -> suite.doFilter(demande, new Surveillee((HttpServletResponse) reponse, aLEnvoi));
        return MockMvcBuilders.webAppContextSetup(contexte).addFilters(surveille).build()
                .perform(get(adresse, numero)).andReturn().getResponse();
    }

    /** What leaves is kept as it leaves, as a browser would have it. */
    private final class Surveillee extends HttpServletResponseWrapper {

        private final Runnable aLEnvoi;

        Surveillee(HttpServletResponse reponse, Runnable aLEnvoi) {
            super(reponse);
            this.aLEnvoi = aLEnvoi;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream vers = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    parti.write(octet);
                    vers.write(octet);
                }

                @Override
                public void flush() throws IOException {
                    vers.flush();
                    aLEnvoi.run();
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener ecoute) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
