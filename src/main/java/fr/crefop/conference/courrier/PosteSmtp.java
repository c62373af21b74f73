package fr.crefop.conference.courrier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By Spring Mail. */
class PosteSmtp implements Poste {

    private final JavaMailSender serveur;
    private final RedactionDuPli redaction;
    private final String expediteur;

    /** @param expediteur address the mails come from */
    PosteSmtp(JavaMailSender serveur, RedactionDuPli redaction, String expediteur) {
        this.serveur = serveur;
        this.redaction = redaction;
        this.expediteur = expediteur;
    }

    @Override
    public void remettre(Pli pli) {
        MimeMessage message = serveur.createMimeMessage();
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(expediteur);
            mail.setTo(pli.adresse());
            mail.setSubject(redaction.objet(pli));
            mail.setText(redaction.texte(pli));
            // The same at each attempt: should this machine die between the server's yes and our note of it, the
            // second mail is known for a copy of the first.
            message.setHeader("Message-ID", "<pli-" + pli.id() + expediteur.substring(expediteur.indexOf('@')) + ">");
            // No answer of a holiday robot to a machine.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        serveur.send(message);
    }
}
