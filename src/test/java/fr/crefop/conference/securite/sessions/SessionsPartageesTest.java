package fr.crefop.conference.securite.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.RequetesComptees;
import fr.crefop.conference.Visiteur;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.SessionsOuvertes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.FlashMap;

/** A session that one node began goes on at another, and the base tells nobody whose it is. */
class SessionsPartageesTest extends AvecApplication {

    private static final String CONTEXTE = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired JdbcClient base;
    @Autowired TransactionTemplate transaction;
    @Autowired RegistreDesSessionsHttp ici;
    @Autowired MenageDesSessions menage;
    @Autowired SessionsOuvertes ouvertes;
    @Autowired RequetesComptees requetes;

    @Test
    void toutCeQuUneSessionTientSeLitSurUnAutreNoeud() {
        FlashMap suite = new FlashMap();
        suite.put("fait", "Votre réponse est enregistrée.");
        suite.setTargetRequestPath("/a-faire");
        Map<String, Object> tout = Map.of("identifiant", UUID.randomUUID(), "fin", Instant.parse("2026-12-01T12:00:00.123456Z"), "facteur", true,
                "preuve", "x".repeat(20_000), "suite", new ArrayList<>(List.of(suite)),
                "demande", OAuth2AuthorizationRequest.authorizationCode().authorizationUri("https://fournisseur.example").clientId("c").state("s").build());
        SessionPartagee session = ici.createSession();
        tout.forEach(session::setAttribute);
        ici.save(session);

        SessionPartagee lue = ailleurs().findById(session.getId());
        tout.keySet().stream().filter(nom -> !nom.equals("demande")).forEach(nom -> assertThat((Object) lue.getAttribute(nom)).as(nom).isEqualTo(tout.get(nom)));
        assertThat(((OAuth2AuthorizationRequest) lue.getAttribute("demande")).getState()).isEqualTo("s");
        assertThat(lue.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void quiEstConnecteSeLitSurUnAutreNoeudEtNullePartEnClair() {
        Visiteur region = personne("bureau.region");
        String temoin = region.cookie("JSESSIONID").orElseThrow();

        SecurityContext contexte = ailleurs().findById(temoin).getAttribute(CONTEXTE);
        assertThat(((Connecte) contexte.getAuthentication().getPrincipal()).compte().nom()).isNotBlank();
        assertThat(contexte.getAuthentication().getAuthorities()).extracting(Object::toString).containsExactly("ROLE_BUREAU_REGION");

        List<String> lignes = base.sql("select encode(contenu, 'escape') || encode(session, 'escape') from conference.session_http_attribut")
                .query(String.class).list();
        assertThat(lignes).isNotEmpty().noneMatch(ligne -> ligne.contains("bureau.region") || ligne.contains(temoin));
    }

    @Test
    void ceQuUneAutreVersionAEcritNEstPasUneErreurMaisUneConnexionARefaire() {
        Visiteur region = personne("bureau.region");
        region.ouvrir("/");
        CoffreDeSession coffre = new CoffreDeSession(region.cookie("JSESSIONID").orElseThrow());
        remplacer(coffre, "conference.inconnu", new byte[] {'J', 1, 2, 3});
        assertThat(region.ouvrir("/").statusCode()).isEqualTo(200);

        remplacer(coffre, CONTEXTE, new byte[] {'C', 99});
        assertThat(region.ouvrir("/").headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
        region.seConnecter("bureau.region", "demo");
        assertThat(region.ouvrir("/").statusCode()).isEqualTo(200);
    }

    @Test
    void uneClasseQuiNEstPasAttendueNeSeLitPas() {
        byte[] octets = FormeDesAttributs.ecrire("intrus", new javax.swing.event.EventListenerList()).orElseThrow();

        assertThat(FormeDesAttributs.lire(octets)).isEmpty();
        assertThat(FormeDesAttributs.ecrire("rien", new Object())).as("ce qui ne se garde pas n'arrête pas la page").isEmpty();
    }

    @Test
    void unAutreTemoinNOuvreRien() {
        byte[] ferme = new CoffreDeSession("un").fermer("nom", "secret".getBytes(StandardCharsets.UTF_8));

        assertThat(new CoffreDeSession("un").ouvrir("nom", ferme)).isPresent();
        assertThat(new CoffreDeSession("un").ouvrir("autre", ferme)).isEmpty();
        assertThat(new CoffreDeSession("deux").ouvrir("nom", ferme)).isEmpty();
    }

    @Test
    void deuxDemandesALaFoisNeSeDefontPas() {
        SessionPartagee session = neuve();
        SessionPartagee une = ici.findById(session.getId());
        SessionPartagee autre = ailleurs().findById(session.getId());
        une.setAttribute("a", "1");
        autre.setAttribute("b", "2");
        ici.save(une);
        ailleurs().save(autre);

        assertThat(ici.findById(session.getId()).getAttributeNames()).contains("a", "b");
    }

    @Test
    void uneSessionFinieAilleursNeRenaitPas() {
        SessionPartagee session = neuve();
        SessionPartagee enCours = ici.findById(session.getId());
        ailleurs().deleteById(session.getId());
        enCours.setAttribute("a", "1");
        ici.save(enCours);
        assertThat(ici.findById(session.getId())).isNull();

        SessionPartagee autre = neuve();
        SessionPartagee renommee = ici.findById(autre.getId());
        ailleurs().deleteById(autre.getId());
        renommee.changeSessionId();
        ici.save(renommee);
        assertThat(ici.findById(renommee.getId())).isNull();
    }

    @Test
    void leTemoinDAvantNOuvrePlusRienApresLaConnexion() {
        SessionPartagee session = neuve();
        String avant = session.getId();
        SessionPartagee lue = ici.findById(avant);
        lue.changeSessionId();
        ici.save(lue);

        assertThat(ici.findById(avant)).isNull();
        assertThat((String) ailleurs().findById(lue.getId()).getAttribute("depart")).isEqualTo("oui");
    }

    @Test
    void sansGesteElleFinitUneMinuteApresLaDureeEtLeMenageLOublie() {
        Visiteur region = personne("bureau.region");
        region.ouvrir("/");
        byte[] empreinte = new CoffreDeSession(region.cookie("JSESSIONID").orElseThrow()).empreinte();
        vieillir(empreinte, "30 minutes 30 seconds");
        assertThat(region.ouvrir("/").statusCode()).as("vue s'écrit une fois la minute").isEqualTo(200);
        vieillir(empreinte, "31 minutes 1 second");
        assertThat(region.ouvrir("/").headers().firstValue("Location").orElseThrow()).endsWith("/connexion");

        base.sql("update conference.session_ouverte set vue_le = now() - interval '34 minutes' where compte = 'bureau.region'").update();
        menage.passer();
        assertThat(base.sql("select count(*) from conference.session_http where empreinte = ?").param(empreinte).query(Integer.class).single()).isZero();
        assertThat(base.sql("select count(*) from conference.session_ouverte where compte = 'bureau.region'").query(Integer.class).single()).isZero();
    }

    @Test
    void quiSeDeconnecteNeLaisseRien() {
        Visiteur region = personne("bureau.region");
        region.ouvrir("/");
        byte[] empreinte = new CoffreDeSession(region.cookie("JSESSIONID").orElseThrow()).empreinte();
        int avant = ouvertes.de("bureau.region").size();
        region.envoyerFormulaire("/deconnexion", "");

        assertThat(base.sql("select count(*) from conference.session_http where empreinte = ?").param(empreinte).query(Integer.class).single()).isZero();
        assertThat(ouvertes.de("bureau.region")).hasSize(avant - 1);
    }

    @Test
    void uneSessionCouteUneLectureParDemandeEtAucuneEcriture() {
        Visiteur region = personne("bureau.region");
        region.ouvrir("/");
        // The engine's own notes settle at the second call.
        region.lire(TASKLIST);
        region.lire(TASKLIST);
        String avant = lignes();
        int anonyme = requetes.pendant(() -> anonyme().ouvrir("/accessibilite"));
        int connecte = requetes.pendant(() -> region.ouvrir("/accessibilite"));

        // The account and what the menu counts, as before, and the session: one statement.
        assertThat(connecte - anonyme).isLessThanOrEqualTo(9);
        region.lire(TASKLIST);
        region.lire("/camunda/app/tasklist/default/");
        assertThat(lignes()).isEqualTo(avant);
    }

    private static final String TASKLIST = "/camunda/api/engine/engine/default/filter/count";

    /** Each version of each row: equal when nothing was written. */
    private String lignes() {
        return base.sql("select string_agg(s.xmin || ' ' || a.nom || ' ' || a.xmin, ', ' order by s.empreinte, a.nom) from conference.session_http s"
                + " join conference.session_http_attribut a on a.session = s.empreinte").query(String.class).single();
    }

    private SessionPartagee neuve() {
        SessionPartagee session = ici.createSession();
        session.setAttribute("depart", "oui");
        ici.save(session);
        return session;
    }

    /** What another node would be: nothing is kept between two calls. */
    private RegistreDesSessionsHttp ailleurs() {
        return new RegistreDesSessionsHttp(base, transaction, evenement -> {}, Duration.ofMinutes(30));
    }

    private void vieillir(byte[] empreinte, String de) {
        base.sql("update conference.session_http set vue_le = now() - cast(? as interval) where empreinte = ?").params(de, empreinte).update();
    }

    private void remplacer(CoffreDeSession coffre, String nom, byte[] clair) {
        base.sql("""
                insert into conference.session_http_attribut (session, nom, contenu) values (?, ?, ?)
                on conflict (session, nom) do update set contenu = excluded.contenu""").params(coffre.empreinte(), nom, coffre.fermer(nom, clair)).update();
    }
}
