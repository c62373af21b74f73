package fr.crefop.conference.cadre;

/**
 * The accounts that answer for one funder, or for a family of them.
 *
 * @param organismes true for a family: each account answers for one house or several, never for all of them
 */
public record GroupeDeFinanceurs(String code, String libelle, boolean organismes) {

    GroupeDeFinanceurs nomme(String autreCode) {
        return new GroupeDeFinanceurs(autreCode, libelle, organismes);
    }
}
