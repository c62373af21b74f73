package fr.crefop.conference.cadre;

import static fr.crefop.conference.cadre.BlocDAide.ensemble;
import static fr.crefop.conference.cadre.BlocDAide.liste;
import static fr.crefop.conference.cadre.BlocDAide.objet;
import static fr.crefop.conference.cadre.ValeursDAide.EUROS;
import static fr.crefop.conference.cadre.ValeursDAide.LIGNES;
import static fr.crefop.conference.cadre.ValeursDAide.NOMBRE;
import static fr.crefop.conference.cadre.ValeursDAide.OUI_NON;
import static fr.crefop.conference.cadre.ValeursDAide.POURCENT;
import static fr.crefop.conference.cadre.ValeursDAide.TEXTE;
import static fr.crefop.conference.cadre.ValeursDAide.unDe;

import fr.crefop.conference.cadre.BlocDAide.Lecture;
import fr.crefop.conference.cadre.CircuitDAide.Decideur;
import fr.crefop.conference.cadre.CircuitDAide.Deposant;
import fr.crefop.conference.cadre.CircuitDAide.Paiement;
import fr.crefop.conference.cadre.ComplementsDAide.Annexe;
import fr.crefop.conference.cadre.ComplementsDAide.Enveloppe;
import fr.crefop.conference.cadre.ComplementsDAide.Prime;
import fr.crefop.conference.cadre.ComplementsDAide.Remuneration;
import fr.crefop.conference.cadre.MontantDAide.CoutHoraire;
import fr.crefop.conference.cadre.MontantDAide.Cpf;
import fr.crefop.conference.cadre.MontantDAide.Cumul;
import fr.crefop.conference.cadre.MontantDAide.Plafond;
import fr.crefop.conference.cadre.MontantDAide.Taux;
import fr.crefop.conference.cadre.MontantDAide.Taxe;

/** Reads what an aid pays, by whom it goes, and what comes beside. */
final class LectureDesMontantsDAide {

    private LectureDesMontantsDAide() {}

    static MontantDAide montant(BlocDAide m, CodesDesAides mots) {
        return new MontantDAide(
                m.dit("plafond", objet(p -> new Plafond(p.exige("lignes", LIGNES), p.dit("periodicite", unDe(Plafond.Periodicite.class)),
                        p.dit("taxe", unDe(Taxe.class))))),
                m.dit("coutHoraire", objet(c -> new CoutHoraire(c.dit("lignes", LIGNES), c.dit("taxe", unDe(Taxe.class)),
                        c.dit("effet", unDe(CoutHoraire.Effet.class))))),
                m.dit("taux", objet(t -> new Taux(t.dit("part", POURCENT), t.dit("assiette", unDe(Taux.Assiette.class))))),
                m.dit("cpf", objet(c -> new Cpf(c.dit("mode", unDe(Cpf.Mode.class)), c.dit("soldeMin", EUROS),
                        c.dit("saufPour", ensemble(unDe(Cpf.SaufPour.class)))))),
                m.dit("cumul", cumul(mots)), m.dit("complementPersonne", OUI_NON));
    }

    private static Lecture<Cumul> cumul(CodesDesAides mots) {
        return objet(c -> new Cumul(c.dit("exclus", liste(mots.dispositif())), c.dit("exclusif", OUI_NON), c.dit("enComplementSeulement", OUI_NON),
                c.dit("partage", liste(objet(p -> new Cumul.Part(p.exige("acteur", mots.acteur()), p.dit("part", POURCENT), ValeursDAide.profil(p)))))));
    }

    static Lecture<CircuitDAide> circuit(CodesDesAides mots) {
        return objet(c -> new CircuitDAide(c.dit("deposant", unDe(Deposant.class)), c.dit("instructeur", mots.acteur()),
                c.dit("payeur", mots.acteur()), c.dit("decideur", unDe(Decideur.class)), c.dit("paiement", unDe(Paiement.class))));
    }

    static ComplementsDAide complements(BlocDAide c, CodesDesAides mots) {
        return new ComplementsDAide(
                c.dit("remuneration", objet(r -> new Remuneration(r.dit("bareme", mots.bareme()), r.dit("mensuel", LIGNES), r.dit("reserveeA", TEXTE),
                        r.dit("plusDHeures", NOMBRE)))),
                c.dit("annexes", liste(objet(a -> new Annexe(a.exige("rubriques", ensemble(unDe(Rubrique.class))), a.dit("par", unDe(Annexe.Par.class)),
                        a.dit("seuilKm", NOMBRE), a.dit("lignes", LIGNES), a.dit("nonCumul", OUI_NON))))),
                c.dit("prime", objet(p -> new Prime(p.dit("euros", EUROS), p.dit("versement", unDe(Prime.Versement.class))))),
                c.dit("plafondAnnuelEnveloppe", liste(objet(e -> new Enveloppe(e.exige("annee", NOMBRE), e.dit("euros", EUROS), e.dit("aides", NOMBRE))))));
    }
}
