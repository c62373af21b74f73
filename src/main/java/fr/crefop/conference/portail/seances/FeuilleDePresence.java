package fr.crefop.conference.portail.seances;

import fr.crefop.conference.bureau.MandatDeSiege;
import fr.crefop.conference.bureau.ModeDePresence;
import fr.crefop.conference.bureau.Presences;
import fr.crefop.conference.bureau.Presences.Presence;
import fr.crefop.conference.bureau.Seance;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
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
     * @param eligibles who may hold the seat that day; empty for a vacant one, which is then absent
     * @param mandataire code of the seat that has its proxy
     */
    record Ligne(String code, String siege, List<Compte> eligibles, String compte, String mode, String mandataire) {}

    /** A seat to which a proxy may be given. @param libelle with its titular's name, where one is named */
    record Mandataire(String code, String libelle) {}

    /** @param champs what was typed, in place of what is noted; null when nothing was */
    List<Ligne> de(Seance seance, Map<String, String> champs) {
        List<Presence> notees = presences.de(seance);
        Gouvernance gouvernance = Presences.gouvernance(seance);
        return Votant.sieges(gouvernance).stream().map(siege -> ligne(seance, siege, gouvernance, notees, champs)).toList();
    }

    private Ligne ligne(Seance seance, Votant siege, Gouvernance gouvernance, List<Presence> notees, Map<String, String> champs) {
        String libelle = siege.libelle(gouvernance);
        List<Compte> eligibles = eligibles(seance, siege);
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
        Gouvernance gouvernance = Presences.gouvernance(seance);
        for (Votant siege : Votant.sieges(gouvernance)) {
            String mode = champs.getOrDefault("mode-" + siege.code(), "");
            if (!mode.isEmpty()) {
                lues.add(lire(seance, siege, gouvernance, mode, champs));
            }
        }
        return lues;
    }

    private Presence lire(Seance seance, Votant siege, Gouvernance gouvernance, String mode, Map<String, String> champs) {
        String libelle = siege.libelle(gouvernance);
        ModeDePresence present = Arrays.stream(ModeDePresence.values()).filter(m -> m.name().equals(mode)).findFirst()
                .orElseThrow(() -> new RefusMetier(libelle + " : dites présent, présent à distance, représenté ou absent."));
        String compte = champs.getOrDefault("compte-" + siege.code(), "");
        List<Compte> eligibles = eligibles(seance, siege);
        if (eligibles.isEmpty()) {
            throw new RefusMetier(libelle + " : personne n'est nommé à ce siège le jour de la séance. Nommez d'abord quelqu'un, à la page « Les mandats ».");
        }
        if (eligibles.stream().noneMatch(c -> c.identifiant().equals(compte))) {
            throw new RefusMetier(libelle + " : choisissez qui tient ce siège.");
        }
        return new Presence(siege, compte, present, present == ModeDePresence.REPRESENTE ? mandataire(siege, gouvernance, champs) : null);
    }

    private static Votant mandataire(Votant siege, Gouvernance gouvernance, Map<String, String> champs) {
        String code = champs.getOrDefault("mandataire-" + siege.code(), "");
        return Votant.sieges(gouvernance).stream().filter(autre -> autre.code().equals(code) && !autre.equals(siege)).findFirst()
                .orElseThrow(() -> new RefusMetier(siege.libelle(gouvernance) + " : choisissez à quel siège la procuration est donnée."));
    }

    /** The seats that somebody may hold at that session. */
    List<Mandataire> mandataires(Seance seance) {
        Gouvernance gouvernance = Presences.gouvernance(seance);
        List<MandatDeSiege> mandats = sieges.le(jour(seance));
        return Votant.sieges(gouvernance).stream().filter(siege -> !eligibles(seance, siege).isEmpty())
                .map(siege -> new Mandataire(siege.code(), siege.libelle(gouvernance) + mandats.stream().filter(mandat -> mandat.titulaire() && estDe(mandat, siege))
                        .map(mandat -> " (" + comptes.nomDe(mandat.compte()) + ")").findFirst().orElse(""))).toList();
    }

    private List<Compte> eligibles(Seance seance, Votant siege) {
        List<Compte> duGroupe = comptes.duGroupe(QuiRepond.pour(siege.college()));
        List<String> nommes = sieges.le(jour(seance)).stream().filter(mandat -> estDe(mandat, siege)).map(MandatDeSiege::compte).toList();
        // Where colleges vote and no substitute is named, the other accounts of the college stand in, as they do for its vote.
        boolean nommesSeuls = nommes.size() > 1 || Presences.gouvernance(seance).votants() == Votants.MEMBRES;
        return nommesSeuls ? duGroupe.stream().filter(compte -> nommes.contains(compte.identifiant())).toList() : duGroupe;
    }

    private static boolean estDe(MandatDeSiege mandat, Votant siege) {
        return mandat.college().equals(siege.college()) && mandat.siege() == siege.siege();
    }

    private static LocalDate jour(Seance seance) {
        return LocalDate.ofInstant(seance.debut(), HorlogeConfiguration.PARIS);
    }
}
