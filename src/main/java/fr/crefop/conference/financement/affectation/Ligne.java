package fr.crefop.conference.financement.affectation;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Rubrique;
import fr.crefop.conference.financement.regles.Droits;
import fr.crefop.conference.financement.regles.Service;
import java.math.BigDecimal;

/**
 * One amount of the plan, with all that is needed to tell later how it came about.
 *
 * @param enveloppe what was left of the dispositif's overall ceiling, null without one
 */
public record Ligne(Droits droits, Service service, BigDecimal enveloppe, BigDecimal montant) {

    public Dispositif dispositif() {
        return droits.getDispositif();
    }

    public Rubrique rubrique() {
        return service.rubrique();
    }

    public String calcul() {
        return droits.parRubrique().get(rubrique()).calcul(service, enveloppe, montant);
    }

    /** The same in a sentence. @param qui who pays, as its subject; null when the sum is too long for one */
    public String pourquoi(String qui) {
        BigDecimal sienne = droits.enveloppe(rubrique());
        BigDecimal entiere = sienne == null ? droits.accorde() : sienne;
        boolean entamee = enveloppe != null && entiere != null && enveloppe.compareTo(entiere) < 0;
        return droits.parRubrique().get(rubrique()).pourquoi(qui, service, enveloppe, entamee, montant);
    }
}
