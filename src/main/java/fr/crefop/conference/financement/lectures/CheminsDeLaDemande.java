package fr.crefop.conference.financement.lectures;

import fr.crefop.conference.dossier.Declaration;
import fr.crefop.conference.dossier.Demande;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The paths of the data, by the records of the demande and the accessors that read them. */
final class CheminsDeLaDemande {

    /** How the generated records read a record that may be missing whole. */
    private static final String OU_INCONNU = "OuInconnu";
    /** The globals of the rules that bear another name than the property of the contract. */
    private static final Map<String, String> GLOBALES = Map.of("pieces", "dossier");

    /** Path of each record, by its class; the demande itself is nowhere. */
    private final Map<Class<?>, String> enregistrements = new HashMap<>();
    private final Set<String> declares = Declaration.deLaDemande().donnees().stream()
            .map(donnee -> donnee.chemin().replaceAll("\\[].*", "")).collect(Collectors.toSet());

    CheminsDeLaDemande() {
        parcourir(Demande.class, "");
    }

    private void parcourir(Class<?> type, String ou) {
        enregistrements.put(type, ou);
        for (RecordComponent composant : type.getRecordComponents()) {
            if (composant.getType().isRecord()) {
                parcourir(composant.getType(), sous(ou, composant.getName()));
            }
        }
    }

    private static String sous(String ou, String nom) {
        return ou.isEmpty() ? nom : ou + "." + nom;
    }

    boolean existe(String chemin) {
        return declares.contains(chemin);
    }

    boolean estUnEnregistrement(Class<?> type) {
        return enregistrements.containsKey(type);
    }

    /** The record that a global of the rules, or a fact of that type, is. */
    Optional<Class<?>> racine(String nom) {
        String chemin = GLOBALES.getOrDefault(nom.toLowerCase(), nom.toLowerCase());
        return enregistrements.entrySet().stream().filter(e -> e.getValue().equals(chemin)).<Class<?>>map(Map.Entry::getKey).findFirst();
    }

    /** What an accessor reads: empty where it goes to a record, whose own accessors tell, and where it is none. */
    Optional<String> lu(Class<?> type, String accesseur) {
        return composant(type, accesseur).filter(composant -> !composant.getType().isRecord())
                .map(composant -> sous(enregistrements.get(type), composant.getName()));
    }

    /** The record that an accessor goes to. */
    Optional<Class<?>> suivant(Class<?> type, String accesseur) {
        return composant(type, accesseur).<Class<?>>map(RecordComponent::getType).filter(Class::isRecord);
    }

    private static Optional<RecordComponent> composant(Class<?> type, String accesseur) {
        String nom = accesseur.endsWith(OU_INCONNU) ? accesseur.substring(0, accesseur.length() - OU_INCONNU.length()) : accesseur;
        for (RecordComponent composant : type.getRecordComponents()) {
            if (composant.getName().equals(nom)) {
                return Optional.of(composant);
            }
        }
        return Optional.empty();
    }
}
