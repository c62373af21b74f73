package fr.crefop.conference.financement.proprietes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.financement.PlanDeFinancement;
import fr.crefop.conference.financement.moteur.Evaluation;
import fr.crefop.conference.financement.moteur.RegimeDeTest;
import fr.crefop.conference.financement.proprietes.DemandesTirees.Tirage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of the plans of 2015-2018. */
class ProprietesDuPlanTest extends ProprietesDuPlan {

    @Override
    RegimeDeTest regime() {
        return RegimeDeTest.DE_2015;
    }

    @Override
    @Provide
    Arbitrary<Tirage> tirages() {
        return DemandesDe2015.TIREES.tirages();
    }

    @Override
    List<String> plafondsDepasses(PlanDeFinancement plan, Evaluation e) {
        return Plafonds.depasses(plan, e.demande(), e.bareme());
    }

    @Override
    boolean exclus(Dispositif a, Dispositif b, Evaluation e) {
        return Enumeration.exclus(a, b, e.bareme());
    }

    @Override
    Set<String> gratuits() {
        return Set.of("AIF", "REGION_PRF", "REGION_VISA", "REGION_SANITAIRE_SOCIAL");
    }

    @Override
    boolean inutileEstDit() {
        return false;
    }

    /** The leave's own rules of a body that is known. */
    @Override
    boolean dependDAutreChose(String regle) {
        return regle.contains("interim") || regle.contains("intermittent") || regle.startsWith("CIFCDI-E6");
    }

    @Property(tries = 1000, seed = GRAINE)
    void leResteEstLeMoindreDeTousLesEnsembles(@ForAll("tirages") Tirage tirage) {
        Evaluation e = evaluer(tirage.incomplete());
        BigDecimal reste = e.affectation().reste().add(e.affectation().lignes().stream().filter(l -> l.dispositif() == Dispositif.de("APPORT_PERSONNEL"))
                .map(l -> l.montant()).reduce(BigDecimal.ZERO, BigDecimal::add));
        // Less, where a part of the account does better than the whole of it.
        assertThat(reste).isLessThanOrEqualTo(new Enumeration(e).moindreReste());
    }
}
