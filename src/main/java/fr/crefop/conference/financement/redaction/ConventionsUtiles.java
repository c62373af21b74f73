package fr.crefop.conference.financement.redaction;

import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.bareme.Valeur;
import fr.crefop.conference.financement.moteur.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conventions that are not active and would let the plan leave less to pay (engagement H): what the conférence is for. */
final class ConventionsUtiles {

    private static final String PREFIXE = "convention.";
    private static final Map<String, String> NOMS = Map.of(
            "convention.fongecif_pe.active", "Fongecif – Pôle emploi",
            "convention.opca_fongecif.active", "OPCA – Fongecif",
            "convention.region_fongecif.active", "Région – Fongecif",
            "convention.agefiph_fongecif.active", "AGEFIPH – Fongecif");

    private ConventionsUtiles() {}

    static List<Conseil> conseils(Essais essais) {
        List<Conseil> conseils = new ArrayList<>();
        if (!essais.resteQuelqueChose()) {
            return conseils;
        }
        for (Valeur convention : essais.plan().bareme().commencantPar(PREFIXE)) {
            if (!convention.booleen()) {
                Evaluation essai = essais.essayer(Variante.avecHypothese(essais.plan().demande(), convention.cle(), true));
                if (essais.ameliore(essai)) {
                    conseils.add(new Conseil("Convention qui débloquerait : " + NOMS.getOrDefault(convention.cle(), convention.cle())
                            + " (" + convention.cle() + ")", essais.effet(essai)));
                }
            }
        }
        return conseils;
    }
}
