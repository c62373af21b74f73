package fr.crefop.conference.financement.regles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reading of the situation that a row of conditions may name as {@code situation.<method>}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DonneeCalculee {

    /** Path of the datum to ask for when it cannot be calculated. */
    String lue();

    /** What it is, for a French reader: "âge au début de la formation". */
    String mots();
}
