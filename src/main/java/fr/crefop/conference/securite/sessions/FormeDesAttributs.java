package fr.crefop.conference.securite.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;

/**
 * An attribute of a session as bytes, and back. Who is signed in, and the other things that must outlive a new version of this
 * program, have a form of their own that names no class; what serves one page only (a message after an act, a challenge) is
 * Java's, and is absent when another version reads it.
 */
final class FormeDesAttributs {

    private static final Logger LOG = LoggerFactory.getLogger(FormeDesAttributs.class);

    private static final int CONNEXION = 'C';
    private static final int IDENTIFIANT = 'U';
    private static final int MOMENT = 'M';
    private static final int OUI_NON = 'B';
    private static final int TEXTE = 'T';
    private static final int OBJET = 'J';

    /** What is read was written here: it opened under the cookie's key. A second lock all the same. */
    private static final ObjectInputFilter CLASSES = ObjectInputFilter.Config.createFilter("maxdepth=30;maxbytes=1000000;maxrefs=20000;"
            + "java.base/*;org.springframework.**;org.camunda.bpm.webapp.**;fr.crefop.conference.**;!*");

    private FormeDesAttributs() {}

    /** Empty when it cannot be kept: the page that wanted it does without. */
    static Optional<byte[]> ecrire(String nom, Object valeur) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(256);
        try (DataOutputStream sortie = new DataOutputStream(octets)) {
            ecrire(valeur, sortie);
        } catch (IOException | RuntimeException e) {
            // What it holds may be somebody's: only its kind is told.
            LOG.error("L'attribut de session « {} » ne se garde pas ({}).", nom, e.toString().split("[\\n\\r]")[0].replaceAll("[^\\w.: ]", ""));
            return Optional.empty();
        }
        return Optional.of(octets.toByteArray());
    }

    private static void ecrire(Object valeur, DataOutputStream sortie) throws IOException {
        if (valeur instanceof SecurityContext contexte && ConnexionGardee.seGarde(contexte)) {
            sortie.writeByte(CONNEXION);
            ConnexionGardee.ecrire(contexte, sortie);
        } else if (valeur instanceof UUID identifiant) {
            sortie.writeByte(IDENTIFIANT);
            sortie.writeUTF(identifiant.toString());
        } else if (valeur instanceof Instant moment) {
            sortie.writeByte(MOMENT);
            sortie.writeUTF(moment.toString());
        } else if (valeur instanceof Boolean vrai) {
            sortie.writeByte(OUI_NON);
            sortie.writeBoolean(vrai);
        } else if (valeur instanceof String texte && texte.length() < 10_000) {
            sortie.writeByte(TEXTE);
            sortie.writeUTF(texte);
        } else {
            sortie.writeByte(OBJET);
            ObjectOutputStream objets = new ObjectOutputStream(sortie);
            objets.writeObject(valeur);
            objets.flush();
        }
    }

    /** Empty when another version wrote it in a way that this one does not read. */
    static Optional<Object> lire(byte[] octets) {
        try (DataInputStream entree = new DataInputStream(new ByteArrayInputStream(octets))) {
            int forme = entree.readByte();
            return Optional.of(switch (forme) {
                case CONNEXION -> ConnexionGardee.lire(entree);
                case IDENTIFIANT -> UUID.fromString(entree.readUTF());
                case MOMENT -> Instant.parse(entree.readUTF());
                case OUI_NON -> entree.readBoolean();
                case TEXTE -> entree.readUTF();
                case OBJET -> objet(entree);
                default -> throw new IOException("forme " + forme);
            });
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError autreVersion) {
            return Optional.empty();
        }
    }

    private static Object objet(DataInputStream entree) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objets = new ObjectInputStream(entree)) {
            objets.setObjectInputFilter(CLASSES);
            return objets.readObject();
        }
    }
}
