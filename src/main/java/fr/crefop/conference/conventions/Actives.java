package fr.crefop.conference.conventions;

import java.util.List;

/** The conventions in force on a day, by date of effect then number. Two are equal only when they are the same object. */
public final class Actives {

    private final List<Convention> liste;
    private final String empreinte;

    public Actives(List<Convention> liste) {
        this.liste = List.copyOf(liste);
        this.empreinte = String.join("\n", this.liste.stream().map(c -> String.join("|", c.numero(), c.titre(), c.source(),
                c.effet().toString(), c.cumuls().toString(), c.plafonds().toString())).toList());
    }

    public List<Convention> liste() {
        return liste;
    }

    /** The others. @param numero of one of them */
    public Actives sans(String numero) {
        return new Actives(liste.stream().filter(convention -> !convention.numero().equals(numero)).toList());
    }

    /** All that a plan may take from them, for its fingerprint: what changes no plan (an end to come) is not in it. */
    public String empreinte() {
        return empreinte;
    }
}
