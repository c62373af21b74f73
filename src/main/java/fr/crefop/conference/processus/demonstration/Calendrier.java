package fr.crefop.conference.processus.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The dates of a person of the demonstration, counted from the day it is loaded, so that trainings are to come and delays
 * hold whichever day that is.
 */
record Calendrier(LocalDate jour) {

    String aujourdhui() {
        return jour.toString();
    }

    /** A first day of training: the first Monday that is at least so many weeks away. */
    String lundiDans(int semaines) {
        return jour.plusWeeks(semaines).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toString();
    }

    /** The last day of the month that comes so many months after this one: rights end with a month. */
    String finDeMoisDans(int mois) {
        return jour.plusMonths(mois).with(TemporalAdjusters.lastDayOfMonth()).toString();
    }

    String ilYA(int semaines) {
        return jour.minusWeeks(semaines).toString();
    }

    /** A birthday some months behind: the age is the same until the training starts. */
    String neIlYA(int ans) {
        return jour.minusYears(ans).minusMonths(3).toString();
    }
}
