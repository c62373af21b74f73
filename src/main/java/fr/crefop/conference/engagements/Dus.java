package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Dispositif;
import fr.crefop.conference.cadre.Financeurs;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What funders owe of trainings that were given up, and its correction once somebody knows better than the calendar (docs/adr/0049). It stays held
 * of the envelope, less or more of it, or nothing; what was written before stays on record.
 */
@Service
public class Dus {

    private final JdbcClient base;
    private final RegistreDesEnveloppes registre;
    private final Delegations delegations;
    private final Dossiers dossiers;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Dus(JdbcClient base, RegistreDesEnveloppes registre, Delegations delegations, Dossiers dossiers, Journal journal, ApplicationEventPublisher annonces,
            Clock horloge) {
        this.base = base;
        this.registre = registre;
        this.delegations = delegations;
        this.dossiers = dossiers;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** @param passage of the case in which she gave up; @param du of {@code engage}, in euros; @param rang of the correction, from 1 */
    public record Du(int passage, String financeur, Dispositif dispositif, int annee, Montant engage, Montant du, int rang) {

        /** By which a form names it: the passage, the funder, the dispositif and the year, in this order, with points between them. */
        public String cle() {
            return passage + "." + financeur + "." + dispositif.code() + "." + annee;
        }

        private Du corrige(Montant autre) {
            return new Du(passage, financeur, dispositif, annee, engage, autre, rang + 1);
        }
    }

    /** Of every passage of the case; always in the same order, so that two who correct it never wait for each other. */
    public List<Du> de(String numero) {
        return base.sql("""
                select distinct on (financeur, dispositif, annee, passage) passage, financeur, dispositif, annee, engage, du, rang
                  from conference.restitution where numero = ? order by financeur, dispositif, annee, passage, rang desc""").param(numero)
                .query((ligne, rang) -> new Du(ligne.getInt("passage"), ligne.getString("financeur"), Dispositif.de(ligne.getString("dispositif")), ligne.getInt("annee"),
                        new Montant(ligne.getBigDecimal("engage")), new Montant(ligne.getBigDecimal("du")), ligne.getInt("rang"))).list();
    }

    /**
     * @param dites what is due instead, by {@link Du#cle}; zero frees it, what is not named stays
     * @throws RefusMetier when nothing changes, when more would be due than was committed, or than the envelope still has; nothing is stored
     */
    @Transactional
    public void corriger(String numero, Map<String, Montant> dites, String par) {
        dossiers.verrouiller(numero);
        List<Du> dus = de(numero);
        if (!dus.stream().map(Du::cle).collect(Collectors.toSet()).containsAll(dites.keySet())) {
            throw new RefusMetier("Ce qui est dû a changé depuis : rechargez la page et recommencez.");
        }
        List<Du> changes = dus.stream().filter(du -> dites.containsKey(du.cle()) && dites.get(du.cle()).compareTo(du.du()) != 0).toList();
        if (changes.isEmpty()) {
            throw new RefusMetier("Rien ne change : donnez un autre montant dû pour une part au moins.");
        }
        changes.forEach(du -> corriger(numero, du, dites.get(du.cle()), par));
        annonces.publishEvent(new DusCorriges(numero, changes, changes.stream().map(du -> du.corrige(dites.get(du.cle()))).toList()));
    }

    private void corriger(String numero, Du avant, Montant apres, String par) {
        if (apres.compareTo(avant.engage()) > 0) {
            throw refus(avant, apres, "Un financeur ne doit pas plus que ce qu'il a engagé : " + avant.engage().enFrancais() + " € au plus pour « "
                    + avant.dispositif().libelle() + " ».");
        }
        Enveloppe enveloppe = registre.verrouiller(avant.financeur(), avant.dispositif(), avant.annee());
        if (apres.compareTo(avant.du()) > 0 && !enveloppe.tient(apres.moins(avant.du()))) {
            throw refus(avant, apres, "L'enveloppe " + avant.annee() + " « " + avant.dispositif().libelle() + " » de " + Financeurs.libelle(avant.financeur())
                    + " ne suffit pas : " + apres.moins(avant.du()).enFrancais() + " € de plus, " + enveloppe.disponible().enFrancais()
                    + " € disponibles. Le financeur la relève d'abord.");
        }
        registre.delegationDuDu(numero, avant.passage(), enveloppe).ifPresent(id -> delegations.exigerQuElleTienne(id, avant.du(), apres));
        Instant le = horloge.instant();
        registre.corrigerLeDu(numero, avant.passage(), enveloppe, apres, "Ce qui est dû est corrigé", par, le);
        base.sql("""
                insert into conference.restitution (numero, passage, rang, financeur, dispositif, annee, engage, du, dit, jours_suivis, jours_prevus, par, le)
                select numero, passage, rang + 1, financeur, dispositif, annee, engage, ?, true, jours_suivis, jours_prevus, ?, ? from conference.restitution
                 where numero = ? and passage = ? and rang = ? and financeur = ? and dispositif = ? and annee = ?""")
                .params(apres.euros(), par, Timestamp.from(le), numero, avant.passage(), avant.rang(), avant.financeur(), avant.dispositif().code(), avant.annee())
                .update();
        journal.noter(par, numero, Acte.DU_CORRIGE, Codes.de("du", avant.du()),
                Codes.de("financeur", avant.financeur(), "dispositif", avant.dispositif().code(), "annee", avant.annee(), "du", apres));
    }

    private static RefusMetier refus(Du du, Montant dit, String message) {
        return new RefusMetier(message, List.of(new Erreur("du." + du.cle(), dit.toString(), message)));
    }
}
