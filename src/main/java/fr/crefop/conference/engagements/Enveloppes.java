package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.financement.LigneDePlan;
import fr.crefop.conference.financement.PayeurDuDispositif;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.PageDeListe;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each funder may spend in a year on a dispositif, and what its commitments hold of it. The year is that of the
 * training's start: it is the year whose budget pays, and the one whose rules and rates made the amount; a commitment
 * signed in December for a session of January weighs on the year to come.
 */
@Service
public class Enveloppes {

    private static final int PREMIERE_ANNEE = 2015;
    private static final int DERNIERE_ANNEE = 2100;

    private final RegistreDesEnveloppes registre;
    private final Delegations delegations;
    private final Journal journal;
    private final Clock horloge;

    Enveloppes(RegistreDesEnveloppes registre, Delegations delegations, Journal journal, Clock horloge) {
        this.registre = registre;
        this.delegations = delegations;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Of these funders, newest year first; those without a limit only where something is committed. */
    public List<Enveloppe> de(Collection<String> financeurs) {
        return registre.de(financeurs);
    }

    /** What is left to these funders for the trainings that start in that year: sums alone, of no case. */
    public RestesDesEnveloppes restes(Collection<String> financeurs, int annee) {
        return new RestesDesEnveloppes(registre.de(financeurs).stream().filter(e -> e.annee() == annee).toList());
    }

    /** What is held of it, the latest first. @param combien at most: a busy envelope holds hundreds */
    public PageDeListe<Reservation> reservations(Enveloppe enveloppe, int combien) {
        return registre.reservations(enveloppe, combien);
    }

    /**
     * @param montant in euros; null takes the limit away
     * @throws RefusMetier when more is committed already, or when the funder does not pay by that dispositif
     */
    @Transactional
    public void fixer(String financeur, Dispositif dispositif, int annee, Montant montant, String par) {
        exigerLesSiens(financeur, dispositif, annee);
        Enveloppe enveloppe = registre.verrouiller(financeur, dispositif, annee);
        if (montant != null && montant.compareTo(enveloppe.engage()) < 0) {
            throw new RefusMetier("Cette enveloppe ne peut pas descendre sous ce qui est déjà engagé : "
                    + enveloppe.engage().enFrancais() + " €.",
                    List.of(new Erreur("montant", montant.toString(), "au moins " + enveloppe.engage() + " attendu")));
        }
        registre.fixer(enveloppe, montant, par, horloge.instant());
        journal.noter(par, null, Acte.ENVELOPPE_FIXEE, Codes.de("montant", enveloppe.montant()),
                Codes.de("financeur", financeur, "dispositif", dispositif.code(), "annee", annee, "montant", montant));
    }

    /** @throws RefusMetier when the funder does not pay by that dispositif, or when the year is none */
    static void exigerLesSiens(String financeur, Dispositif dispositif, int annee) {
        if (!PayeurDuDispositif.dispositifsDe(financeur).contains(dispositif)) {
            throw new RefusMetier(Financeurs.libelle(financeur) + " ne paie pas par « " + dispositif.libelle() + " ».",
                    List.of(new Erreur("dispositif", dispositif.code(), "un dispositif de ce financeur est attendu")));
        }
        if (annee < PREMIERE_ANNEE || annee > DERNIERE_ANNEE) {
            throw new RefusMetier("L'année va de " + PREMIERE_ANNEE + " à " + DERNIERE_ANNEE + ".",
                    List.of(new Erreur("annee", String.valueOf(annee), "année attendue")));
        }
    }

    /** @throws RefusMetier when those who answer by delegation hold none for it today */
    @Transactional(propagation = Propagation.MANDATORY)
    void exigerLaDelegation(String financeur, Dispositif dispositif, int annee, String mandataire) {
        delegations.exiger(registre.verrouiller(financeur, dispositif, annee), mandataire);
    }

    /** Holds what a funder commits, instead of what it held for the case before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reserver(String numero, String financeur, int annee, List<LigneDePlan> engage, Signataire par) {
        liberer(numero, financeur, "Nouvelle réponse du financeur", par.compte());
        parDispositif(financeur, engage).forEach((dispositif, montant) -> {
            Enveloppe enveloppe = registre.verrouiller(financeur, dispositif, annee);
            if (!enveloppe.tient(montant)) {
                throw new RefusMetier("L'enveloppe " + annee + " « " + dispositif.libelle() + " » de "
                        + Financeurs.libelle(financeur) + " ne suffit pas : " + montant.enFrancais()
                        + " € à engager, " + enveloppe.disponible().enFrancais() + " € disponibles.",
                        List.of(new Erreur("montant", montant.toString(), "au plus " + enveloppe.disponible() + " attendu")));
            }
            Long delegation = par.mandataire() == null ? null : delegations.exiger(enveloppe, par.mandataire(), montant).id();
            registre.reserver(numero, enveloppe, montant, delegation, horloge.instant());
        });
    }

    /**
     * Holds what a funder committed before of the envelopes of that year, and of no other any more; nothing to do when it
     * is so already.
     *
     * @return false when one of them does not hold it; then nothing has changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reporter(String numero, String financeur, int annee, List<LigneDePlan> engage, String par) {
        Map<Dispositif, Montant> parDispositif = parDispositif(financeur, engage);
        if (tient(numero, financeur, annee, engage)) {
            return true;
        }
        List<Enveloppe> enveloppes = parDispositif.keySet().stream()
                .map(dispositif -> registre.verrouiller(financeur, dispositif, annee)).toList();
        if (enveloppes.stream().anyMatch(e -> !e.tient(parDispositif.get(e.dispositif())))) {
            return false;
        }
        liberer(numero, financeur, "Reporté sur l'enveloppe " + annee, par);
        // A delegation is of one year: what follows a training to another is held of the funder's envelope alone.
        enveloppes.forEach(e -> registre.reserver(numero, e, parDispositif.get(e.dispositif()), null, horloge.instant()));
        return true;
    }

    /** Whether what the funder committed is held of the envelopes of that year and of no other; so it is of what no envelope holds. */
    boolean tient(String numero, String financeur, int annee, List<LigneDePlan> engage) {
        return registre.tenu(numero, financeur, annee).equals(parDispositif(financeur, engage));
    }

    /** Always in the same order: two commitments over the same envelopes never wait for each other. */
    private static Map<Dispositif, Montant> parDispositif(String financeur, List<LigneDePlan> engage) {
        Map<Dispositif, Montant> parDispositif = new TreeMap<>();
        engage.stream().filter(ligne -> PayeurDuDispositif.dispositifsDe(financeur).contains(ligne.dispositif()))
                .forEach(ligne -> parDispositif.merge(ligne.dispositif(), ligne.montant(), Montant::plus));
        return parDispositif;
    }

    /** But for what is due of a training that was given up. @param financeur null for every funder of the case */
    @Transactional(propagation = Propagation.MANDATORY)
    void liberer(String numero, String financeur, String motif, String par) {
        registre.liberer(numero, financeur, motif, par, horloge.instant());
    }
}
