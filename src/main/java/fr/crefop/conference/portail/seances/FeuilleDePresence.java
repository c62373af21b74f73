package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.ModeDePresence;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One line for each seat of a session: who may hold it, and what was noted or typed. */
@Component
class FeuilleDePresence {

    private final Presences presences;
    private final Sieges sieges;
    private final Comptes comptes;

    FeuilleDePresence(Presences presences, Sieges sieges, Comptes comptes) {
        this.presences = presences;
        this.sieges = sieges;
        this.comptes = comptes;
    }

    /**
     * @param mode code of the way the seat is present; empty when it is absent
     * @param eligibles titulars and substitutes of the seat that day; all accounts of the college while nobody was named to it
     */
    record Ligne(String code, String siege, List<Compte> eligibles, String compte, String mode, String mandataire) {}

    /** @param champs what was typed, in place of what is noted; null when nothing was */
    List<Ligne> de(Seance seance, Map<String, String> champs) {
        List<Presence> notees = presences.de(seance);
        return Votant.sieges(Presences.gouvernance(seance)).stream().map(siege -> ligne(seance, siege, notees, champs)).toList();
    }

    private Ligne ligne(Seance seance, Votant siege, List<Presence> notees, Map<String, String> champs) {
        String libelle = siege.college().sieges() == 1 ? siege.college().libelle() : siege.libelle();
        List<Compte> eligibles = eligibles(seance, siege);
        if (champs != null) {
            return new Ligne(siege.code(), libelle, eligibles, champs.get("compte-" + siege.code()), champs.get("mode-" + siege.code()),
                    champs.get("mandataire-" + siege.code()));
        }
        Optional<Presence> notee = notees.stream().filter(p -> p.siege().equals(siege)).findFirst();
        return new Ligne(siege.code(), libelle, eligibles, notee.map(Presence::compte).orElse(null), notee.map(p -> p.mode().name()).orElse(""),
                notee.map(Presence::mandataire).orElse(null));
    }

    /** @throws RefusMetier when somebody may not hold that seat, or a proxy has no holder */
    List<Presence> lire(Seance seance, Map<String, String> champs) {
        List<Presence> lues = new ArrayList<>();
        for (Votant siege : Votant.sieges(Presences.gouvernance(seance))) {
            String mode = champs.getOrDefault("mode-" + siege.code(), "");
            if (!mode.isEmpty()) {
                lues.add(lire(seance, siege, mode, champs));
            }
        }
        return lues;
    }

    private Presence lire(Seance seance, Votant siege, String mode, Map<String, String> champs) {
        ModeDePresence present = Arrays.stream(ModeDePresence.values()).filter(m -> m.name().equals(mode)).findFirst()
                .orElseThrow(() -> new RefusMetier(siege.libelle() + " : dites présent, présent à distance, représenté ou absent."));
        String compte = champs.getOrDefault("compte-" + siege.code(), "");
        if (eligibles(seance, siege).stream().noneMatch(c -> c.identifiant().equals(compte))) {
            throw new RefusMetier(siege.libelle() + " : choisissez qui tient ce siège.");
        }
        String mandataire = present == ModeDePresence.REPRESENTE ? champs.getOrDefault("mandataire-" + siege.code(), "") : null;
        if (mandataire != null && mandataires(seance).stream().noneMatch(c -> c.identifiant().equals(mandataire))) {
            throw new RefusMetier(siege.libelle() + " : choisissez à qui la procuration est donnée.");
        }
        return new Presence(siege, compte, present, mandataire);
    }

    /** Whoever may sit at that session. */
    List<Compte> mandataires(Seance seance) {
        return Votant.sieges(Presences.gouvernance(seance)).stream().flatMap(siege -> eligibles(seance, siege).stream()).distinct().toList();
    }

    private List<Compte> eligibles(Seance seance, Votant siege) {
        List<Compte> duGroupe = comptes.duGroupe(QuiRepond.pour(siege.college()));
        List<String> nommes = sieges.le(LocalDate.ofInstant(seance.debut(), HorlogeConfiguration.PARIS)).stream()
                .filter(mandat -> mandat.college().equals(siege.college()) && mandat.siege() == siege.siege()).map(MandatDeSiege::compte).toList();
        // Where no substitute is named, the other accounts of the college stand in, as they do for its vote.
        boolean unSuppleant = nommes.size() > 1;
        return unSuppleant ? duGroupe.stream().filter(compte -> nommes.contains(compte.identifiant())).toList() : duGroupe;
    }
}
