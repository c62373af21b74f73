package fr.crefop.conference.financement.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.dossier.TypeDeDonnee;
import fr.crefop.conference.financement.Atelier;
import fr.crefop.conference.financement.Limites;
import fr.crefop.conference.financement.bareme.Bareme;
import fr.crefop.conference.financement.filet.Filet;
import fr.crefop.conference.financement.regles.Constat;
import fr.crefop.conference.financement.regles.Examen;
import fr.crefop.conference.financement.regles.Presomptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A trial asks less than a plan and concludes the same: who pays what, and who is refused, to be confirmed or eligible. */
class RefusQuiDemeurentTest {

    private static final int UNE_SUR = 100;
    private static final MoteurDeRegles MOTEUR = Atelier.REGLEMENTS.de(Cadre.lu().regime("2015-2018"), Cadre.lu().parDefaut()).moteur();
    private static final List<String> OUI_NON = Declaration.deLaDemande().donnees().stream().filter(d -> d.type() == TypeDeDonnee.OUI_NON)
            .map(Donnee::chemin).toList();

    @Test
    void unEssaiConclutCommeUnCalculEntier() {
        int gardes = 0;
        List<String> demandes = Filet.demandes();
        for (int i = 0; i < demandes.size(); i += UNE_SUR) {
            Demande demande = Presomptions.appliquer(Atelier.LECTEUR.lire(demandes.get(i).getBytes(StandardCharsets.UTF_8)));
            Evaluation connue = evaluer(demande);
            for (Demande autre : changements(demande)) {
                Evaluation essai = MOTEUR.essayer(autre, bareme(autre), Atelier.exclus(autre), Limites.AUCUNE, connue);
                assertThat(conclusions(essai)).as(() -> "de " + demande + "\nà " + autre).isEqualTo(conclusions(evaluer(autre)));
                gardes += (int) essai.examens().values().stream().filter(examen -> !examen.isAExaminer()).count();
            }
        }
        assertThat(gardes).isPositive();
    }

    @Test
    void unRefusTombeAvecCeQuIlALu() {
        Demande refusee = Presomptions.appliquer(Atelier.LECTEUR.lire(Atelier.demande("12", "dossier.validationPoleEmploi", false)));
        Evaluation connue = evaluer(refusee);
        Demande admise = refusee.avec("dossier.validationPoleEmploi", true);

        assertThat(refus(connue, "AIF")).contains("AIF-E3");
        assertThat(refus(MOTEUR.essayer(admise, bareme(admise), Set.of(), Limites.AUCUNE, connue), "AIF")).doesNotContain("AIF-E3");
    }

    private static List<Demande> changements(Demande demande) {
        List<Demande> autres = new ArrayList<>();
        for (String chemin : OUI_NON) {
            autres.add(demande.avec(chemin, !Boolean.TRUE.equals(demande.valeur(chemin))));
        }
        LocalDate debut = demande.formation().debut();
        for (int jours : List.of(1, 20, 90)) {
            if (Cadre.lu().regimeDu(debut.plusDays(jours)).equals(Cadre.lu().regimeDu(debut))) {
                autres.add(demande.avec("formation.debut", debut.plusDays(jours)));
            }
        }
        return autres;
    }

    private static Evaluation evaluer(Demande demande) {
        return MOTEUR.evaluer(demande, bareme(demande), Atelier.exclus(demande));
    }

    private static Bareme bareme(Demande demande) {
        return Atelier.BAREMES.au(demande.formation().debut());
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
