package fr.crefop.conference.engagements;

import fr.crefop.conference.cadre.Nature;
import fr.crefop.conference.engagements.Engagement.Ligne;
import fr.crefop.conference.socle.Montant;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One answer to what a task asks: the request to one funder, or all that the person decides alone. That is whether the account pays,
 * with the participation that the law makes due by whoever uses it, and what she offers herself: the payer of the account answers no
 * task, nor does anybody for the participation (K).
 */
@Service
public class ReponsesConjointes {

    /** The participation first, then what the account pays, then what she offers: in that order an amount in all fills them. */
    private static final List<Nature> ORDRE = List.of(Nature.OBLIGATOIRE, Nature.PUBLIC, Nature.EMPLOYEUR, Nature.PERSONNE);

    private static final String PAS_CETTE_PART = "La personne ne paie pas cette part";

    private final Engagements engagements;

    ReponsesConjointes(Engagements engagements) {
        this.engagements = engagements;
    }

    private record Rang(int demande, int ligne) {}

    /** The lines of these requests, in the order in which an answer takes them. */
    public static List<Ligne> lignes(List<Engagement> demandes) {
        return rangs(demandes).stream().map(rang -> ligne(demandes, rang)).toList();
    }

    @Transactional
    public void accepter(List<Engagement> demandes, String commentaire, String par) {
        demandes.forEach(d -> engagements.accepter(d.numero(), d.financeur(), commentaire, par));
    }

    @Transactional
    public void refuser(List<Engagement> demandes, String motif, String par) {
        demandes.forEach(d -> engagements.refuser(d.numero(), d.financeur(), motif, par));
    }

    /** @throws RefusMetier also when the account would be used and its participation not paid in full */
    @Transactional
    public void accepterMoins(List<Engagement> demandes, Part part, String commentaire, String par) {
        List<Ligne> lignes = lignes(demandes);
        List<Montant> montants = part.sur(lignes);
        if (Montant.somme(montants.stream()).equals(Montant.somme(lignes.stream().map(Ligne::demande)))) {
            throw new RefusMetier("Ce montant est la part entière : engagez-vous sur la part demandée.");
        }
        exigerLaParticipation(lignes, montants);
        for (int i = 0; i < demandes.size(); i++) {
            accepterMoins(demandes.get(i), sienne(demandes, i, montants), commentaire, par);
        }
    }

    private void accepterMoins(Engagement demande, List<Montant> montants, String commentaire, String par) {
        Montant total = Montant.somme(montants.stream());
        if (total.equals(demande.demande())) {
            engagements.accepter(demande.numero(), demande.financeur(), commentaire, par);
        } else if (total.estPositif()) {
            engagements.accepterMoins(demande.numero(), demande.financeur(), Part.parLigne(montants), commentaire, par);
        } else {
            engagements.refuser(demande.numero(), demande.financeur(), commentaire == null ? PAS_CETTE_PART : commentaire, par);
        }
    }

    /** @throws RefusMetier as {@link #accepterMoins} does */
    @Transactional
    public void contreProposer(List<Engagement> demandes, Part part, String conditions, String par) {
        List<Ligne> lignes = lignes(demandes);
        List<Montant> montants = part.sur(lignes);
        exigerLaParticipation(lignes, montants);
        for (int i = 0; i < demandes.size(); i++) {
            Engagement demande = demandes.get(i);
            List<Montant> siens = sienne(demandes, i, montants);
            if (siens.stream().anyMatch(Montant::estPositif)) {
                engagements.contreProposer(demande.numero(), demande.financeur(), Part.parLigne(siens), conditions, par);
            } else {
                engagements.refuser(demande.numero(), demande.financeur(), conditions, par);
            }
        }
    }

    private static void exigerLaParticipation(List<Ligne> lignes, List<Montant> montants) {
        boolean compte = false;
        for (int i = 0; i < lignes.size(); i++) {
            compte |= lignes.get(i).dispositif().nature() == Nature.PUBLIC && montants.get(i).estPositif();
        }
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            boolean entiere = montants.get(i).equals(ligne.demande());
            if (ligne.dispositif().nature() == Nature.OBLIGATOIRE && !entiere && (compte || montants.get(i).estPositif())) {
                throw new RefusMetier(ligne.dispositif().libelle() + " : elle est due en entier (" + ligne.demande().enFrancais()
                        + " €) par qui utilise son compte. Pour ne pas l'utiliser, refusez la part en disant pourquoi.",
                        List.of(new Erreur("montant", montants.get(i).toString(), "montant entier de la participation")));
            }
        }
    }

    private static List<Rang> rangs(List<Engagement> demandes) {
        List<Rang> rangs = new ArrayList<>();
        for (int demande = 0; demande < demandes.size(); demande++) {
            for (int ligne = 0; ligne < demandes.get(demande).lignes().size(); ligne++) {
                rangs.add(new Rang(demande, ligne));
            }
        }
        rangs.sort(Comparator.comparing(rang -> ORDRE.indexOf(ligne(demandes, rang).dispositif().nature())));
        return rangs;
    }

    private static Ligne ligne(List<Engagement> demandes, Rang rang) {
        return demandes.get(rang.demande()).lignes().get(rang.ligne());
    }

    /** The amounts of one request, in the order of its own lines. */
    private static List<Montant> sienne(List<Engagement> demandes, int demande, List<Montant> montants) {
        List<Rang> rangs = rangs(demandes);
        return rangs.stream().filter(rang -> rang.demande() == demande).sorted(Comparator.comparing(Rang::ligne))
                .map(rang -> montants.get(rangs.indexOf(rang))).toList();
    }
}
