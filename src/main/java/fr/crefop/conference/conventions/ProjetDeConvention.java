package fr.crefop.conference.conventions;

import fr.crefop.conference.conventions.Convention.Plafond;
import java.time.LocalDate;
import java.util.List;

/** What is asked to be recorded; checked by {@link ControleDuProjet}. */
public record ProjetDeConvention(
        String titre, String texte, String source, LocalDate effet, LocalDate fin,
        List<Partie> parties, List<String> cumuls, List<Plafond> plafonds) {}
