package fr.crefop.conference.financement.moteur;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Payeur;
import fr.crefop.conference.cadre.Regime;
import fr.crefop.conference.financement.bareme.Baremes;
import fr.crefop.conference.financement.bareme.Parametre;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A body that a datum of the demande names is whole: every parameter that its kind has, and a funder of its name. */
final class OrganismesDesBaremes {

    private OrganismesDesBaremes() {}

    static void verifier(Regime regime, Baremes baremes) {
        regime.payeurs().values().stream().flatMap(Payeur::tous).filter(p -> p.bareme() != null).forEach(p -> verifier(regime, p, baremes));
    }

    private static void verifier(Regime regime, Payeur payeur, Baremes baremes) {
        Set<String> aFinanceur = Cadre.lu().financeurs().keySet();
        for (String code : codes(payeur, baremes)) {
            String siens = regime.dossier() + ", paramètres " + payeur.bareme() + code + ".*";
            payeur.cles().forEach(cle -> ControleDesRegles.exiger(baremes.parametre(payeur.bareme() + code + "." + cle) != null, siens,
                    "il manque « " + payeur.bareme() + code + "." + cle + " » (null si rien n'est fixé) ; chacun a : " + String.join(", ", payeur.cles())));
            ControleDesRegles.exiger(aFinanceur.contains(payeur.prefixe() + code), siens,
                    "aucun financeur ne s'appelle « " + payeur.prefixe() + code + " » ; une ligne sous « financeurs » de regime.yaml, ou de la région");
        }
        if (!payeur.prefixe().isEmpty()) {
            regime.financeurs().values().stream().filter(f -> !f.inconnu() && f.code().startsWith(payeur.prefixe())).forEach(f -> {
                String cle = payeur.bareme() + f.code().substring(payeur.prefixe().length()) + "." + payeur.cles().get(0);
                ControleDesRegles.parametre(regime.dossier() + "/regime.yaml, financeurs." + f.code(), cle, baremes);
            });
        }
    }

    /** A body is written in capitals, what holds for all of them is not: opca.AFDAS.cpf, opca.pp.horsGrille. */
    private static Set<String> codes(Payeur payeur, Baremes baremes) {
        return baremes.tous().stream().map(Parametre::cle).filter(cle -> cle.startsWith(payeur.bareme()))
                .map(cle -> cle.substring(payeur.bareme().length())).filter(cle -> cle.indexOf('.') > 0 && Character.isUpperCase(cle.charAt(0)))
                .map(cle -> cle.substring(0, cle.indexOf('.'))).collect(Collectors.toCollection(TreeSet::new));
    }
}
