package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Disponibilite;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.crefop.conference.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The answer of the plan engine: schema PlanDeFinancement of the public contract, field for field.
 *
 * @param rubriques one line per heading whose cost is known, in the order of {@link Rubrique}
 * @param contributions amounts above zero only, in the order of mobilisation
 * @param remuneration null when nobody pays one
 * @param ecartes every other dispositif of the régime, in the contract's order, with all its reasons
 * @param resteAFinancer sum of what is left on the headings of known cost
 * @param echeances last useful day of each act that the plan asks of somebody, the earliest first; not told when there is none
 * @param empreinte hash of the rules and dated parameters that made this plan
 */
public record PlanDeFinancement(
        String regime,
        Statut statut,
        List<LigneDeRubrique> rubriques,
        List<Contribution> contributions,
        Remuneration remuneration,
        List<Ecarte> ecartes,
        ApportPersonnel apportPersonnel,
        Montant resteAFinancer,
        boolean saisineProposee,
        List<Conseil> conseils,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Echeance> echeances,
        String empreinte) {

    public PlanDeFinancement {
        echeances = echeances == null ? List.of() : echeances;
    }

    /** The dispositifs that pay something. */
    public Set<Dispositif> contributeurs() {
        return contributions.stream().map(Contribution::dispositif).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What nobody pays, or the person herself: beside what she receives, all that the training may cost her. */
    public Montant coutPourLaPersonne() {
        return resteAFinancer.plus(Montant.somme(contributions.stream().filter(c -> c.dispositif().nature().estDeLaPersonne())
                .map(Contribution::montant)));
    }

    public enum Statut {
        COMPLET("Plan complet"),
        PARTIEL("Plan partiel"),
        AUCUN_FINANCEMENT("Aucun financement");

        private final String libelle;

        Statut(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public record LigneDeRubrique(Rubrique rubrique, Montant cout, Montant finance, Montant reste) {}

    /**
     * @param dontDebitCpf part of it that is taken from the person's account, which its payer pays all the same; null when none is
     * @param sousReserve the decision of a commission that is still awaited, in a sentence; null when none is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contribution(String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, Montant dontDebitCpf,
            String sousReserve, Justification justification) {

        /** Paid by its payer alone, without anybody's decision to wait for. */
        public Contribution(String financeur, Dispositif dispositif, Rubrique rubrique, Montant montant, Justification justification) {
            this(financeur, dispositif, rubrique, montant, null, null, justification);
        }
    }

    /**
     * @param payeur of the first period, as dispositif and montantMensuel are
     * @param total sum over all periods
     * @param periodes one for each payer, or each amount of it, in their order; null where the régime does not tell them
     * @param mois what is received each civil month of the training; null likewise, and where its days are not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Remuneration(String payeur, String dispositif, Montant montantMensuel, Montant total, Justification justification,
            List<PeriodeDeRevenu> periodes, List<Mois> mois) {

        /** Told as a whole. */
        public Remuneration(String payeur, String dispositif, Montant montantMensuel, Montant total, Justification justification) {
            this(payeur, dispositif, montantMensuel, total, justification, null, null);
        }

        /** Its first day; null where the régime does not tell its periods. */
        public LocalDate debut() {
            return periodes == null || periodes.isEmpty() ? null : periodes.get(0).du();
        }
    }

    /**
     * @param au last day, included
     * @param montant of the whole period
     */
    public record PeriodeDeRevenu(LocalDate du, LocalDate au, String payeur, String dispositif, Montant montant, Montant montantMensuel) {}

    /** What is received for one civil month. */
    public record Mois(@JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth mois, List<Recu> montants, Montant total) {}

    public record Recu(String payeur, String dispositif, Montant montant) {}

    /**
     * Why a line has its amount.
     *
     * @param calcul the sum, readable: {@code min(18 000,00 ; 27,45 × 600 h) = 16 470,00}
     * @param regles ids of the référentiel
     * @param phrase the sum with its figures in a sentence; null where there is none, as in the plans of before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Justification(String calcul, List<String> regles, List<Parametre> parametres, String phrase) {

        /** Told by its calculation alone. */
        public Justification(String calcul, List<String> regles, List<Parametre> parametres) {
            this(calcul, regles, parametres, null);
        }
    }

    /**
     * @param valeur with its unit
     * @param source where the value comes from, titled
     * @param aFixerParLaConference true for a value marked C: plausible, not sourced, for the conférence to set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Parametre(
            String cle, String valeur, LocalDate dateEffet, String source, boolean aFixerParLaConference) {}

    /** FERME: closed on that day whoever asks, with its date; no refusal. */
    public enum StatutEcarte { ECARTE, FERME, A_CONFIRMER, SANS_OBJET }

    /**
     * An act without which a line of the plan is lost.
     *
     * @param acte what has to be done, as an infinitive
     * @param dernierJour the last useful day, included
     * @param aConfirmer true when its dispositif pays only if what is not known yet is confirmed
     * @param delai the delay that counts, with its unit
     * @param regle id of the référentiel; {@code source} titled
     */
    public record Echeance(Dispositif dispositif, String acte, Acteur qui, LocalDate dernierJour, boolean aConfirmer, String delai,
            String regle, String source) {}

    public record Ecarte(Dispositif dispositif, StatutEcarte statut, List<Motif> motifs) {}

    /**
     * @param regle id of the référentiel as it stands there
     * @param donneeManquante path of the datum to give
     * @param source of the condition, titled
     * @param etat why an individual aid cannot be asked for on that day; null for every other reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Motif(
            String regle, String libelle, String constate, String attendu, String donneeManquante, String source, Disponibilite.Etat etat) {

        /** A reason that no state of an aid gives. */
        public Motif(String regle, String libelle, String constate, String attendu, String donneeManquante, String source) {
            this(regle, libelle, constate, attendu, donneeManquante, source, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApportPersonnel(boolean autorise, Montant retenu, String regle, String motif) {}

    /**
     * What would change the answer.
     *
     * @param champ path of the datum concerned, else null
     * @param dispositif code of the one concerned, else null
     * @param gain euros less to find, where the advice was tried; else null
     * @param libelle and {@code effet} are sentences for people; the rest is for programs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conseil(TypeDeConseil type, String champ, String dispositif, Montant gain, String libelle, String effet) {}
}
