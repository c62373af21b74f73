package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What funders entrust of their envelopes to the people of others (docs/adr/0053). Every change is made with its envelope held: whoever answers
 * in the same second comes before or after it.
 */
@Service
public class Delegations {

    private final RegistreDesDelegations registre;
    private final RegistreDesEnveloppes enveloppes;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Delegations(RegistreDesDelegations registre, RegistreDesEnveloppes enveloppes, Journal journal, ApplicationEventPublisher annonces, Clock horloge) {
        this.registre = registre;
        this.enveloppes = enveloppes;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** Those that these funders gave; those that stand first, then the newest year, 200 at most. */
    public List<Delegation> donnees(Collection<String> financeurs) {
        return registre.donnees(financeurs);
    }

    /** Those that these groups hold, in the same order. */
    public List<Delegation> recues(Collection<String> mandataires) {
        return registre.recues(mandataires);
    }

    /** Of these groups, the one that holds a delegation of that funder, or held one last. */
    public Optional<String> mandataire(String financeur, Collection<String> groupes) {
        return registre.mandataire(financeur, groupes);
    }

    public Optional<Delegation> trouver(long id) {
        return registre.trouver(id);
    }

    /**
     * @param plafond the most for one case; null without one
     * @throws RefusMetier when the dates are wrong, when one stands already, or when the envelope has not that much left to entrust
     */
    @Transactional
    public void confier(String financeur, Dispositif dispositif, int annee, String mandataire, Montant montant, Montant plafond, LocalDate du, LocalDate au,
            String par) {
        Enveloppes.exigerLesSiens(financeur, dispositif, annee);
        if (au.isBefore(du)) {
            throw refus("au", au, "Le dernier jour vient avant le premier.");
        }
        if (au.isBefore(aujourdHui())) {
            throw refus("au", au, "Le dernier jour est passé : personne ne pourrait répondre.");
        }
        exigerUnMontant(montant, plafond);
        Enveloppe enveloppe = enveloppes.verrouiller(financeur, dispositif, annee);
        registre.tenirPourChanger(financeur);
        List<Delegation> autres = registre.de(enveloppe);
        if (autres.stream().anyMatch(d -> d.mandataire().equals(mandataire))) {
            throw refus("mandataire", mandataire, "Une part de cette enveloppe lui est déjà confiée : relevez-la, ou mettez-y fin d'abord.");
        }
        exigerQuElleSuffise(enveloppe, autres, montant);
        registre.creer(enveloppe, mandataire, montant, plafond, du, au, par, horloge.instant());
        journal.noter(par, null, Acte.DELEGATION_DONNEE, Codes.de("financeur", financeur, "dispositif", dispositif.code(), "annee", annee,
                "mandataire", mandataire, "montant", montant, "plafond", plafond, "du", du, "au", au));
        annonces.publishEvent(new DelegationChangee(financeur));
    }

    /** @throws RefusMetier when it was ended, when the amount goes under what is used, or over what the envelope has left */
    @Transactional
    public void changer(long id, Montant montant, Montant plafond, LocalDate au, String par) {
        Delegation avant = tenir(id);
        exigerUnMontant(montant, plafond);
        if (au.isBefore(avant.du())) {
            throw refus("au", au, "Le dernier jour vient avant le premier.");
        }
        if (montant.compareTo(avant.utilise()) < 0) {
            throw refus("montant", montant, "La part confiée ne peut pas descendre sous ce qui en est déjà utilisé : " + avant.utilise().enFrancais() + " €.");
        }
        Enveloppe enveloppe = enveloppes.verrouiller(avant.financeur(), avant.dispositif(), avant.annee());
        if (montant.compareTo(avant.montant()) > 0) {
            exigerQuElleSuffise(enveloppe, registre.de(enveloppe).stream().filter(d -> d.id() != id).toList(), montant.moins(avant.utilise()));
        }
        registre.changer(id, montant, plafond, au);
        journal.noter(par, null, Acte.DELEGATION_CHANGEE, Codes.de("montant", avant.montant(), "plafond", avant.plafond(), "au", avant.au()),
                Codes.de("financeur", avant.financeur(), "dispositif", avant.dispositif().code(), "annee", avant.annee(), "mandataire", avant.mandataire(),
                        "montant", montant, "plafond", plafond, "au", au));
        annonces.publishEvent(new DelegationChangee(avant.financeur()));
    }

    /** What is used stays held. @throws RefusMetier when it was ended already */
    @Transactional
    public void finir(long id, String par) {
        Delegation finie = tenir(id);
        registre.finir(id, par, horloge.instant());
        journal.noter(par, null, Acte.DELEGATION_FINIE, Codes.de("financeur", finie.financeur(), "dispositif", finie.dispositif().code(),
                "annee", finie.annee(), "mandataire", finie.mandataire(), "montant", finie.montant(), "utilise", finie.utilise()));
        annonces.publishEvent(new DelegationChangee(finie.financeur()));
    }

    /** That holds today for that envelope. @throws RefusMetier when none does */
    @Transactional(propagation = Propagation.MANDATORY)
    Delegation exiger(Enveloppe enveloppe, String mandataire) {
        return registre.de(enveloppe).stream().filter(d -> d.mandataire().equals(mandataire) && d.tient(aujourdHui())).findFirst()
                .orElseThrow(() -> new RefusMetier("Vous n'avez pas aujourd'hui de délégation de " + Financeurs.libelle(enveloppe.financeur()) + " pour « "
                        + enveloppe.dispositif().libelle() + " » en " + enveloppe.annee() + " : la réponse revient au financeur."));
    }

    /** Once what the case held of it is freed. @return the delegation that holds it. @throws RefusMetier when it is more than what is left of it, or than its ceiling for one case */
    @Transactional(propagation = Propagation.MANDATORY)
    Delegation exiger(Enveloppe enveloppe, String mandataire, Montant montant) {
        Delegation delegation = exiger(enveloppe, mandataire);
        String quoi = "La délégation de " + Financeurs.libelle(enveloppe.financeur()) + " pour « " + enveloppe.dispositif().libelle() + " »";
        if (delegation.plafond() != null && montant.compareTo(delegation.plafond()) > 0) {
            throw refus("montant", montant, quoi + " s'arrête à " + delegation.plafond().enFrancais() + " € par dossier : " + montant.enFrancais()
                    + " € à engager. La réponse revient au financeur.");
        }
        if (!delegation.suffit(montant, Montant.ZERO)) {
            throw refus("montant", montant, quoi + " ne suffit pas : " + montant.enFrancais() + " € à engager, " + delegation.reste().enFrancais()
                    + " € restants. La réponse revient au financeur.");
        }
        return delegation;
    }

    /** What is due of it grows: not beyond what stands of it. Of one that was ended, it is the funder's envelope alone that bounds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void exigerQuElleTienne(long id, Montant avant, Montant apres) {
        Delegation delegation = registre.trouver(id).orElseThrow();
        if (!delegation.finie() && apres.compareTo(avant) > 0 && apres.moins(avant).compareTo(delegation.reste()) > 0) {
            throw refus("montant", apres, "La part que " + Financeurs.libelle(delegation.financeur()) + " a confiée pour « " + delegation.dispositif().libelle()
                    + " » ne suffit pas : " + apres.moins(avant).enFrancais() + " € de plus, " + delegation.reste().enFrancais()
                    + " € restants. Le financeur la relève d'abord, ou y met fin.");
        }
    }

    private Delegation tenir(long id) {
        Delegation lue = registre.trouver(id).orElseThrow(() -> new RefusMetier("Cette délégation n'est pas connue."));
        enveloppes.verrouiller(lue.financeur(), lue.dispositif(), lue.annee());
        registre.tenirPourChanger(lue.financeur());
        Delegation tenue = registre.trouver(id).orElseThrow();
        if (tenue.finie()) {
            throw new RefusMetier("Le financeur a déjà mis fin à cette délégation.");
        }
        return tenue;
    }

    private static void exigerUnMontant(Montant montant, Montant plafond) {
        if (!montant.estPositif()) {
            throw refus("montant", montant, "Le montant confié doit être supérieur à zéro.");
        }
        if (plafond != null && (!plafond.estPositif() || plafond.compareTo(montant) > 0)) {
            throw refus("plafond", plafond, "Le plafond par dossier est supérieur à zéro, et ne dépasse pas le montant confié. Laissez-le vide s'il n'y en a pas.");
        }
    }

    /** What several may still draw on never passes what the envelope has left: the same euro is entrusted once. */
    private static void exigerQuElleSuffise(Enveloppe enveloppe, List<Delegation> autres, Montant enPlus) {
        if (enveloppe.montant() == null) {
            return;
        }
        Montant confie = Montant.somme(autres.stream().map(Delegation::reste));
        if (confie.plus(enPlus).compareTo(enveloppe.disponible()) > 0) {
            throw refus("montant", enPlus, "L'enveloppe " + enveloppe.annee() + " « " + enveloppe.dispositif().libelle() + " » n'a pas tant à confier : "
                    + enveloppe.disponible().enFrancais() + " € disponibles, dont " + confie.enFrancais() + " € déjà confiés à d'autres.");
        }
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private static RefusMetier refus(String champ, Object valeur, String message) {
        return new RefusMetier(message, List.of(new Erreur(champ, valeur instanceof LocalDate jour ? EnFrancais.date(jour) : valeur.toString(), message)));
    }
}
