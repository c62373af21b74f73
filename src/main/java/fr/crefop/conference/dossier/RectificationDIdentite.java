package fr.crefop.conference.dossier;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.socle.Ecriture;
import fr.crefop.conference.socle.Imprimable;
import fr.crefop.conference.socle.RefusMetier;
import fr.crefop.conference.socle.RefusMetier.Erreur;
import fr.crefop.conference.socle.TexteLibre;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a person's name at whatever step her case stands (RGPD art. 16): it enters no computation and no vote. What was printed
 * before stays as it was printed.
 */
@Service
public class RectificationDIdentite {

    private final Dossiers dossiers;
    private final SaisinesRemplacees remplacees;
    private final Journal journal;

    RectificationDIdentite(Dossiers dossiers, SaisinesRemplacees remplacees, Journal journal) {
        this.dossiers = dossiers;
        this.remplacees = remplacees;
        this.journal = journal;
    }

    /** @throws RefusMetier for a name that cannot be written or printed, or that is the same; nothing is stored */
    @Transactional
    public void rectifier(String numero, String nom, String prenom, String par) {
        Identite identite = new Identite(lire("nom", nom), lire("prenom", prenom));
        Dossier avant = dossiers.verrouiller(numero);
        if (avant.identite().equals(identite)) {
            throw new RefusMetier("Rien n'est rectifié : ce sont déjà ces noms.");
        }
        remplacees.garder(numero, par);
        dossiers.corriger(numero, new Saisine(avant.motif(), identite, avant.demande()));
        journal.noter(par, numero, Acte.IDENTITE_RECTIFIEE);
    }

    private static String lire(String champ, String valeur) {
        String nom = TexteLibre.exiger(champ, valeur, "Rien n'est rectifié : donnez le nom et le prénom.");
        String refus = nom.length() > LecteurDeSaisine.NOM_MAXIMAL ? "Le texte dépasse " + LecteurDeSaisine.NOM_MAXIMAL + " caractères."
                : Ecriture.illisibleSurUneLigne(nom) ? Ecriture.REFUS : Imprimable.refus(nom);
        if (refus != null) {
            throw new RefusMetier("Rien n'est rectifié : " + refus, List.of(new Erreur(champ, null, refus)));
        }
        return nom;
    }
}
