package fr.crefop.conference.courrier;

import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.securite.RecuperationDemandee;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The link of a forgotten password leaves at once and is never written down: the outbox would keep it in clear. Beside the
 * answer, not before it: how long a page takes does not tell whether the account exists. One that does not leave is lost,
 * and asked for again.
 */
class EnvoiDuLien implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EnvoiDuLien.class);
    private static final int EN_ATTENTE_AU_PLUS = 100;

    private final JavaMailSender serveur;
    private final String expediteur;
    private final ThreadPoolExecutor aCote = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(EN_ATTENTE_AU_PLUS), new ThreadPoolExecutor.DiscardPolicy());

    EnvoiDuLien(JavaMailSender serveur, String expediteur) {
        this.serveur = serveur;
        this.expediteur = expediteur;
    }

    @TransactionalEventListener
    void surRecuperationDemandee(RecuperationDemandee annonce) {
        aCote.execute(() -> envoyer(annonce));
    }

    private void envoyer(RecuperationDemandee annonce) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(expediteur);
        message.setTo(annonce.courriel());
        message.setSubject("Conférence des financeurs : choisir un nouveau mot de passe");
        message.setText("""
                Vous avez demandé à choisir un nouveau mot de passe. Ce lien sert une fois, pendant une demi-heure :

                %s

                Vous n'avez rien demandé ? Ne faites rien : votre mot de passe reste le même.

                --
                %s. Message envoyé par une machine : ne répondez pas.
                """.formatted(annonce.lien(), Cadre.lu().parDefaut().conference()));
        try {
            serveur.send(message);
        } catch (MailException e) {
            // Its message may quote the address: only its kind is told.
            LOG.warn("Un lien de mot de passe n'est pas parti ({}).", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        aCote.shutdown();
    }
}
