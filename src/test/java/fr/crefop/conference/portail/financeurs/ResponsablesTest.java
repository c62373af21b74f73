package fr.crefop.conference.portail.financeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.AvecApplication;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ResponsablesTest extends AvecApplication {

    @Autowired Responsables responsables;
    @Autowired Comptes comptes;
    @Autowired JdbcClient base;

    @Test
    void leSecretariatNommeUnCompteDuFinanceur() {
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=pole-emploi&compte=pole-emploi.direction").statusCode())
                .isEqualTo(302);

        assertThat(responsables.du(Repondant.de(Groupe.deCode("pole-emploi")))).map(Compte::identifiant).hasValue("pole-emploi.direction");
        assertThat(personne("secretariat").ouvrir("/responsables").body()).contains("Pascal Guérin");
    }

    @Test
    void unOpcaASonPropreResponsable() {
        assertThat(personne("secretariat").ouvrir("/responsables").body()).contains("OPCA Constructys").doesNotContain("OPCALIA");
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=opca-constructys&compte=opca").statusCode())
                .isEqualTo(302);
        assertThat(responsables.du(organisme("CONSTRUCTYS"))).map(Compte::identifiant).hasValue("opca");
        assertThat(responsables.du(organisme("OPCALIA"))).isEmpty();

        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=opca-opcalia&compte=opca.constructys").body())
                .contains("Le responsable se choisit parmi les comptes de « OPCALIA ».");
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=opca&compte=opca").statusCode()).isEqualTo(400);
        base.sql("delete from conference.responsable_du_financeur where repondant = 'opca-constructys'").update();
    }

    @Test
    void ceQueDisentLesComptesNeNommePersonneEtNommerNeLeurChangeRien() {
        Compte constructys = comptes.trouver("opca.constructys").orElseThrow();
        base.sql("update conference.compte set responsable = 'opca' where identifiant = 'opca.constructys'").update();
        try {
            assertThat(responsables.du(organisme("CONSTRUCTYS"))).as("un compte dit à qui il répond, pas qui dirige").isEmpty();
            assertThat(responsables.auDessusDe(comptes.trouver("opca.constructys").orElseThrow())).hasValue("opca");

            responsables.nommer(organisme("CONSTRUCTYS"), "opca.constructys", "secretariat");
            assertThat(comptes.trouver("opca.constructys").orElseThrow().responsable()).isEqualTo("opca");
        } finally {
            base.sql("update conference.compte set responsable = ? where identifiant = 'opca.constructys'").param(constructys.responsable()).update();
            base.sql("delete from conference.responsable_du_financeur where repondant = 'opca-constructys'").update();
        }
    }

    @Test
    void quiNeDitRienRepondAuResponsableDeSonFinanceurEtLuiAuSecretariat() {
        responsables.nommer(Repondant.de(Groupe.deCode("pole-emploi")), "pole-emploi.direction", "secretariat");

        assertThat(responsables.auDessusDe(comptes.trouver("pole-emploi").orElseThrow())).hasValue("pole-emploi.direction");
        assertThat(responsables.auDessusDe(comptes.trouver("pole-emploi.direction").orElseThrow())).isEmpty();
        assertThat(responsables.auDessusDe(comptes.trouver("rapporteur").orElseThrow())).isEmpty();
    }

    @Test
    void leCompteDUnAutreEstRefuseEnFrancais() {
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=fpspp&compte=agefiph").body())
                .contains("Le responsable se choisit parmi les comptes de « FPSPP ».");
        assertThat(responsables.du(Repondant.de(Groupe.deCode("fpspp")))).isEmpty();
    }

    @Test
    void nulNEstSonPropreResponsable() {
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=fpspp&compte=fpspp").body())
                .contains("est son propre responsable");
    }

    @Test
    void unCollegeNEstPasUnFinanceur() {
        assertThat(personne("secretariat").envoyerFormulaire("/responsables", "groupe=bureau-etat&compte=bureau.etat").statusCode())
                .isEqualTo(400);
    }

    @Test
    void unFinanceurNeNommePasLuiMemeEtNeVoitPasLaPage() {
        assertThat(personne("fpspp").envoyerFormulaire("/responsables", "groupe=fpspp&compte=fpspp").statusCode()).isEqualTo(403);
        assertThat(personne("fpspp").ouvrir("/responsables").statusCode()).isEqualTo(403);
        assertThat(responsables.du(Repondant.de(Groupe.deCode("fpspp")))).isEmpty();
    }

    private static Repondant organisme(String code) {
        return Repondant.de(Organisme.deCode(code).orElseThrow());
    }
}
