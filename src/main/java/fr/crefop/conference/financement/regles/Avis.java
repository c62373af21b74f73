package fr.crefop.conference.financement.regles;

import fr.crefop.conference.financement.PlanDeFinancement.Conseil;
import fr.crefop.conference.financement.TypeDeConseil;
import java.util.ArrayList;
import java.util.List;

/** What the rules of the group "conseils" have to say beside the plan. */
public final class Avis {

    private final List<Conseil> conseils = new ArrayList<>(2);

    /** @param dispositif the code of the one it is about, or null */
    public void dire(TypeDeConseil type, String dispositif, String libelle, String effet) {
        conseils.add(new Conseil(type, null, dispositif, null, libelle, effet));
    }

    /** In no order: rules fire as they come. */
    public List<Conseil> conseils() {
        return conseils;
    }
}
