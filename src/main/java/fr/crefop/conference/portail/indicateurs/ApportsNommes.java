package fr.crefop.conference.portail.indicateurs;

import fr.crefop.conference.conventions.Conventions;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.pilotage.Indicateur;
import fr.crefop.conference.pilotage.Modeles;
import fr.crefop.conference.pilotage.Modeles.Origine;
import fr.crefop.conference.socle.EnFrancais;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the models and conventions that changed something are called, since when they serve, and the study that each comes from. */
@Component
class ApportsNommes {

    private static final String CONVENTION = "Convention ";

    private final Conventions conventions;
    private final Modeles modeles;
    private final Etudes etudes;

    ApportsNommes(Conventions conventions, Modeles modeles, Etudes etudes) {
        this.conventions = conventions;
        this.modeles = modeles;
        this.etudes = etudes;
    }

    /** By code of {@link Indicateur#APPORT}. */
    Map<String, String> noms(Collection<String> codes) {
        Map<String, String> noms = new HashMap<>();
        List<String> references = sous(codes, Indicateur.MODELE_APPLIQUE);
        Map<String, Origine> origines = modeles.origines(references);
        modeles.noms(references).forEach((reference, nom) -> {
            Origine origine = origines.get(reference);
            noms.put(Indicateur.MODELE_APPLIQUE + reference, "Modèle " + nom + depuis(origine == null ? null : origine.depuis()) + etude(origine == null ? null : origine.etude()));
        });
        List<String> numeros = sous(codes, Indicateur.CONVENTION_EN_VIGUEUR);
        Map<String, LocalDate> effets = conventions.effets(numeros);
        Map<String, String> dEtudes = etudes.desConventions(numeros);
        conventions.titres(numeros).forEach((numero, titre) -> noms.put(Indicateur.CONVENTION_EN_VIGUEUR + numero,
                convention(titre) + " (" + numero + ")" + depuis(effets.get(numero)) + etude(dEtudes.get(numero))));
        return noms;
    }

    /** Beside the models it says what it is, which most titles say already. */
    private static String convention(String titre) {
        return titre.regionMatches(true, 0, CONVENTION, 0, CONVENTION.length()) ? titre : CONVENTION + titre;
    }

    private static List<String> sous(Collection<String> codes, String debut) {
        return codes.stream().filter(code -> code.startsWith(debut)).map(code -> code.substring(debut.length())).toList();
    }

    private static String depuis(LocalDate jour) {
        return jour == null ? "" : ", depuis le " + EnFrancais.date(jour);
    }

    private static String etude(String numero) {
        return numero == null ? "" : ", de l'étude " + numero;
    }
}
