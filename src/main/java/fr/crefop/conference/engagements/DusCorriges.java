package fr.crefop.conference.engagements;

import fr.crefop.conference.engagements.Dus.Du;
import java.util.List;

/** Told in the transaction that corrects what is due of a case. @param avant what was due of each share that changed; {@code apres} what is, in the same order */
public record DusCorriges(String numero, List<Du> avant, List<Du> apres) {}
