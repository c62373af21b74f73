package fr.crefop.conference.processus;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import fr.crefop.conference.courrier.Avis;
import fr.crefop.conference.courrier.Courriers;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Repondant;
import java.util.ArrayList;
import java.util.List;

/** What is handed to the outbox, to whom, in order: an outbox that keeps nothing but what it is given. */
public class CourrielsNotes {

    private final List<Ecrit> ecrits = new ArrayList<>();
    private final Courriers courriers = mock(Courriers.class);

    /** @param a an account, or the code of a group */
    public record Ecrit(String a, String numero, String objet, String texte) {}

    public CourrielsNotes() {
        doAnswer(appel -> noter(appel.getArgument(0), appel.getArgument(1))).when(courriers).auCompte(any(), any());
        doAnswer(appel -> noter(appel.<Groupe>getArgument(0).code(), appel.getArgument(1))).when(courriers).auGroupe(any(), any());
        doAnswer(appel -> noter(appel.<Repondant>getArgument(0).code(), appel.getArgument(1))).when(courriers).aTous(any(), any());
    }

    private Object noter(String a, Avis avis) {
        ecrits.add(new Ecrit(a, avis.numero(), avis.objet(), avis.texte()));
        return null;
    }

    public Courriers courriers() {
        return courriers;
    }

    /** Since the last time they were asked for. */
    public List<Ecrit> pris() {
        List<Ecrit> pris = List.copyOf(ecrits);
        ecrits.clear();
        return pris;
    }

    public static Ecrit ecrit(String a, String numero, String objet, String texte) {
        return new Ecrit(a, numero, objet, texte);
    }
}
