package fr.crefop.conference.cadre;

import fr.crefop.conference.cadre.BlocDAide.Lecture;
import fr.crefop.conference.cadre.LigneDAide.Bornes;
import fr.crefop.conference.cadre.LigneDAide.Profil;
import fr.crefop.conference.socle.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each kind of value that an aid gives is read. */
final class ValeursDAide {

    private static final int NIVEAU_MIN = 3;
    private static final int NIVEAU_MAX = 8;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    static final Lecture<String> TEXTE = (lieu, brut) -> {
        if (!(brut instanceof String texte) || texte.isBlank()) {
            throw faux(lieu, "un texte", brut);
        }
        return texte;
    };
    static final Lecture<Boolean> OUI_NON = (lieu, brut) -> {
        if (!(brut instanceof Boolean oui)) {
            throw faux(lieu, "oui ou non (true, false)", brut);
        }
        return oui;
    };
    /** Months, hours, kilometres, papers: never under one. */
    static final Lecture<Integer> NOMBRE = (lieu, brut) -> {
        if (!(brut instanceof Integer nombre) || nombre < 1) {
            throw faux(lieu, "un nombre entier, au moins 1", brut);
        }
        return nombre;
    };
    static final Lecture<Integer> NIVEAU = (lieu, brut) -> {
        int niveau = NOMBRE.lire(lieu, brut);
        if (niveau < NIVEAU_MIN || niveau > NIVEAU_MAX) {
            throw faux(lieu, "un niveau de 3 à 8", brut);
        }
        return niveau;
    };
    static final Lecture<Montant> EUROS = (lieu, brut) -> {
        BigDecimal euros = nombre(brut);
        if (euros == null || euros.signum() <= 0 || euros.scale() > 2) {
            throw faux(lieu, "des euros", brut);
        }
        return new Montant(euros);
    };
    static final Lecture<BigDecimal> POURCENT = (lieu, brut) -> {
        BigDecimal part = nombre(brut);
        if (part == null || part.signum() <= 0 || part.compareTo(CENT) > 0) {
            throw faux(lieu, "un pourcentage", brut);
        }
        return part;
    };
    static final Lecture<DateDite> DATE = (lieu, brut) -> DateDite.lire(String.valueOf(brut))
            .orElseThrow(() -> faux(lieu, "un jour, un mois ou une année (2023-04-05, 2020-12, 2021)", brut));
    static final Lecture<String> REGION = (lieu, brut) -> {
        if (!(brut instanceof String code) || !code.matches("[0-9]{2}")) {
            throw faux(lieu, "un code de l'INSEE entre guillemets", brut);
        }
        return code;
    };
    static final Lecture<String> CODE = (lieu, brut) -> {
        if (!String.valueOf(brut).matches("[0-9]{2,6}")) {
            throw faux(lieu, "un code ou son début, en chiffres", brut);
        }
        return brut.toString();
    };
    static final Lecture<Bornes> BORNES = bornes(NOMBRE);
    static final Lecture<Bornes> NIVEAUX = bornes(NIVEAU);
    private static final Lecture<Profil> PROFIL = BlocDAide.objet(p -> new Profil(p.dit("niveauEntreeMax", NIVEAU),
            p.dit("travailleurHandicape", OUI_NON), p.dit("age", BORNES), p.dit("quotientFamilialMax", EUROS),
            p.dit("formacodes", BlocDAide.ensemble(CODE))));
    static final Lecture<List<LigneDAide>> LIGNES = BlocDAide.liste(BlocDAide.objet(l -> new LigneDAide(profil(l), l.dit("euros", EUROS))));

    private ValeursDAide() {}

    static Profil profil(BlocDAide ligne) {
        return ligne.ouSinon("si", PROFIL, Profil.TOUS);
    }

    static <E extends Enum<E>> Lecture<E> unDe(Class<E> valeurs) {
        return (lieu, brut) -> Stream.of(valeurs.getEnumConstants()).filter(v -> v.name().equals(brut)).findFirst()
                .orElseThrow(() -> faux(lieu, "l'un de " + Stream.of(valeurs.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")), brut));
    }

    private static Lecture<Bornes> bornes(Lecture<Integer> nombre) {
        return BlocDAide.objet(b -> {
            Bornes bornes = new Bornes(b.dit("min", nombre), b.dit("max", nombre));
            if (bornes.min().estSansObjet() && bornes.max().estSansObjet()) {
                throw b.refus("« min » ou « max » manque");
            }
            if (bornes.min().estDonne() && bornes.max().estDonne() && bornes.min().exiger() > bornes.max().exiger()) {
                throw b.refus("« min » dépasse « max »");
            }
            return bornes;
        });
    }

    private static BigDecimal nombre(Object brut) {
        return brut instanceof Integer || brut instanceof Double ? new BigDecimal(brut.toString()) : null;
    }

    private static CadreInvalide faux(String lieu, String attendu, Object brut) {
        return new CadreInvalide(lieu + " : attend " + attendu + ", non « " + brut + " »");
    }
}
