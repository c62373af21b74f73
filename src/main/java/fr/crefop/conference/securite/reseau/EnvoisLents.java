package fr.crefop.conference.securite.reseau;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/** A body that comes too slowly, read or thrown away, frees its thread and loses its connection. */
class EnvoisLents extends ValveBase {

    EnvoisLents() {
        super(true);
    }

    @Override
    public void invoke(Request demande, Response reponse) throws IOException, ServletException {
        if (!Corps.annonce(demande)) {
            getNext().invoke(demande, reponse);
            return;
        }
        InputBuffer corps = demande.getCoyoteRequest().getInputBuffer();
        LectureATemps lecture = new LectureATemps(corps, System::nanoTime,
                () -> demande.setAttribute(EnvoisInterrompus.INTERROMPU, true));
        demande.getCoyoteRequest().setInputBuffer(lecture);
        try {
            getNext().invoke(demande, reponse);
        } finally {
            try {
                finir(demande, reponse, lecture);
            } finally {
                // The server uses the same object for the next request.
                demande.getCoyoteRequest().setInputBuffer(corps);
            }
        }
    }

    private static void finir(Request demande, Response reponse, LectureATemps lecture) throws IOException {
        if (!demande.isAsync()) {
            reponse.finishResponse();
            if (!lecture.jeterLeReste()) {
                demande.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }
}
