package fr.crefop.conference.portail.suivi;

import fr.crefop.conference.dossier.EtatDossier;
import fr.crefop.conference.dossier.Voie;
import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.DatesDesActes.Date;
import fr.crefop.conference.portail.DossierVue;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The way of a case as a track: what is passed with its day, where it stands, what is to come. A case that the funders answer at once
 * goes without the steps of the bureau, one that ended early shows what it went through.
 *
 * @param voieInconnue true while nobody chose the way: some of the steps may not take place
 */
public record Frise(List<Pas> pas, boolean voieInconnue) {

    /** @param le null for what is not passed, and for what the record does not date */
    public record Pas(String nom, Place place, Instant le) {

        public boolean ici() {
            return place == Place.ICI;
        }
    }

    public enum Place {
        PASSE("fait"), ICI("étape en cours"), A_VENIR("à venir");

        private final String mots;

        Place(String mots) {
            this.mots = mots;
        }

        public String mots() {
            return mots;
        }
    }

    private enum Etape {
        SAISINE("Saisine", date -> false),
        RECEVABILITE("Recevabilité", de(Acte.RECEVABLE, Acte.NON_RECEVABLE), EtatDossier.RECU, EtatDossier.A_COMPLETER),
        OPPORTUNITE("Vote du bureau sur l'opportunité", duVote("OPPORTUNITE"), EtatDossier.EN_OPPORTUNITE),
        MANDAT("Mandat", de(Acte.MANDAT_DONNE), EtatDossier.EN_MANDAT),
        GROUPE("Groupe de travail", de(Acte.CAHIER_REDIGE)),
        PROPOSITION("Proposition", de(Acte.SOLUTION_PROPOSEE), EtatDossier.EN_TRAVAUX),
        ENGAGEMENTS("Réponses des financeurs", de(Acte.ENGAGEMENT_ACCEPTE, Acte.ENGAGEMENT_ACCEPTE_EN_PARTIE, Acte.CONTRE_PROPOSITION,
                Acte.ENGAGEMENT_REFUSE, Acte.ENGAGEMENT_SANS_REPONSE), EtatDossier.EN_ENGAGEMENT),
        ADOPTION("Vote du bureau sur l'adoption", duVote("ADOPTION"), EtatDossier.EN_ADOPTION),
        ENTREE("Entrée en formation", de(Acte.ENTREE_CONFIRMEE, Acte.ENTREE_ABANDONNEE), EtatDossier.NOTIFIE),
        CLOS("Clos", de(Acte.DOSSIER_CLOS, Acte.DOSSIER_RETIRE), EtatDossier.CLOS);

        private final String nom;
        private final Predicate<Date> acte;
        private final Set<EtatDossier> etats;

        Etape(String nom, Predicate<Date> acte, EtatDossier... etats) {
            this.nom = nom;
            this.acte = acte;
            this.etats = etats.length == 0 ? EnumSet.noneOf(EtatDossier.class) : EnumSet.copyOf(List.of(etats));
        }

        Instant le(DossierVue dossier, List<Date> dates) {
            return this == SAISINE ? dossier.recueLe()
                    : dates.stream().filter(acte).map(Date::le).max(Instant::compareTo).orElse(null);
        }
    }

    private static final Set<Etape> DE_LA_CONFERENCE =
            EnumSet.of(Etape.OPPORTUNITE, Etape.MANDAT, Etape.GROUPE, Etape.PROPOSITION, Etape.ADOPTION);

    /** @param dates of the acts of the passage at work */
    public static Frise de(DossierVue dossier, List<Date> dates) {
        Etape ici = ici(dossier, dates);
        boolean devantLaConference = dossier.voie() == null || Voie.CONFERENCE.name().equals(dossier.voie().code()) || DE_LA_CONFERENCE.contains(ici)
                || DE_LA_CONFERENCE.stream().anyMatch(etape -> etape.le(dossier, dates) != null);
        return new Frise(Arrays.stream(Etape.values())
                .filter(etape -> devantLaConference || !DE_LA_CONFERENCE.contains(etape))
                .filter(etape -> ici != Etape.CLOS || etape == ici || etape.le(dossier, dates) != null)
                .map(etape -> pas(etape, ici, dossier, dates)).toList(), dossier.voie() == null && ici != Etape.CLOS);
    }

    /** Of a closed case all is passed, its end too. */
    private static Pas pas(Etape etape, Etape ici, DossierVue dossier, List<Date> dates) {
        boolean passe = etape.compareTo(ici) < 0 || ici == Etape.CLOS;
        return new Pas(etape.nom, passe ? Place.PASSE : etape == ici ? Place.ICI : Place.A_VENIR, passe ? etape.le(dossier, dates) : null);
    }

    /** The group writes what it looks for, then proposes: one state of the case, two steps of its way. */
    private static Etape ici(DossierVue dossier, List<Date> dates) {
        Etape trouvee = Arrays.stream(Etape.values()).filter(etape -> etape.etats.stream().anyMatch(etat -> etat.name().equals(dossier.etat().code())))
                .findFirst().orElse(Etape.SAISINE);
        return trouvee == Etape.PROPOSITION && Etape.GROUPE.le(dossier, dates) == null ? Etape.GROUPE : trouvee;
    }

    private static Predicate<Date> de(Acte... actes) {
        Set<Acte> eux = EnumSet.copyOf(List.of(actes));
        return date -> eux.contains(date.acte());
    }

    private static Predicate<Date> duVote(String objet) {
        return date -> (date.acte() == Acte.DEPOUILLEMENT || date.acte() == Acte.DEPARTAGE_CONSTATE) && objet.equals(date.objet());
    }
}
