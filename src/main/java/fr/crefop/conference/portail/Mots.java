package fr.crefop.conference.portail;

import fr.crefop.conference.financement.Dispositif;
import fr.crefop.conference.financement.Financeurs;
import fr.crefop.conference.financement.PlanDeFinancement.StatutEcarte;
import fr.crefop.conference.portail.saisie.CatalogueDeSaisie;
import fr.crefop.conference.portail.saisie.Champ;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** What the pages say in French, as {@code fr} in every template. */
public class Mots {

    private static final Map<String, String> REMUNERATIONS = Map.of(
            "AREF", "Allocation d'aide au retour à l'emploi formation (AREF)",
            "RFPE", "Rémunération de formation de Pôle emploi (RFPE)",
            "RPS", "Rémunération publique de stage (RPS)",
            "RFF", "Rémunération de fin de formation (RFF)",
            "ASP", "Allocation de sécurisation professionnelle (ASP)",
            "EMPLOYEUR", "Salaire maintenu par l'employeur");

    private static final Map<StatutEcarte, String> ECARTES = Map.of(
            StatutEcarte.ECARTE, "Ne peut pas payer",
            StatutEcarte.A_CONFIRMER, "À confirmer",
            StatutEcarte.SANS_OBJET, "Rien à payer");

    private final CatalogueDeSaisie catalogue;

    public Mots(CatalogueDeSaisie catalogue) {
        this.catalogue = catalogue;
    }

    /** A missing datum in the words of the form rather than by its path in the contract. */
    public String donnee(String chemin) {
        return catalogue.champ("demande." + chemin).or(() -> catalogue.champ(chemin)).map(Champ::libelle).orElse(chemin);
    }

    public String euros(Montant montant) {
        return montant == null ? "" : montant.enFrancais() + "\u00a0€";
    }

    public String prix(BigDecimal euros) {
        return euros == null ? "" : euros(new Montant(euros));
    }

    public String nombre(BigDecimal nombre) {
        return nombre == null ? "" : nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String date(LocalDate date) {
        return date == null ? "" : EnFrancais.date(date);
    }

    public String moment(Instant instant) {
        return instant == null ? "" : EnFrancais.moment(instant);
    }

    public String jour(Instant instant) {
        return instant == null ? "" : EnFrancais.jour(instant);
    }

    public String financeur(String code) {
        return Financeurs.libelle(code);
    }

    public String ecarte(StatutEcarte statut) {
        return ECARTES.get(statut);
    }

    /** A remuneration is named by a dispositif or by the allowance itself. */
    public String remuneration(String code) {
        return REMUNERATIONS.getOrDefault(code, Arrays.stream(Dispositif.values())
                .filter(d -> d.name().equals(code)).map(Dispositif::libelle).findFirst().orElse(code));
    }
}
