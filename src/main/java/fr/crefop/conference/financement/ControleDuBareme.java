package fr.crefop.conference.financement;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.dossier.ControleDeDemande;
import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.dossier.Donnee;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.BaremesDesRegimes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What only the rulebook can tell of a demande: its régime, and the names and values it may suppose. */
@Component
class ControleDuBareme implements ControleDeDemande {

    private final Cadre cadre = Cadre.lu();
    private final BaremesDesRegimes baremes;

    ControleDuBareme(BaremesDesRegimes baremes) {
        this.baremes = baremes;
    }

    @Override
    public List<Erreur> controler(Demande demande) {
        List<Erreur> erreurs = new ArrayList<>();
        LocalDate debut = demande.formation() == null ? null : demande.formation().debut();
        if (debut != null && cadre.regimeDu(debut).isEmpty()) {
            erreurs.add(new Erreur("formation.debut", debut.toString(), "La formation doit commencer "
                    + new PeriodesDesRegimes(cadre.regimes()).enFrancais() + "."));
        }
        erreurs.addAll(debut != null && cadre.regimeDu(debut).isPresent() ? controler(demande, cadre.regimeDu(debut).get()) : sansRegime(demande));
        return erreurs;
    }

    /** Where the day chooses no régime, a name or a value is faulty when none has it: else the day alone is to be mended. */
    private List<Erreur> sansRegime(Demande demande) {
        List<List<Erreur>> parRegime = cadre.regimes().stream().map(regime -> controler(demande, regime)).toList();
        return parRegime.get(0).stream().filter(erreur -> parRegime.stream().allMatch(erreurs ->
                erreurs.stream().anyMatch(autre -> autre.champ().equals(erreur.champ())))).toList();
    }

    private List<Erreur> controler(Demande demande, Regime regime) {
        List<Erreur> erreurs = new ArrayList<>();
        LocalDate debut = demande.formation() == null ? null : demande.formation().debut();
        String domicile = demande.beneficiaire() == null ? null : demande.beneficiaire().regionDomicile();
        Baremes siens = baremes.de(regime, cadre.region(domicile, debut));
        Organismes.nommes(regime).forEach(payeur -> organisme(erreurs, regime, siens, payeur, demande.valeur(payeur.donnee())));
        dispositifs(erreurs, regime, debut, "depots", demande.depots());
        dispositifs(erreurs, regime, debut, "dossier.montantsAccordes", demande.dossier().montantsAccordes());
        if (!demande.hypotheses().isEmpty()) {
            erreurs.addAll(Hypotheses.controler(siens, demande.hypotheses()));
            erreurs.addAll(controlerExclusions(regime, demande.hypotheses().get(Hypotheses.EXCLURE)));
        }
        return erreurs;
    }

    private static void dispositifs(List<Erreur> erreurs, Regime regime, LocalDate debut, String champ, Map<String, ?> parCle) {
        new TreeSet<>(parCle.keySet()).stream().filter(cle -> regime.dispositif(cle).isEmpty() && !declare(champ, cle, debut))
                .forEach(cle -> erreurs.add(new Erreur(champ + "." + cle, parCle.get(cle).toString(),
                        "Ce n'est pas un dispositif du contrat" + (champ.equals("depots") ? ", ni EMPLOYEUR." : "."))));
    }

    /** Beside the dispositifs: the request made to the employer has a date of its own. */
    private static boolean declare(String champ, String cle, LocalDate debut) {
        Donnee.Code code = Declaration.deLaDemande().donnee(champ).cles().get(cle);
        return code != null && Cadre.lu().dispositifs().get(cle) == null && (debut == null || code.periode().contient(debut));
    }

    private static void organisme(List<Erreur> erreurs, Regime regime, Baremes baremes, Payeur payeur, Object code) {
        if (code != null && !Organismes.connait(payeur, regime, baremes, code.toString())) {
            List<String> successeurs = Organismes.successeurs(regime, payeur, code.toString());
            Erreur erreur = new Erreur(payeur.donnee(), code.toString(), (successeurs.isEmpty() ? "Organisme inconnu"
                    : "Cet organisme n'existe plus, celui qui lui a succédé est " + String.join(", ", successeurs)) + " ; valeurs admises : "
                    + String.join(", ", Organismes.connus(regime, baremes, payeur.donnee()).keySet()) + ".");
            if (!erreurs.contains(erreur)) {
                erreurs.add(erreur);
            }
        }
    }

    private static List<Erreur> controlerExclusions(Regime regime, Object exclure) {
        if (exclure == null) {
            return List.of();
        }
        if (!(exclure instanceof Collection<?> noms)) {
            return List.of(new Erreur("hypotheses.exclure", exclure.toString(), "« exclure » attend une liste de dispositifs."));
        }
        List<Erreur> erreurs = new ArrayList<>();
        int rang = 0;
        for (Object nom : noms) {
            if (!(nom instanceof String texte) || regime.dispositif(texte).isEmpty()) {
                erreurs.add(new Erreur("hypotheses.exclure[" + rang + "]", String.valueOf(nom), "Ce n'est pas un dispositif du contrat."));
            }
            rang++;
        }
        return erreurs;
    }

    static Set<Dispositif> exclus(Map<String, Object> hypotheses) {
        Set<Dispositif> exclus = new TreeSet<>();
        if (hypotheses.get(Hypotheses.EXCLURE) instanceof Collection<?> noms) {
            noms.forEach(nom -> exclus.add(Dispositif.de(nom.toString())));
        }
        return exclus;
    }
}
