package fr.crefop.conference.financement;

import fr.crefop.conference.dossier.ControleDeDemande;
import fr.crefop.conference.dossier.Demande;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Hypotheses;
import fr.crefop.conference.financement.bareme.Parametre;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What only the rulebook can tell of a demande: its régime, and the names and values it may suppose. */
@Component
class ControleDuBareme implements ControleDeDemande {

    private final Baremes baremes;
    private final PeriodesDesRegimes regimes;

    ControleDuBareme(Baremes baremes) {
        this.baremes = baremes;
        this.regimes = new PeriodesDesRegimes(baremes);
    }

    @Override
    public List<Erreur> controler(Demande demande) {
        List<Erreur> erreurs = new ArrayList<>();
        LocalDate debut = demande.formation() == null ? null : demande.formation().debut();
        if (debut != null && !regimes.contiennent(debut)) {
            erreurs.add(new Erreur("formation.debut", debut.toString(), "La formation doit commencer " + regimes.enFrancais() + "."));
        }
        organisme(erreurs, "parcours.opca", demande.parcours().opca(), "opca.", ".cpf");
        organisme(erreurs, "parcours.opacif", demande.parcours().opacif(), "opacif.", ".plafond");
        new TreeSet<>(demande.depots().keySet()).stream().filter(cle -> !estDispositif(cle)).forEach(cle -> erreurs.add(
                new Erreur("depots." + cle, demande.depots().get(cle).toString(), "Ce n'est pas un dispositif du contrat, ni EMPLOYEUR.")));
        if (!demande.hypotheses().isEmpty()) {
            erreurs.addAll(Hypotheses.controler(baremes, demande.hypotheses()));
            erreurs.addAll(controlerExclusions(demande.hypotheses().get(Hypotheses.EXCLURE)));
        }
        return erreurs;
    }

    /** A collecting body is known when the barème has its scale. */
    private void organisme(List<Erreur> erreurs, String champ, String code, String avant, String apres) {
        if (code != null && baremes.parametre(avant + code + apres) == null) {
            String admis = String.join(", ", baremes.tous().stream().map(Parametre::cle)
                    .filter(cle -> cle.startsWith(avant) && cle.endsWith(apres) && cle.indexOf('.', avant.length()) == cle.length() - apres.length())
                    .map(cle -> cle.substring(avant.length(), cle.length() - apres.length())).toList());
            erreurs.add(new Erreur(champ, code, "Organisme inconnu ; valeurs admises : " + admis + "."));
        }
    }

    private static List<Erreur> controlerExclusions(Object exclure) {
        if (exclure == null) {
            return List.of();
        }
        if (!(exclure instanceof Collection<?> noms)) {
            return List.of(new Erreur("hypotheses.exclure", exclure.toString(), "« exclure » attend une liste de dispositifs."));
        }
        List<Erreur> erreurs = new ArrayList<>();
        int rang = 0;
        for (Object nom : noms) {
            if (!(nom instanceof String texte) || !estDispositif(texte)) {
                erreurs.add(new Erreur("hypotheses.exclure[" + rang + "]", String.valueOf(nom), "Ce n'est pas un dispositif du contrat."));
            }
            rang++;
        }
        return erreurs;
    }

    static Set<Dispositif> exclus(Map<String, Object> hypotheses) {
        Set<Dispositif> exclus = EnumSet.noneOf(Dispositif.class);
        if (hypotheses.get(Hypotheses.EXCLURE) instanceof Collection<?> noms) {
            noms.forEach(nom -> exclus.add(Dispositif.valueOf(nom.toString())));
        }
        return exclus;
    }

    private static boolean estDispositif(String nom) {
        for (Dispositif dispositif : Dispositif.values()) {
            if (dispositif.name().equals(nom)) {
                return true;
            }
        }
        return false;
    }
}
