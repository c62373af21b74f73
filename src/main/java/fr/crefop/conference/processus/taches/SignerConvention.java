package fr.crefop.conference.processus.taches;

import fr.crefop.conference.conventions.Convention;
import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.conventions.Partie;
import fr.crefop.conference.conventions.Signatures;
import fr.crefop.conference.processus.Echeances;
import fr.crefop.conference.processus.SignatureConvention;
import fr.crefop.conference.socle.EnFrancais;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** One party signs, or refuses with a reason. The party comes from the task, never from the form. */
@Component
class SignerConvention implements TacheHumaine {

    private enum Reponse { SIGNE, REFUSE }

    private final Conventions conventions;
    private final Signatures signatures;
    private final Echeances echeances;

    SignerConvention(Conventions conventions, Signatures signatures, Echeances echeances) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.echeances = echeances;
    }

    @Override
    public String id() {
        return SignatureConvention.SIGNER;
    }

    @Override
    public List<String> champs() {
        return List.of("reponse", "motif");
    }

    @Override
    public Date echeance(String numero) {
        return echeances.signature();
    }

    @Override
    public void preparer(DelegateTask tache) {
        tache.setName("Signer la convention – " + partie(tache).libelle());
        tache.setDueDate(echeance(tache.getExecution().getProcessBusinessKey()));
    }

    @Override
    public Map<String, String> decident() {
        return Map.of("texte", "le texte de la convention", "effet", "sa date d'effet");
    }

    @Override
    public Map<String, Object> vue(DelegateTask tache) {
        String numero = tache.getExecution().getProcessBusinessKey();
        Convention convention = conventions.exiger(numero);
        return VueDeLAffaire.de(tache, convention.titre(), "/conventions/" + numero, Map.of("partie", partie(tache).libelle(),
                "texte", convention.texte(), "effet", EnFrancais.date(convention.effet())));
    }

    @Override
    public String consequence(Map<String, Object> vue, Map<String, Object> reponses) {
        return Reponse.SIGNE.name().equals(reponses.get("reponse"))
                ? "Vous signez au nom de « " + vue.get("partie") + " ». Une fois signée par tous, la convention vaut dès le " + vue.get("effet")
                        + " : les plans en tiennent compte. Votre signature ne pourra pas être retirée ; une convention en vigueur se dénonce."
                : "Vous refusez au nom de « " + vue.get("partie") + " » : la convention n'est pas conclue, pour personne.";
    }

    @Override
    public String faite() {
        return "Votre réponse sur la convention est enregistrée.";
    }

    @Override
    public void repondre(DelegateTask tache, Reponses reponses) {
        String numero = tache.getExecution().getProcessBusinessKey();
        if (reponses.choix("reponse", Reponse.class, "Dites si vous signez.") == Reponse.SIGNE) {
            signatures.signer(numero, partie(tache), reponses.auteur());
        } else {
            signatures.refuser(numero, partie(tache),
                    reponses.texteExige("motif", "Dites pourquoi vous ne signez pas."), reponses.auteur());
        }
    }

    private static Partie partie(DelegateTask tache) {
        return Partie.deCode((String) tache.getVariable(SignatureConvention.PARTIE)).orElseThrow();
    }
}
