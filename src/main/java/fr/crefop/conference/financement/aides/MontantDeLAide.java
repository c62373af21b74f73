package fr.crefop.conference.financement.aides;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.LigneDAide;
import fr.crefop.conference.cadre.MontantDAide;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire.Effet;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.MontantDAide.Plafond;
import fr.crefop.conference.cadre.MontantDAide.Taux;
import fr.crefop.conference.cadre.ParametreDAide;
import fr.crefop.conference.cadre.Renseignement;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.regles.Terme;
import fr.crefop.conference.financement.regles.Termes;
import fr.crefop.conference.vocabulaire.PhrasesDesAides;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an aid pays of the teaching costs: the least of its terms. What is not known sets no limit: the Région's answer does. */
public final class MontantDeLAide {

    private final AideDatee aide;
    private final Regard regard;
    private final MontantDAide montant;

    MontantDeLAide(AideDatee aide, Regard regard) {
        this.aide = aide;
        this.regard = regard;
        this.montant = aide.version().montant();
    }

    /** A share of the cost, or of what is left of it; all that is left where it pays all. */
    public Terme part(String... comptes) {
        Taux taux = montant.taux().valeur().filter(t -> t.part().estDonne() && t.assiette().estDonne()).orElse(null);
        if (taux == null) {
            return Termes.reste();
        }
        Valeur part = aide.valeur(ParametreDAide.TAUX, taux.part().exiger(), "pourcent");
        return switch (taux.assiette().exiger()) {
            case COUT -> Termes.partDuCout(part.decimal(), part);
            case RESTE_APRES_CPF -> Termes.partDuResteApres(part, dispositifs(comptes));
            case RESTE -> Termes.partDuReste(part);
        };
    }

    /** Null without a ceiling. What the account pays counts within it where the aid says so (V-4). */
    public Terme plafond(String... comptes) {
        Valeur plafond = euros(ParametreDAide.PLAFOND, montant.plafond().valeur().map(Plafond::lignes).orElse(List.of()));
        boolean inclus = montant.cpf().puis(Cpf::mode).equals(Renseignement.de(Cpf.Mode.INCLUS));
        return plafond == null ? null : inclus ? Termes.plafondAvec(plafond, dispositifs(comptes)) : Termes.plafond(plafond);
    }

    public boolean estPlafonne() {
        return plafond() != null;
    }

    /** Null without a price per hour: that which is more is not paid. */
    public Terme coutHoraire() {
        CoutHoraire cout = montant.coutHoraire().valeur().orElse(null);
        if (cout == null || cout.effet().equals(Renseignement.de(Effet.REJETTE))) {
            return null;
        }
        Valeur limite = euros(ParametreDAide.COUT_HORAIRE, cout.lignes().valeur().orElse(List.of()));
        return limite == null ? null : Termes.horaire(limite, regard.demande().formation().heuresCentre());
    }

    /** Null where nothing is shared for a person like her: the part of the Région, whatever the others pay (V-7). */
    public Terme partage() {
        BigDecimal part = montant.cumul().valeur().map(cumul -> new ConditionsDeMontant(regard).partage(cumul).part()).orElse(null);
        return part == null ? null : Termes.partDuCout(part, aide.valeur(ParametreDAide.CUMUL, part, "pourcent"));
    }

    /** What says that it may be asked for: of a line that nothing else limits, the value it rests on. */
    public Valeur etat() {
        return new Valeur(aide.aide().id() + "." + ParametreDAide.DISPONIBILITE.cle(),
                aide.etat() == null ? PhrasesDesAides.SANS_ETAT : aide.etat().etat().libelle(), aide.etat() == null ? null : aide.etat().depuis(),
                aide.provenance(), false, "texte", aide.version() == null ? null : aide.vueLe().premier());
    }

    private Valeur euros(ParametreDAide parametre, List<LigneDAide> lignes) {
        return lignes.isEmpty() ? null : TableDeLAide.de(parametre, lignes, regard).euros().valeur()
                .map(euros -> aide.valeur(parametre, euros.euros(), "euros")).orElse(null);
    }

    private static Set<Dispositif> dispositifs(String... codes) {
        return Arrays.stream(codes).map(Dispositif::de).collect(Collectors.toSet());
    }
}
