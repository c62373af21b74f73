package fr.crefop.conference.bureau;

import fr.crefop.conference.bureau.RegleDeVote.Depouillement;
import fr.crefop.conference.bureau.RegleDeVote.Reponse;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Majorite;
import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vocabulaire.DecompteDuVote;
import fr.crefop.conference.vocabulaire.DecompteDuVote.Camp;
import fr.crefop.conference.vocabulaire.DecompteDuVote.Raison;
import fr.crefop.conference.vocabulaire.PhrasesDuVote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of one count, and the two ways it is told: a line for the record, a sentence for people. */
final class ExplicationDuVote {

    private final Gouvernance gouvernance;
    private final Poids poids;
    private final Map<Choix, BigDecimal> voix;
    private final List<Votant> repondu;
    private final Set<Votant> notes;
    private final EtatDuQuorum quorum;

    ExplicationDuVote(Gouvernance gouvernance, Poids poids, Map<Choix, BigDecimal> voix, Collection<Reponse> reponses, Set<Votant> notes) {
        this.gouvernance = gouvernance;
        this.poids = poids;
        this.voix = voix;
        this.repondu = reponses.stream().map(Reponse::votant).toList();
        this.notes = EtatDuQuorum.comptes(gouvernance, notes);
        this.quorum = EtatDuQuorum.de(gouvernance, repondu, notes);
    }

    boolean quorumAtteint() {
        return quorum.estAtteint();
    }

    /** The voices of which the majority is a part. */
    BigDecimal base() {
        return gouvernance.majorite().base() == Majorite.PRESENTS ? poids.de(EtatDuQuorum.presents(gouvernance, repondu, notes).toList())
                : voix.entrySet().stream().filter(e -> e.getKey().resultat() != null).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Depouillement rendre(Resultat resultat, Choix premier, Raison raison) {
        return new Depouillement(resultat, List.of(), enBref(raison), phrase(resultat.participe(), premier, raison));
    }

    Depouillement aDepartager(List<Choix> enTete) {
        return new Depouillement(null, enTete, enBref(Raison.EGALITE_A_DEPARTAGER), phrase("À départager", enTete.get(0), Raison.EGALITE_A_DEPARTAGER));
    }

    private String enBref(Raison raison) {
        return compte() + quorumEnBref() + switch (raison) {
            case SANS_QUORUM -> " non atteint : ajourné";
            case CONSENSUS -> " : consensus des votants";
            case MAJORITE -> " : " + gouvernance.majorite().base().libelle();
            case VOIX_PREPONDERANTE -> " : égalité, voix prépondérante";
            case EGALITE_A_DEPARTAGER -> " : égalité";
            case EGALITE -> " : égalité, ajourné";
            case SANS_MAJORITE -> " : ni consensus ni majorité, ajourné";
        };
    }

    private String quorumEnBref() {
        return gouvernance.quorum() == null ? ", sans quorum" : ", quorum " + EnFrancais.court(quorum.requis()) + "/" + quorum.tous();
    }

    private String compte() {
        List<String> parties = new ArrayList<>();
        voix.forEach((choix, nombre) -> parties.add(choix.compte(montre(nombre))));
        long presents = EtatDuQuorum.presents(gouvernance, repondu, notes).count();
        if (presents > repondu.size()) {
            parties.add((presents - repondu.size()) + " sans réponse");
        }
        long absents = Votant.tous(gouvernance).size() - presents;
        if (absents > 0) {
            parties.add(absents + (absents == 1 ? " absent" : " absents"));
        }
        return String.join(", ", parties);
    }

    private String montre(BigDecimal nombre) {
        return EnFrancais.court(poids.aMontrer(nombre)) + (gouvernance.enPourcent() ? " %" : "");
    }

    private Camp camp(Choix choix) {
        BigDecimal nombre = poids.aMontrer(voix.get(choix));
        return new Camp(choix.mot(nombre), nombre, choix.seDitDeQuiVote());
    }

    private String phrase(String issue, Choix premier, Raison raison) {
        List<Camp> camps = Stream.concat(Stream.ofNullable(premier), voix.keySet().stream().filter(choix -> choix != premier))
                .map(this::camp).toList();
        return PhrasesDuVote.de(new DecompteDuVote(gouvernance, issue, raison, camps, poids.aMontrer(base()), quorum.presents(), quorum.tous(),
                premier == null ? null : premier.libelle().toLowerCase()));
    }
}
