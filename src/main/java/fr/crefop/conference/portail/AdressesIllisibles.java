package fr.crefop.conference.portail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** An address that the server cannot read reaches no page of ours: the server's own answer, in French. */
@Component
class AdressesIllisibles implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String MOTIF = "L'adresse demandée ne peut pas être lue : elle contient un caractère qui ne s'écrit pas,"
            + " ou elle est trop longue.";

    private final ObjectMapper json;
    private final byte[] page;

    AdressesIllisibles(ObjectMapper json, FichiersDesPages fichiers) {
        this.json = json;
        this.page = PageSansRegistre.ecrire(fichiers, "Demande refusée", MOTIF);
    }

    @Override
    public void customize(TomcatServletWebServerFactory serveur) {
        // After the server's own valve, hence nearer to the error.
        serveur.addContextCustomizers(contexte -> contexte.getParent().getPipeline().addValve(new Reponse()));
    }

    private final class Reponse extends ErrorReportValve {

        @Override
        protected void report(Request demande, Response reponse, Throwable erreur) {
            HttpStatus statut = HttpStatus.resolve(reponse.getStatus());
            if (statut == null || !statut.isError() || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
                return;
            }
            boolean programme = PageOuProbleme.pourUnProgramme(String.valueOf(demande.getRequestURI()));
            try {
                byte[] corps = programme ? json.writeValueAsBytes(ProblemesDeLApi.duCadre(statut)) : page;
                reponse.setContentType(programme ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
                reponse.getOutputStream().write(corps);
            } catch (IOException e) {
                container.getLogger().debug("Nobody reads the answer any more", e);
            }
        }
    }
}
