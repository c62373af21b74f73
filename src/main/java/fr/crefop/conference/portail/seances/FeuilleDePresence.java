package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.ModeDePresence;
import fr.crefop.conference.bureau.Nommes;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.cadre.College;
import fr.crefop.conference.cadre.Gouvernance;
import fr.crefop.conference.cadre.Gouvernance.Votants;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.QuiRepond;
import fr.crefop.conference.socle.HorlogeConfiguration;
import fr.crefop.conference.socle.RefusMetier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
     * @param eligibles who may hold the seat; empty for a vacant one, which is then absent
     * @param mandataire code of the seat that has its proxy
     */
    record Ligne(String code, String siege, List<Compte> eligibles, String compte, String mode, String mandataire) {}

    /** A seat to which a proxy may be given. @param libelle with its titular's name, where one is named */
    record Mandataire(String code, String libelle) {}

    /** Who may hold each seat, and by which mandates: read once for the whole sheet. */
    private record Composition(Gouvernance gouvernance, Map<Votant, List<Compte>> eligibles, Nommes nommes) {

        String libelle(Votant siege) {
            return siege.libelle(gouvernance);
        }
    }

    /** @param champs what was typed, in place of what is noted; null when nothing was */
    List<Ligne> de(Seance seance, Map<String, String> champs) {
        List<Presence> notees = presences.de(seance);
        Composition composition = composition(seance);
        return composition.eligibles().keySet().stream().map(siege -> ligne(siege, composition, notees, champs)).toList();
    }

    private static Ligne ligne(Votant siege, Composition composition, List<Presence> notees, Map<String, String> champs) {
        String libelle = composition.libelle(siege);
        List<Compte> eligibles = composition.eligibles().get(siege);
        if (champs != null) {
            return new Ligne(siege.code(), libelle, eligibles, champs.get("compte-" + siege.code()), champs.get("mode-" + siege.code()),
                    champs.get("mandataire-" + siege.code()));
        }
        Optional<Presence> notee = notees.stream().filter(p -> p.siege().equals(siege)).findFirst();
        return new Ligne(siege.code(), libelle, eligibles, notee.map(Presence::compte).orElse(null), notee.map(p -> p.mode().name()).orElse(""),
                notee.map(Presence::mandataire).map(Votant::code).orElse(null));
    }

    /** @throws RefusMetier when somebody may not hold that seat, or a proxy is given to no seat */
    List<Presence> lire(Seance seance, Map<String, String> champs) {
        List<Presence> lues = new ArrayList<>();
        Composition composition = composition(seance);
        for (Votant siege : composition.eligibles().keySet()) {
            String mode = champs.getOrDefault("mode-" + siege.code(), "");
            if (!mode.isEmpty()) {
                lues.add(lire(siege, composition, mode, champs));
            }
        }
        return lues;
    }

    private static Presence lire(Votant siege, Composition composition, String mode, Map<String, String> champs) {
        String libelle = composition.libelle(siege);
        ModeDePresence present = Arrays.stream(ModeDePresence.values()).filter(m -> m.name().equals(mode)).findFirst()
                .orElseThrow(() -> new RefusMetier(libelle + " : dites présent, présent à distance, représenté ou absent."));
        String compte = champs.getOrDefault("compte-" + siege.code(), "");
        List<Compte> eligibles = composition.eligibles().get(siege);
        if (eligibles.isEmpty()) {
            throw new RefusMetier(libelle + " : personne ne tient ce siège aujourd'hui. Nommez d'abord quelqu'un, à la page « Les mandats ».");
        }
        if (eligibles.stream().noneMatch(c -> c.identifiant().equals(compte))) {
            throw new RefusMetier(libelle + " : choisissez qui tient ce siège.");
        }
        return new Presence(siege, compte, present, present == ModeDePresence.REPRESENTE ? mandataire(siege, composition, champs) : null);
    }

    private static Votant mandataire(Votant siege, Composition composition, Map<String, String> champs) {
        String code = champs.getOrDefault("mandataire-" + siege.code(), "");
        return composition.eligibles().keySet().stream().filter(autre -> autre.code().equals(code) && !autre.equals(siege)).findFirst()
                .orElseThrow(() -> new RefusMetier(composition.libelle(siege) + " : choisissez à quel siège la procuration est donnée."));
    }

    /** The seats that somebody may hold at that session. */
    List<Mandataire> mandataires(Seance seance) {
        Composition composition = composition(seance);
        return composition.eligibles().entrySet().stream().filter(siege -> !siege.getValue().isEmpty()).map(Map.Entry::getKey)
                .map(siege -> new Mandataire(siege.code(), composition.libelle(siege)
                        + composition.nommes().titulaire(siege).map(compte -> " (" + comptes.nomDe(compte) + ")").orElse(""))).toList();
    }

    /**
     * Where members vote the sheet says who answers: who holds the seat today, as for the vote itself (docs/adr/0055); once the session is held, who was
     * there, on its day. Where colleges vote it always says that.
     */
    private Composition composition(Seance seance) {
        Gouvernance gouvernance = Presences.gouvernance(seance);
        boolean parMembres = gouvernance.votants() == Votants.MEMBRES;
        Nommes nommes = parMembres ? sieges.enFonctionAuPlusTard(seance.jour()) : sieges.le(seance.jour());
        Map<College, List<Compte>> membres = new HashMap<>();
        Map<Votant, List<Compte>> eligibles = new LinkedHashMap<>();
        for (Votant siege : Votant.sieges(gouvernance)) {
            List<Compte> duCollege = membres.computeIfAbsent(siege.college(), college -> comptes.duGroupe(QuiRepond.pour(college)));
            List<String> deCeSiege = nommes.comptes(siege);
            // Where colleges vote and no substitute is named, the other accounts of the college stand in, as they do for its vote.
            boolean nommesSeuls = deCeSiege.size() > 1 || parMembres;
            eligibles.put(siege, nommesSeuls ? duCollege.stream().filter(compte -> deCeSiege.contains(compte.identifiant())).toList() : duCollege);
        }
        return new Composition(gouvernance, eligibles, nommes);
    }
}
