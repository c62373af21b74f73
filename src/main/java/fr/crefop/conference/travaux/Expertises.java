package fr.crefop.conference.travaux;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.JoursOuvres;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.TexteLibre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The advices that a working group asks for (référentiel D.2, step 6): asked, given, revoked, or never given. */
@Service
public class Expertises {

    private final RegistreDesExpertises registre;
    private final Acteurs acteurs;
    private final Conduite conduite;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;
    private final int delai;

    /** @param delai working days an expert has ([C]) */
    Expertises(RegistreDesExpertises registre, Acteurs acteurs, Conduite conduite, Journal journal,
            ApplicationEventPublisher annonces, Clock horloge, @Value("${conference.delais.avis}") int delai) {
        this.registre = registre;
        this.acteurs = acteurs;
        this.conduite = conduite;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
        this.delai = delai;
    }

    /** @param acteur an {@link Acteur#code()}; @throws RefusMetier by anyone but the rapporteur of a group at work */
    @Transactional
    public long demander(String numero, String acteur, String question, String par) {
        conduite.exiger(par, numero);
        Acteur designe = acteurs.exiger(acteur, par);
        String texte = TexteLibre.exiger("question", question, "Écrivez la question posée.");
        if (du(numero).stream().anyMatch(e -> e.attendue() && e.acteur().equals(designe) && e.question().equals(texte))) {
            throw new RefusMetier("Cet avis est déjà demandé.", List.of(new Erreur("question", null, "question déjà posée")));
        }
        long id = registre.creer(numero, designe, texte, JoursOuvres.apres(LocalDate.now(horloge), delai), par);
        journal.noter(par, numero, Acte.AVIS_DEMANDE, Codes.de("acteur", designe.code()));
        annonces.publishEvent(new ExpertiseDemandee(id, numero));
        return id;
    }

    /** To be called before the answer is given, by whom it is awaited from. */
    @Transactional
    public void joindre(long id, DocumentJoint document, String par) {
        registre.joindre(attendue(id).id(), document, par);
    }

    /** @throws RefusMetier when it is no longer awaited */
    @Transactional
    public void rendre(long id, String reponse, String par) {
        Expertise expertise = attendue(id);
        registre.clore(id, EtatExpertise.RENDU, reponse, null, par);
        journal.noter(par, expertise.numero(), Acte.AVIS_RENDU, Codes.de("acteur", expertise.acteur().code()));
    }

    /** @throws RefusMetier without a reason, by anyone but the rapporteur, or when it is no longer awaited */
    @Transactional
    public void revoquer(String numero, long id, String motif, String par) {
        conduite.exiger(par, numero);
        String texte = TexteLibre.exiger("motif", motif, "Dites pourquoi la demande est retirée.");
        Expertise expertise = attendue(id);
        if (!expertise.numero().equals(numero)) {
            throw close();
        }
        registre.clore(id, EtatExpertise.REVOQUE, null, texte, par);
        journal.noter(par, numero, Acte.AVIS_RETIRE, Codes.de("acteur", expertise.acteur().code()));
        annonces.publishEvent(new ExpertiseRevoquee(id, numero));
    }

    /** The group proposed, or the case ended, without it. One that was answered or revoked stays as it is. */
    @Transactional
    public void renoncer(long id) {
        registre.tenir(id).filter(Expertise::attendue).ifPresent(expertise -> {
            registre.clore(id, EtatExpertise.NON_RENDU, null, null, null);
            journal.noter(Journal.SYSTEME, expertise.numero(), Acte.AVIS_NON_RENDU, Codes.de("acteur", expertise.acteur().code()));
        });
    }

    /** Oldest first. */
    public List<Expertise> du(String numero) {
        return registre.du(numero);
    }

    /** Those asked in one passage of the case, oldest first. */
    public List<Expertise> du(String numero, int passage) {
        return registre.du(numero, passage);
    }

    public Expertise exiger(long id) {
        return registre.trouver(id).orElseThrow(() -> new IllegalArgumentException("Avis inconnu : " + id));
    }

    public Optional<DocumentJoint> document(long id) {
        return registre.document(id);
    }

    /** Asked without holding it: whoever then answers holds it again. @throws RefusMetier when it is no longer awaited */
    public void exigerAttendue(long id) {
        if (!exiger(id).attendue()) {
            throw close();
        }
    }

    private Expertise attendue(long id) {
        return registre.tenir(id).filter(Expertise::attendue).orElseThrow(Expertises::close);
    }

    private static RefusMetier close() {
        return new RefusMetier("Cet avis n'est plus attendu : il a été rendu ou retiré, ou le groupe a déjà proposé.");
    }
}
