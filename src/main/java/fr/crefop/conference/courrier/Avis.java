package fr.crefop.conference.courrier;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.socle.Ecriture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * One thing a person is told. It travels by mail, so nothing in it is personal: the case is known by its number alone.
 *
 * @param quoi the same for a program, whatever the words become
 * @param numero the case, whose page the mail links to; null when it is about none
 * @param objet what is to be done, in a few words on one line (150 characters at most); stands in the mail's subject
 * @param texte what is to be done and until when, in one or two sentences
 */
public record Avis(Evenement quoi, String numero, String objet, String texte) {

    private static final int OBJET_AU_PLUS = 150;

    /** About what bears that number: of a case it leads to its page; to a study, a convention or a model no mail leads. */
    public static Avis sur(Evenement quoi, String affaire, String objet, String texte) {
        return new Avis(quoi, Affaire.nommeUnDossier(affaire) ? affaire : null, objet, texte);
    }

    /** As its table keeps it; a code that this release does not know is another's, and means nothing to it. */
    static Avis lu(ResultSet ligne) throws SQLException {
        return new Avis(Evenement.de(ligne.getString("evenement")), ligne.getString("numero"), ligne.getString("objet"), ligne.getString("texte"));
    }

    public Avis {
        Objects.requireNonNull(quoi);
        if (numero != null && !Affaire.nommeUnDossier(numero)) {
            throw new IllegalArgumentException("Ce n'est pas le numéro d'un dossier : un avis ne nomme personne.");
        }
        if (objet == null || objet.isBlank() || objet.length() > OBJET_AU_PLUS || Ecriture.illisibleSurUneLigne(objet)) {
            throw new IllegalArgumentException("L'objet d'un avis tient sur une ligne de " + OBJET_AU_PLUS + " caractères.");
        }
        if (texte == null || texte.isBlank() || Ecriture.illisible(texte)) {
            throw new IllegalArgumentException("Un avis dit ce qu'il y a à faire.");
        }
    }
}
