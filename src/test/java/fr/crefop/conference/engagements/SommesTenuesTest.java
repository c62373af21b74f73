package fr.crefop.conference.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.Simultanement;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.engagements.Engagement.Base;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to what is held, the sums that the base keeps are those that would be recomputed. */
class SommesTenuesTest extends AvecEnveloppe {

    @Autowired TransactionTemplate ensemble;
    @Autowired OubliDesEngagements oubli;
    @Autowired RegistreDesEnveloppes registre;
    @Autowired Delegations delegations;

    @Test
    void ellesSuiventChaqueActe() {
        List<String> numeros = dossiers(3, "100.10");
        numeros.forEach(numero -> engagements.accepter(numero, FINANCEUR, null, "agefiph"));
        exiger("0.00", "300.30", 3);

        clore(numeros.get(0));
        exiger("100.10", "200.20", 3);
        rouvrir(numeros.get(0));
        exiger("0.00", "300.30", 3);

        tours.demander(numeros.get(1), Base.PROPOSITION, List.of(ligne("80.05")));
        engagements.accepter(numeros.get(1), FINANCEUR, null, "agefiph");
        exiger("0.00", "280.25", 3);

        engagements.liberer(numeros.get(2), "Dossier retiré", "conseiller");
        exiger("0.00", "180.15", 2);
        // Nothing is held of it any more: closed, it takes nothing of the envelope.
        clore(numeros.get(2));
        exiger("0.00", "180.15", 2);

        clore(numeros.get(0));
        oubli.oublier(numeros.get(0));
        exiger("100.10", "80.05", 2);
        engagements.liberer(numeros.get(0), "Plan repris", "conseiller");
        exiger("0.00", "80.05", 1);
    }

    @Test
    void ceQuiEstDuResteConsommeQueLeDossierRouvreOuNon() {
        String numero = dossiers(1, "100.00").get(0);
        engagements.accepter(numero, FINANCEUR, null, "agefiph");
        clore(numero);
        ensemble.executeWithoutResult(tout -> registre.devoir(numero, registre.verrouiller(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE), Montant.de("33.33"),
                "Formation quittée avant la fin", "conseiller", Instant.now()));
        exiger("33.33", "0.00", 1);

        rouvrir(numero);
        exiger("33.33", "0.00", 1);

        ensemble.executeWithoutResult(tout -> registre.corrigerLeDu(numero, 1, registre.verrouiller(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE), Montant.ZERO,
                "Erreur de saisie", "conseiller", Instant.now()));
        exiger("0.00", "0.00", 0);
    }

    @Test
    void unActeDefaitLesDefait() {
        List<String> numeros = dossiers(2, "50.00");
        engagements.accepter(numeros.get(0), FINANCEUR, null, "agefiph");
        ensemble.executeWithoutResult(tout -> {
            engagements.accepter(numeros.get(1), FINANCEUR, null, "agefiph");
            clore(numeros.get(0));
            exiger("50.00", "50.00", 2);
            tout.setRollbackOnly();
        });

        exiger("0.00", "50.00", 1);
    }

    /** Commitments, releases, closings and reopenings of one envelope at the very same moment: nobody waits for anybody in vain. */
    @Test
    void aPlusieursEllesRestentJustesEtPeuNombreuses() throws Exception {
        List<String> numeros = dossiers(80, "10.01");
        Simultanement.faire(numeros.subList(0, 60).stream().map(this::accepter).toList());
        List<Callable<String>> actes = new ArrayList<>();
        numeros.subList(60, 80).forEach(numero -> actes.add(accepter(numero)));
        numeros.subList(0, 20).forEach(numero -> actes.add(() -> {
            engagements.liberer(numero, "Dossier retiré", "conseiller");
            return numero;
        }));
        numeros.subList(20, 40).forEach(numero -> actes.add(() -> {
            clore(numero);
            rouvrir(numero);
            clore(numero);
            return numero;
        }));
        // The case closes as its commitment is freed: whichever comes first, nothing is counted twice.
        numeros.subList(40, 50).forEach(numero -> {
            actes.add(() -> {
                clore(numero);
                return numero;
            });
            actes.add(() -> {
                engagements.liberer(numero, "Dossier retiré", "conseiller");
                return numero;
            });
        });

        assertThat(Simultanement.faire(actes).refus()).isEmpty();
        exiger("200.20", "300.30", 50);
        engagements.liberer(numeros.get(79), "Dossier retiré", "conseiller");
        assertThat(base.sql("select count(*) from conference.somme_tenue where financeur = ? and annee = ?").params(FINANCEUR, ANNEE)
                .query(Integer.class).single()).isLessThan(10);
    }

    @Test
    void ceQuiEstTenuParDelegationEstAussiDansLEnveloppe() {
        enveloppes.fixer(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, Montant.de("1000"), "agefiph");
        LocalDate jour = LocalDate.now(HorlogeConfiguration.PARIS);
        delegations.confier(FINANCEUR, Dispositif.de("AGEFIPH"), ANNEE, "fongecif", Montant.de("300"), null, jour, jour.plusDays(9), "agefiph");
        try {
            List<String> numeros = dossiers(2, "120.00");
            engagements.accepter(numeros.get(0), FINANCEUR, null, new Signataire("fongecif", "fongecif"));
            engagements.accepter(numeros.get(1), FINANCEUR, null, "agefiph");
            exiger("0.00", "240.00", 2);
            clore(numeros.get(0));
            exiger("120.00", "120.00", 2);
            assertThat(confiee().utilise()).isEqualTo(Montant.de("120.00"));

            engagements.liberer(numeros.get(0), "Dossier retiré", "conseiller");
            exiger("0.00", "120.00", 1);
            assertThat(confiee().utilise()).isEqualTo(Montant.ZERO);
        } finally {
            delegations.finir(confiee().id(), "essai");
        }
    }

    private Delegation confiee() {
        return delegations.donnees(List.of(FINANCEUR)).get(0);
    }

    private void clore(String numero) {
        base.sql("update conference.dossier set etat = 'CLOS', issue = 'PLAN_ADOPTE' where numero = ?").param(numero).update();
    }

    private void rouvrir(String numero) {
        base.sql("update conference.dossier set etat = 'RECU', issue = null where numero = ?").param(numero).update();
    }

    private void exiger(String consomme, String reserve, int combien) {
        SommesTenues.sontJustes(base);
        assertThat(enveloppe().consomme()).isEqualTo(Montant.de(consomme));
        assertThat(enveloppe().reserve()).isEqualTo(Montant.de(reserve));
        assertThat(enveloppes.reservations(enveloppe(), 1).total()).isEqualTo(combien);
    }
}
