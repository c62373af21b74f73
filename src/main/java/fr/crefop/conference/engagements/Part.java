package fr.crefop.conference.engagements;

import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.List;

/**
 * What a funder offers on the lines it is asked, in euros: line by line, or in all. An amount in all fills the lines in
 * their order, each up to what is asked of it, so that it is spread to the cent without any rounding.
 */
public final class Part {

    private final Montant total;
    private final List<Montant> parLigne;

    private Part(Montant total, List<Montant> parLigne) {
        this.total = total;
        this.parLigne = parLigne;
    }

    public static Part enTout(Montant total) {
        return new Part(total, null);
    }

    /** @param montants one per line asked, in the same order; zero where the funder gives nothing */
    public static Part parLigne(List<Montant> montants) {
        return new Part(Montant.somme(montants.stream()), List.copyOf(montants));
    }

    /** @throws RefusMetier when it is nothing at all, or more than what is asked, on a line or in all */
    List<Montant> sur(List<Ligne> lignes) {
        Montant demande = Montant.somme(lignes.stream().map(Ligne::demande));
        if (!total.estPositif()) {
            throw refus("Le montant doit être supérieur à zéro. Pour ne rien payer, refusez en disant pourquoi.");
        }
        if (total.compareTo(demande) > 0) {
            throw refus("Le montant (" + total.enFrancais() + " €) dépasse ce qui vous est demandé ("
                    + demande.enFrancais() + " €).");
        }
        return parLigne == null ? repartir(lignes) : verifier(lignes);
    }

    private List<Montant> repartir(List<Ligne> lignes) {
        List<Montant> parts = new ArrayList<>(lignes.size());
        Montant reste = total;
        for (Ligne ligne : lignes) {
            Montant part = reste.min(ligne.demande());
            parts.add(part);
            reste = reste.moins(part);
        }
        return parts;
    }

    private List<Montant> verifier(List<Ligne> lignes) {
        if (parLigne.size() != lignes.size()) {
            throw refus("Donnez un montant pour chacune des " + lignes.size() + " lignes qui vous sont demandées.");
        }
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            if (parLigne.get(i).compareTo(ligne.demande()) > 0) {
                throw refus("Ligne " + (i + 1) + ", " + ligne.dispositif().libelle() + " : le montant ("
                        + parLigne.get(i).enFrancais() + " €) dépasse ce qui vous est demandé ("
                        + ligne.demande().enFrancais() + " €).");
            }
        }
        return parLigne;
    }

    private RefusMetier refus(String message) {
        return new RefusMetier(message, List.of(new Erreur("montant", total.toString(), message)));
    }
}
