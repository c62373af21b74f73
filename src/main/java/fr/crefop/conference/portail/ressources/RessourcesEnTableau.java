package fr.crefop.conference.portail.ressources;

import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.decisions.TableauDesRessources.Ligne;
import fr.crefop.conference.tableaux.ColonneDeTableau;
import fr.crefop.conference.tableaux.Feuille;
import fr.crefop.conference.tableaux.FormatDeTableau;
import fr.crefop.conference.vocabulaire.PhrasesDesRessources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The whole table, a line for each resource. */
final class RessourcesEnTableau {

    private record LigneDite(Region region, LocalDate le, Ligne l) {}

    private static final List<ColonneDeTableau<LigneDite>> COLONNES = List.of(colonne("region", "Région", x -> x.region().nom()), colonne("debut", "Formation commençant le", LigneDite::le),
            colonne("financeur", "Financeur", x -> x.l().ressource().financeur()), colonne("aide", "Dispositif ou aide", x -> x.l().ressource().nom()),
            colonne("conditions", "Conditions", x -> PhrasesDesRessources.enUne(x.l().ressource().conditions())),
            colonne("montants", "Montants et plafonds", x -> PhrasesDesRessources.enUne(x.l().ressource().plafonds())), colonne("enveloppe", "Enveloppe restante", x -> x.l().enveloppe()),
            colonne("etat", "État", x -> x.l().etat().dit()), colonne("verifie", "Vérifié le", x -> x.l().verifieLe()), colonne("a-verifier", "À vérifier", x -> x.l().aVerifier() ? "oui" : "non"));

    private RessourcesEnTableau() {}

    private static ColonneDeTableau<LigneDite> colonne(String code, String titre, Function<LigneDite, Object> lecture) {
        return new ColonneDeTableau<>(code, titre, lecture);
    }

    /** What may be chosen, in order. */
    static List<? extends ColonneDeTableau<?>> colonnes() {
        return COLONNES;
    }

    /** @param choisies codes of columns, none for all */
    static byte[] ecrire(FormatDeTableau format, Region region, LocalDate le, List<Ligne> lignes, List<String> choisies) throws IOException {
        List<ColonneDeTableau<LigneDite>> colonnes = ColonneDeTableau.choisir(COLONNES, choisies);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Feuille feuille = format.ouvrir(octets, "Ressources", ColonneDeTableau.titres(colonnes))) {
            for (Ligne l : lignes) {
                feuille.ligne(ColonneDeTableau.cellules(colonnes, new LigneDite(region, le, l)));
            }
        }
        return octets.toByteArray();
    }
}
