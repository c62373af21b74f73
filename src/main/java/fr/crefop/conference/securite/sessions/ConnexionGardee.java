package fr.crefop.conference.securite.sessions;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Connecte;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.Organisme;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Who is signed in, as codes and words and no class of anybody: the version after this one reads it. Its format has a number: another
 * one is not read at all, rather than half.
 */
final class ConnexionGardee {

    private static final int FORMAT = 1;

    private ConnexionGardee() {}

    /** The only kind of sign-in that lasts; what an identity provider says is exchanged for it within one request. */
    static boolean seGarde(SecurityContext contexte) {
        return contexte.getAuthentication() instanceof UsernamePasswordAuthenticationToken connexion && connexion.isAuthenticated()
                && connexion.getPrincipal() instanceof Connecte;
    }

    static void ecrire(SecurityContext contexte, DataOutputStream sortie) throws IOException {
        Connecte connecte = (Connecte) contexte.getAuthentication().getPrincipal();
        Compte compte = connecte.compte();
        sortie.writeByte(FORMAT);
        sortie.writeInt(connecte.generation());
        texte(compte.identifiant(), sortie);
        texte(compte.nom(), sortie);
        texte(compte.structure(), sortie);
        texte(compte.courriel(), sortie);
        texte(compte.responsable(), sortie);
        textes(compte.groupes().stream().map(Groupe::code).collect(TreeSet::new, Set::add, Set::addAll), sortie);
        textes(compte.organismes().stream().map(Organisme::code).collect(TreeSet::new, Set::add, Set::addAll), sortie);
        texte(contexte.getAuthentication().getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null, sortie);
    }

    /** @throws RuntimeException when it names a group or a house that is no more */
    static SecurityContext lire(DataInputStream entree) throws IOException {
        if (entree.readByte() != FORMAT) {
            throw new IOException("format");
        }
        int generation = entree.readInt();
        String identifiant = texte(entree);
        String nom = texte(entree);
        String structure = texte(entree);
        String courriel = texte(entree);
        String responsable = texte(entree);
        Set<Groupe> groupes = new LinkedHashSet<>();
        textes(entree).forEach(code -> groupes.add(Groupe.deCode(code)));
        Set<Organisme> organismes = new LinkedHashSet<>();
        textes(entree).forEach(code -> organismes.add(Organisme.deCode(code).orElseThrow()));
        Connecte connecte = new Connecte(new Compte(identifiant, nom, structure, groupes, organismes, courriel, responsable), "", generation);
        UsernamePasswordAuthenticationToken connexion =
                UsernamePasswordAuthenticationToken.authenticated(connecte, null, connecte.getAuthorities());
        String adresse = texte(entree);
        if (adresse != null) {
            connexion.setDetails(new WebAuthenticationDetails(adresse, null));
        }
        return new SecurityContextImpl(connexion);
    }

    private static void texte(String valeur, DataOutputStream sortie) throws IOException {
        sortie.writeBoolean(valeur != null);
        if (valeur != null) {
            sortie.writeUTF(valeur);
        }
    }

    private static String texte(DataInputStream entree) throws IOException {
        return entree.readBoolean() ? entree.readUTF() : null;
    }

    private static void textes(Set<String> valeurs, DataOutputStream sortie) throws IOException {
        sortie.writeInt(valeurs.size());
        for (String valeur : valeurs) {
            sortie.writeUTF(valeur);
        }
    }

    private static Set<String> textes(DataInputStream entree) throws IOException {
        Set<String> lus = new LinkedHashSet<>();
        for (int reste = entree.readInt(); reste > 0; reste--) {
            lus.add(entree.readUTF());
        }
        return lus;
    }
}
