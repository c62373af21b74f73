package fr.crefop.conference.vocabulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.crefop.conference.cadre.AidesDEssai;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.cadre.VersionDAide;
import fr.crefop.conference.financement.referentiel.DocumentTenu;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentDesAidesTest {

    @Test
    void laPageDesAidesDitLesFichiersDesRegions() throws IOException {
        DocumentTenu.verifier("aides-regionales.md", DocumentDesAides.ecrire(Cadre.lu().regions().values()), DocumentDesAides.COMMANDE);
    }

    /** A reader has words: no code, no key, no mark of the unknown. */
    @Test
    void laPageNeDitQueDesMots() {
        Region ile = new Region("99", "Île d'Essai", "région Île d'Essai", null, "", "", Map.of(), Map.of(), List.of(), AidesDEssai.lues(), null, null, List.of());
        String page = DocumentDesAides.ecrire(Stream.concat(Cadre.lu().regions().values().stream(), Stream.of(ile)).toList());

        assertThat(page.lines().skip(5).map(String::strip).filter(ligne -> ligne.matches(".*(\\b[A-Z]+_[A-Z_]+\\b|\\?|sans objet|null|  |, ,| ;\\.).*"))).isEmpty();
    }

    @Test
    void chaqueParametreConnuSeDitEnUnePhrase() {
        VersionDAide version = AidesDEssai.lues().get(0).versions().get(0);
        String tout = Stream.of(PhrasesDesAides.conditions(version), PhrasesDesAides.montants(version)).flatMap(List::stream).collect(Collectors.joining("\n")).replace('\u00a0', ' ');

        assertThat(tout.lines()).containsExactly(
                "Public : demandeur d'emploi ou salarié à temps partiel.",
                "La personne est inscrite comme demandeur d'emploi, par France Travail (Pôle emploi avant 2024) ou la mission locale, attestation de moins de 3 mois.",
                "La personne travaille au plus 24 heures par semaine.",
                "La personne habite en région 99, depuis au moins 6 mois, sauf les personnes qui s'installent sur l'île.",
                "Son âge : de 18 à 29 ans.",
                "Sa formation initiale est finie depuis au moins 12 mois.",
                "Aucune aide semblable depuis 24 mois.",
                "Niveau de la personne : au plus 4.",
                "Niveau visé par la formation : de 3 à 6.",
                "La formation mène à une certification du RNCP ou une validation des acquis de l'expérience.",
                "Durée : au moins 70 heures, au plus 1 600 heures et au plus 18 mois.",
                "Heures par semaine : de 20 à 35 heures.",
                "Au plus 50 % des heures en entreprise.",
                "Aucune place d'une formation collective ne convient.",
                "La formation se tient en région 99, sauf si la région n'a pas cette formation ou si les places y manquent.",
                "Formations admises : les métiers de la mer (formacodes 23, 31795) ; formations exclues : le permis de conduire.",
                "Un employeur promet par écrit l'embauche, en CDI, CDD ou alternance, pour au moins 6 mois, avec un tuteur, sauf les collectivités.",
                "L'organisme de formation, créé depuis au moins 12 mois, au plus 40 aides par an, certifié Qualiopi.",
                "Prescrite par France Travail (Pôle emploi avant 2024) ou Cap emploi.",
                "2 devis, au nom de la personne, d'organismes différents.",
                "Demande déposée au moins 11 jours ouvrés avant le premier jour.",
                "Plafond TTC : sans limite pour une personne handicapée, 4 500,00 € jusqu'au niveau 4, 3 000,00 € sinon, par an.",
                "Prix de l'heure HT : 25,00 € pour les formacodes 23, 15,50 € sinon, au-delà : la demande est rejetée.",
                "Part payée : 80 % de ce qui reste après le CPF.",
                "CPF : la personne doit l'utiliser, solde d'au moins 500,00 €, sauf pour la validation des acquis de l'expérience.",
                "Ne se cumule pas avec : Aide individuelle à la formation (AIF) ; peut être cofinancée ; seulement en complément d'un autre financeur ; partage : la Région 50 % pour une personne handicapée et l'AGEFIPH 50 % pour une personne handicapée.",
                "La personne ne paie rien.",
                "Rémunération : rémunération publique de stage, ou AREF si la personne a droit à l'ARE, par mois 500,00 € à l'âge au plus 25 ans, 685,00 € sinon, réservée à : les métiers de la mer, pour une formation de plus de 70 heures.",
                "Transport et hébergement : 90,00 € jusqu'à un quotient familial de 600,00 €, 45,30 € sinon, par mois, au-delà de 15 km, l'un ou l'autre.",
                "Prime : 200,00 €, à l'entrée.",
                "Enveloppe de 2019 : 100 000,00 €, 40 aides.");
    }
}
