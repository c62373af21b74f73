package fr.crefop.conference.financement.regime2019.oracle;

/** The individual aid of the person's Région, on the days of the case. */
interface AideDeLaRegion {

    /** What holds that day is told somewhere, closed or not. */
    boolean dite();

    boolean fermee();

    /** @param compte what the law answers of the account */
    Reponse reponse(Reponse compte);

    /** @param cout of the teaching, in cents; only of an aid that is open */
    long montant(long cout);
}
