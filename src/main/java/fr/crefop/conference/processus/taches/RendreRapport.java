package fr.crefop.conference.processus.taches;

import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.conventions.Convention.Plafond;
import fr.crefop.conference.conventions.CumulsOuvrables;
import fr.crefop.conference.conventions.CumulsOuvrables.Concerne;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.ProjetDeConvention;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.etudes.PropositionsDesGroupes;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.EtudeThematique;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The group says what it found, and proposes a convention, the model it wrote on its page, or no follow-up. */
@Component
class RendreRapport implements TacheHumaine {

    // One list per party: where the choices come from a variable, Tasklist forgets what was ticked in a list of boxes.
    static final List<String> PARTIES = List.of("partie1", "partie2", "partie3", "partie4");

    private enum Suite { CONVENTION, MODELE, SANS_SUITE }

    private final Etudes etudes;
    private final PropositionsDesGroupes propositions;
    private final CumulsOuvrables cumuls;
    private final Mandats mandats;
    private final Echeances echeances;

    RendreRapport(Etudes etudes, PropositionsDesGroupes propositions, CumulsOuvrables cumuls, Mandats mandats,
            Echeances echeances) {
        this.etudes = etudes;
        this.propositions = propositions;
        this.cumuls = cumuls;
        this.mandats = mandats;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return EtudeThematique.RENDRE_RAPPORT;
    }

    @Override
    public Groupe nominative() {
        return Groupe.RAPPORTEUR;
    }

    @Override
    public List<String> champs() {
        List<String> champs = new ArrayList<>(List.of("rapport", "suite", "motif", "titre", "texte", "cumul1", "cumul2", "effet",
                "fin", "plafondDispositif", "plafondMontant"));
        champs.addAll(PARTIES);
        Partie.toutes().stream().map(RendreRapport::caseDAvant).forEach(champs::add);
        return champs;
    }

    @Override
    public Date echeance(String numero) {
        return echeances.rapport(mandats.exiger(numero).echeance());
    }

    @Override
    public void preparer(DelegateTask tache) {
        Etude etude = etudes.exiger(tache.getExecution().getProcessBusinessKey());
        propositions.reprendre(etude.numero());
        tache.setDueDate(echeance(etude.numero()));
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        Etude etude = etudes.exiger(tache.getExecution().getProcessBusinessKey());
        return VueDeLAffaire.de(tache, etude.titre(), "/etudes/" + etude.numero(), Map.of(
                "parties", Partie.toutes().stream().map(p -> option(p.libelle(), p.code())).toList(),
                "cumuls", cumuls.tous().stream().map(c -> option(c.libelle() + " (" + c.regle() + ")", c.cle())).toList(),
                "dispositifs", cumuls.tous().stream().flatMap(c -> c.dispositifs().stream()).map(RendreRapport::option)
                        .distinct().toList()));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return Suite.SANS_SUITE.name().equals(reponses.get("suite"))
                ? "L'étude est close sans suite : rien n'est proposé au bureau, et elle ne se rouvre pas." : null;
    }

    @Override
    public String faite() {
        return "Le rapport est rendu.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        String rapport = reponses.texteExige("rapport", "Dites ce que le groupe a trouvé.");
        Suite suite = reponses.choix("suite", Suite.class, "Dites ce que le groupe propose.");
        switch (suite) {
            case CONVENTION -> propositions.proposer(numero, rapport, projet(numero, reponses), reponses.auteur());
            case MODELE -> propositions.proposerLeModele(numero, rapport, reponses.auteur());
            case SANS_SUITE -> propositions.renoncer(numero, rapport,
                    reponses.texteExige("motif", "Dites pourquoi le groupe ne propose rien."), reponses.auteur());
        }
        tache.getExecution().setVariable(EtudeThematique.CONVENTION_PROPOSEE, suite == Suite.CONVENTION);
        tache.getExecution().setVariable(EtudeThematique.MODELE_PROPOSE, suite == Suite.MODELE);
    }

    private static ProjetDeConvention projet(String numero, Reponses reponses) {
        List<Partie> parties = Stream.concat(PARTIES.stream().map(reponses::texte).filter(Objects::nonNull).map(RendreRapport::partie),
                Partie.toutes().stream().filter(partie -> reponses.vrai(caseDAvant(partie)))).distinct().toList();
        List<String> ouverts = Stream.of(reponses.texte("cumul1"), reponses.texte("cumul2")).filter(Objects::nonNull).distinct().toList();
        String limite = reponses.texte("plafondDispositif");
        List<Plafond> plafonds = limite == null ? List.of()
                : List.of(new Plafond(limite, reponses.montant("plafondMontant", "Donnez le montant du plafond.").euros()));
        return new ProjetDeConvention(reponses.texte("titre"), reponses.texte("texte"), "Étude " + numero,
                reponses.date("effet", "Donnez la date d'effet."),
                reponses.texte("fin") == null ? null : reponses.date("fin", ""), parties, ouverts, plafonds);
    }

    /** {@code partiePoleEmploi}: a report that was opened before the lists shows a box for each party. */
    private static String caseDAvant(Partie partie) {
        return Arrays.stream(partie.groupe().split("-")).map(StringUtils::capitalize).collect(Collectors.joining("", "partie", ""));
    }

    private static Partie partie(String code) {
        return Partie.deCode(code).orElseThrow(() -> new RefusMetier("Ce financeur n'est pas connu.",
                List.of(new Erreur("parties", code, "financeur de la liste attendu"))));
    }

    private static Map<String, String> option(Concerne dispositif) {
        return option(dispositif.libelle(), dispositif.code());
    }

    private static Map<String, String> option(String libelle, String valeur) {
        return Map.of("label", libelle, "value", valeur);
    }
}
