package fr.crefop.conference.bureau;

import static fr.crefop.conference.bureau.Choix.ABSTENTION;
import static fr.crefop.conference.bureau.Choix.AJOURNEMENT;
import static fr.crefop.conference.bureau.Choix.CONTRE;
import static fr.crefop.conference.bureau.Choix.DEMANDE_COMPLEMENT;
import static fr.crefop.conference.bureau.Choix.POUR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How the answers of the colleges become a result: consensus of those who voted, else the majority of those present
 * (référentiel I.5, parameter {@code crefop.vote.regle}). The result explains itself.
 *
 * @param quorum number of colleges, out of four, that must have answered
 */
public record RegleDeVote(int quorum) {

    /** @param explication for the record: {@code 3 pour, 1 abstention ; quorum 4/4 (3 requis) ; consensus des votants} */
    public record Depouillement(Resultat resultat, String explication) {}

    /** @param reponses one choice per college that answered; a silent college is absent, never for */
    public Depouillement depouiller(Collection<Choix> reponses) {
        int presents = reponses.size();
        String compte = compte(reponses) + " ; quorum " + presents + "/" + College.values().length
                + " (" + quorum + " requis)";
        if (presents < quorum) {
            return new Depouillement(Resultat.AJOURNE, compte + " non atteint : ajourné");
        }
        long pour = nombre(reponses, POUR);
        long contre = nombre(reponses, CONTRE);
        if (pour > 0 && pour + nombre(reponses, ABSTENTION) == presents) {
            return new Depouillement(Resultat.ADOPTE, compte + " ; consensus des votants");
        }
        if (2 * pour > presents) {
            return new Depouillement(Resultat.ADOPTE, compte + " ; majorité des présents");
        }
        if (2 * contre > presents || contre > 0 && contre + nombre(reponses, ABSTENTION) == presents) {
            return new Depouillement(Resultat.REJETE, compte + " ; rejet");
        }
        return new Depouillement(Resultat.AJOURNE, compte + " ; ni majorité pour ni majorité contre : ajourné");
    }

    private static String compte(Collection<Choix> reponses) {
        List<String> parties = new ArrayList<>();
        ajouter(parties, reponses, POUR, "pour");
        ajouter(parties, reponses, CONTRE, "contre");
        ajouter(parties, reponses, ABSTENTION, "abstention");
        ajouter(parties, reponses, AJOURNEMENT, "ajournement");
        ajouter(parties, reponses, DEMANDE_COMPLEMENT, "demande de complément");
        return parties.isEmpty() ? "aucune réponse" : String.join(", ", parties);
    }

    private static void ajouter(List<String> parties, Collection<Choix> reponses, Choix choix, String mot) {
        long nombre = nombre(reponses, choix);
        if (nombre > 0) {
            parties.add(nombre + " " + mot);
        }
    }

    private static long nombre(Collection<Choix> reponses, Choix choix) {
        return reponses.stream().filter(choix::equals).count();
    }
}
