package fr.crefop.conference.securite;

import java.time.LocalDate;

/** A period during which {@code remplacant} answers for {@code compte}, both days included. */
public record Absence(long id, String compte, String remplacant, LocalDate du, LocalDate au) {

    public boolean couvre(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }

    boolean croise(LocalDate debut, LocalDate fin) {
        return !debut.isAfter(au) && !fin.isBefore(du);
    }
}
