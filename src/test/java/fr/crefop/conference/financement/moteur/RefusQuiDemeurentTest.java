package fr.crefop.conference.financement.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.filet.Filet;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Presomptions;
import fr.crefop.conference.financement.regles.Situation;
import fr.crefop.conference.socle.FichiersDuProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A trial asks less than a plan and concludes the same: who pays what, and who is refused, to be confirmed or eligible. */
class RefusQuiDemeurentTest {

    private static final int UNE_SUR = 100;
    private static final List<String> OUI_NON = Declaration.deLaDemande().donnees().stream().filter(d -> d.type() == TypeDeDonnee.OUI_NON)
            .map(Donnee::chemin).toList();

    @Test
    void unEssaiConclutCommeUnCalculEntier() {
        int gardes = 0;
        for (Demande demande : demandes()) {
            Evaluation connue = evaluer(demande);
            for (Demande autre : changements(demande)) {
                Evaluation essai = essayer(autre, connue);
                assertThat(conclusions(essai)).as(() -> "de " + demande + "\nà " + autre).isEqualTo(conclusions(evaluer(autre)));
                gardes += (int) essai.examens().values().stream().filter(examen -> !examen.isAExaminer()).count();
            }
        }
        assertThat(gardes).isPositive();
    }

    @Test
    void unRefusTombeAvecCeQuIlALu() {
        Demande refusee = lire(Atelier.demande("12", "dossier.validationPoleEmploi", false));
        Evaluation connue = evaluer(refusee);

        assertThat(refus(connue, "AIF")).contains("AIF-E3");
        assertThat(refus(essayer(refusee.avec("dossier.validationPoleEmploi", true), connue), "AIF")).doesNotContain("AIF-E3");
    }

    /** A start brought forward meets what a later one had missed. */
    @Test
    void unRefusTombeAvecLeDebutDontIlDependait() {
        Demande refusee = lire(Atelier.demande("01", "parcours.finDernierCdd", "2017-01-31"));
        Evaluation connue = evaluer(refusee);

        assertThat(refus(connue, "CIF_CDD")).contains("CIFCDD-E5");
        assertThat(refus(essayer(refusee.avec("formation.debut", LocalDate.parse("2017-06-01")), connue), "CIF_CDD")).doesNotContain("CIFCDD-E5");
    }

    /** Some of the net, and every case of each régime. */
    private static List<Demande> demandes() {
        List<Demande> demandes = new ArrayList<>();
        List<String> filet = Filet.demandes();
        for (int i = 0; i < filet.size(); i += UNE_SUR) {
            demandes.add(lire(Filet.lire(filet.get(i))));
        }
        for (Regime regime : Cadre.lu().regimes()) {
            FichiersDuProgramme.lire("classpath*:" + regime.dossier() + "/cas/*.json").values()
                    .forEach(cas -> demandes.add(lire(Filet.lire(cas).get("demande"))));
        }
        return demandes;
    }

    private static Demande lire(JsonNode demande) {
        return Presomptions.appliquer(Atelier.LECTEUR.lire(demande));
    }

    private static List<Demande> changements(Demande demande) {
        List<Demande> autres = new ArrayList<>();
        for (String chemin : OUI_NON) {
            autres.add(demande.avec(chemin, !Boolean.TRUE.equals(demande.valeur(chemin))));
        }
        for (int jours : List.of(-300, -30, 1, 20, 90)) {
            Demande decalee = decaler(demande, jours);
            if (Cadre.lu().regimeDu(decalee.formation().debut()).equals(Cadre.lu().regimeDu(demande.formation().debut()))) {
                autres.add(decalee);
            }
        }
        autres.add(demande.avec("dateDepot", demande.dateDepot().minusDays(60)));
        return autres;
    }

    private static Demande decaler(Demande demande, int jours) {
        LocalDate fin = demande.formation().fin();
        Demande decalee = demande.avec("formation.debut", demande.formation().debut().plusDays(jours));
        return fin == null ? decalee : decalee.avec("formation.fin", fin.plusDays(jours));
    }

    private static Evaluation evaluer(Demande demande) {
        return reglement(demande).moteur().evaluer(demande, bareme(demande), Atelier.exclus(demande));
    }

    private static Evaluation essayer(Demande demande, Evaluation connue) {
        return reglement(demande).moteur().essayer(demande, bareme(demande), Atelier.exclus(demande), Limites.AUCUNE, connue);
    }

    private static Reglement reglement(Demande demande) {
        return Atelier.REGLEMENTS.pour(demande).orElseThrow();
    }

    private static Bareme bareme(Demande demande) {
        Baremes baremes = reglement(demande).baremes();
        return baremes.pour(demande.formation().debut(), new Situation(demande)::depot).avec(Hypotheses.lire(baremes, demande.hypotheses()));
    }

    private static List<String> refus(Evaluation e, String dispositif) {
        return e.examens().get(Dispositif.de(dispositif)).refus().stream().map(Constat::regle).map(regle -> regle.nom()).toList();
    }

    private static Map<String, String> conclusions(Evaluation e) {
        Map<String, String> conclusions = new TreeMap<>();
        for (Examen examen : e.examens().values()) {
            conclusions.put(examen.getCode(), examen.estEligible() ? "eligible" : examen.estEcarte() ? "ecarte" : "a confirmer");
        }
        conclusions.put("plan", e.affectation().lignes().stream().map(l -> l.dispositif() + " " + l.rubrique() + " " + l.montant()).toList().toString());
        return conclusions;
    }
}
