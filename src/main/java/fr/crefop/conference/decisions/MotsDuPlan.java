package fr.crefop.conference.decisions;

import fr.crefop.conference.decisions.FeuilleDuPlan.Acte;
import fr.crefop.conference.decisions.FeuilleDuPlan.FormationPrevue;
import fr.crefop.conference.decisions.FeuilleDuPlan.Ligne;
import fr.crefop.conference.decisions.FeuilleDuPlan.Mois;
import fr.crefop.conference.decisions.FeuilleDuPlan.Remuneration;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.Acteur;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PlanDeFinancement.PeriodeDeRevenu;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.vocabulaire.Grandeurs;
import fr.crefop.conference.vocabulaire.Mots;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** The page's sentences. Each is one run of text: a PDF reader then copies and speaks it in the right order. */
public class MotsDuPlan {

    private static final int MOIS_PAR_RANG = 3;

    public String euros(Montant montant) {
        return Grandeurs.euros(montant);
    }

    public String date(LocalDate date) {
        return EnFrancais.date(date);
    }

    public String mois(YearMonth mois) {
        return EnFrancais.mois(mois);
    }

    public String moment(Instant instant) {
        return EnFrancais.moment(instant);
    }

    /** {@code Pôle emploi, AIF, coûts pédagogiques : 990,00 € (dérogation)}, or {@code (dotation)}. */
    public String ligne(LigneDePlan ligne) {
        return Financeurs.libelle(ligne.financeur()) + ", " + ligne.dispositif().libelle() + ", "
                + ligne.rubrique().libelle().toLowerCase(Locale.FRENCH) + " : " + euros(ligne.montant())
                + (ligne.derogation() != null ? " (dérogation)" : ligne.dotation() ? " (dotation)" : "");
    }

    public String calendrier(FormationPrevue formation) {
        String debut = date(formation.debut());
        String dates = formation.fin() == null ? "À partir du " + debut : "Du " + debut + " au " + date(formation.fin());
        String heures = formation.heures() == null ? "" : ", " + Grandeurs.quantite(formation.heures(), "heures");
        return dates + heures + ". Prix : " + euros(formation.prix()) + ".";
    }

    public String revenus(Remuneration remuneration) {
        String mensuel = remuneration.mensuel() == null ? "" : euros(remuneration.mensuel()) + " par mois, soit ";
        String verbe = remuneration.payeur().contains(", puis ") ? " vous versent " : " vous verse ";
        return remuneration.payeur() + verbe + mensuel + euros(remuneration.total()) + " pour toute la formation.";
    }

    /** {@code Du 1er septembre 2026 au 31 octobre 2026 : 1 240,00 € par mois, Allocation d'aide au retour à l'emploi formation (AREF).} */
    public String periode(PeriodeDeRevenu periode, LocalDate debut) {
        return "Du " + date(periode.du()) + " au " + date(periode.au()) + " : " + euros(periode.montantMensuel()) + " par mois, "
                + Mots.revenu(periode.dispositif(), debut) + ".";
    }

    /** {@code septembre 2026 : 1 240,00 €}, some to a row; what fills the last row is empty. */
    public List<List<String>> rangs(List<Mois> mois) {
        List<String> textes = new ArrayList<>(mois.stream().map(m -> EnFrancais.mois(m.mois()) + " : " + euros(m.total())).toList());
        while (textes.size() % MOIS_PAR_RANG != 0) {
            textes.add("");
        }
        return IntStream.range(0, textes.size() / MOIS_PAR_RANG)
                .mapToObj(i -> textes.subList(i * MOIS_PAR_RANG, (i + 1) * MOIS_PAR_RANG)).toList();
    }

    /** What it comes to for the person; a draft promises nothing. */
    public String resume(FeuilleDuPlan feuille) {
        String debut = feuille.provisoire() ? "Selon ce projet, il " : "Il ";
        if (feuille.reste().estPositif()) {
            return debut + "reste " + euros(feuille.reste()) + " à financer.";
        }
        return feuille.apportPersonnel().estNul() ? debut + "ne vous reste rien à payer."
                : (feuille.provisoire() ? "Selon ce projet, vous payez " : "Vous payez ") + euros(feuille.apportPersonnel()) + ", rien de plus.";
    }

    /** {@code Votre conseiller : faire valider le projet, au plus tard le 3 mars 2027.} */
    public String acte(Acte acte) {
        return qui(acte.qui()) + " : " + StringUtils.uncapitalize(acte.quoi()) + ", au plus tard le " + date(acte.dernierJour())
                + (acte.aConfirmer() ? " (si cette aide est confirmée)." : ".");
    }

    /** As the person calls them. */
    public String qui(Acteur acteur) {
        return switch (acteur) {
            case PERSONNE -> "Vous";
            case CONSEILLER -> "Votre conseiller";
            case EMPLOYEUR -> "Votre employeur";
            case ORGANISME -> "L'organisme de formation";
        };
    }

    public String mention(Ligne ligne, boolean provisoire) {
        return Stream.of(ligne.derogation() ? "accord exceptionnel (dérogation)" : null, ligne.dotation() ? "dotation" : null,
                        ligne.engage() || provisoire ? null : "accord attendu", ligne.reserve())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
