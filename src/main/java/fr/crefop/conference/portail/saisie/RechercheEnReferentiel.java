package fr.crefop.conference.portail.saisie;

import fr.crefop.conference.referentiels.Certification;
import fr.crefop.conference.referentiels.Offre;
import fr.crefop.conference.referentiels.Referentiels;
import fr.crefop.conference.referentiels.Referentiels.OffreTrouvee;
import fr.crefop.conference.referentiels.Referentiels.Trouvees;
import fr.crefop.conference.referentiels.SorteDeReferentiel;
import fr.crefop.conference.socle.EnFrancais;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Looks an entry of a register up for who fills a saisine, and fills the saisine with the one that is chosen. */
@Component
public class RechercheEnReferentiel {

    /** Inputs of the search: they are no answers. */
    public static final Set<String> CHAMPS = Set.of("chercher", "choisir", "remplacer", "chercheQuoi", "chercheFormation", "chercheConvention", "chercheTva");

    /** The button that was pressed, and so the step that it stands in. */
    private static final String CONVENTION = "convention";
    private static final String SEPARATEUR = ":";
    private static final Pattern SORTE_AVANT_LE_NOM = Pattern.compile("^opco[ _-]", Pattern.CASE_INSENSITIVE);
    /** Of what is looked up: as many as its input takes. */
    private static final int LONGUEUR = 100;

    private final Referentiels referentiels;
    private final CatalogueDeSaisie catalogue;
    private final Clock horloge;

    public RechercheEnReferentiel(Referentiels referentiels, CatalogueDeSaisie catalogue, Clock horloge) {
        this.referentiels = referentiels;
        this.catalogue = catalogue;
        this.horloge = horloge;
    }

    /** @param cle by which it is chosen: {@code OFFRES:12} */
    public record Trouvee(String cle, String titre, String precision) {}

    /**
     * @param ou which of the searches of the page it answers: {@code formation} or {@code convention}
     * @param phrase how many there are
     */
    public record Trouvailles(String ou, String phrase, List<Trouvee> lignes) {}

    /** @param ou as the button says it */
    public Trouvailles chercher(String ou, MultiValueMap<String, String> valeurs) {
        if (CONVENTION.equals(ou)) {
            return trouvailles(CONVENTION, referentiels.conventions(dit(valeurs, "chercheConvention")), c -> new Trouvee(cle(SorteDeReferentiel.IDCC, c.idcc()),
                    c.titre(), "IDCC " + c.idcc() + ", OPCO : " + c.opco()));
        }
        String mots = dit(valeurs, "chercheFormation");
        String quoi = dit(valeurs, "chercheQuoi");
        return "certification".equals(quoi) ? trouvailles("formation", referentiels.certifications(mots),
                        c -> new Trouvee(cle(SorteDeReferentiel.CERTIFICATIONS, c.numero()), c.intitule(), precision(c)))
                : "formacode".equals(quoi) ? trouvailles("formation", referentiels.formacodes(mots),
                        f -> new Trouvee(cle(SorteDeReferentiel.FORMACODES, f.code()), f.libelle(), f.code()))
                : trouvailles("formation", referentiels.offres(mots, LocalDate.now(horloge)),
                        o -> new Trouvee(cle(SorteDeReferentiel.OFFRES, o.id()), o.offre().intitule(), precision(o)));
    }

    /** @return empty when nothing is called so any more: the register was imported anew meanwhile. @param valeurs what is typed; changed */
    public Optional<Remplissage> choisir(String cle, MultiValueMap<String, String> valeurs, boolean remplacer) {
        String[] parts = cle.split(SEPARATEUR, 2);
        SorteDeReferentiel sorte = Arrays.stream(SorteDeReferentiel.values()).filter(s -> s.name().equals(parts[0])).findFirst().orElse(null);
        if (sorte == null || parts.length < 2) {
            return Optional.empty();
        }
        return switch (sorte) {
            case CERTIFICATIONS -> referentiels.certification(parts[1]).map(c -> Remplissage.faire(Proposition.de(c, premierJour(valeurs, null, remplacer)), valeurs, catalogue, remplacer));
            case FORMACODES -> referentiels.formacode(parts[1]).map(f -> Remplissage.ajouter("le formacode", Proposition.FORMACODES, f.code(), valeurs, catalogue, remplacer));
            case IDCC -> referentiels.convention(parts[1]).map(c -> Remplissage.faire(Proposition.de(c, opco(c.opco())), valeurs, catalogue, remplacer));
            case OFFRES -> id(parts[1]).flatMap(referentiels::offre).map(o -> Remplissage.faire(
                    Proposition.de(o, TauxDeTva.lire(dit(valeurs, "chercheTva")), referentiels::certification,
                            code -> catalogue.codeDeLheo(Proposition.FINANCEURS, code), premierJour(valeurs, o.debut(), remplacer)),
                    valeurs, catalogue, remplacer));
        };
    }

    /** Of the training, once it is filled: what is typed, unless what is proposed takes its place; today while nobody knows it. */
    private LocalDate premierJour(MultiValueMap<String, String> valeurs, LocalDate propose, boolean remplacer) {
        LocalDate tape = Profil.de(valeurs).debut();
        LocalDate jour = propose != null && (tape == null || remplacer) ? propose : tape;
        return jour == null ? LocalDate.now(horloge) : jour;
    }

    /** Which of the searches of the page offered it. */
    public static String ou(String cle) {
        return cle.startsWith(SorteDeReferentiel.IDCC.name()) ? CONVENTION : "formation";
    }

    private <T> Trouvailles trouvailles(String ou, Trouvees<T> trouvees, Function<T, Trouvee> enLigne) {
        int total = trouvees.total();
        String phrase = total == 0 ? "Rien n'est trouvé. Essayez moins de mots, ou un code."
                : total == 1 ? "1 résultat" : total + " résultats" + (total > Referentiels.MONTRES ? ", les " + Referentiels.MONTRES + " premiers sont montrés : précisez votre recherche" : "");
        return new Trouvailles(ou, phrase, trouvees.lignes().stream().map(enLigne).toList());
    }

    private String precision(Certification c) {
        LocalDate jour = LocalDate.now(horloge);
        String debut = c.numero() + (c.niveau() == null ? "" : ", niveau " + c.niveau());
        if (c.enVigueur(jour)) {
            return debut + ", en vigueur" + (c.fin() == null ? "" : " jusqu'au " + EnFrancais.date(c.fin()));
        }
        return debut + ", n'est plus en vigueur" + (c.fin() == null || !c.fin().isBefore(jour) ? "" : ", finie le " + EnFrancais.date(c.fin()));
    }

    private static String precision(OffreTrouvee trouvee) {
        Offre o = trouvee.offre();
        List<String> dites = new ArrayList<>();
        if (o.organisme() != null) {
            dites.add(o.organisme());
        }
        if (o.ville() != null) {
            dites.add(o.ville());
        }
        dites.add(o.debut() == null ? "jour du début à demander" : "à partir du " + EnFrancais.date(o.debut()));
        if (o.heuresCentre() != null) {
            dites.add(EnFrancais.court(o.heuresCentre()) + "\u00a0heures en centre");
        }
        if (o.prixTtc() != null) {
            dites.add(EnFrancais.nombre(o.prixTtc().setScale(Math.max(2, o.prixTtc().scale()))) + "\u00a0€ TTC");
        }
        return String.join(", ", dites);
    }

    /** The code in the form of an OPCO that a file names or codes. */
    private Optional<String> opco(String nom) {
        String voulu = nu(nom);
        return catalogue.toutes().champ(Proposition.OPCO).flatMap(champ -> champ.options().entrySet().stream()
                .filter(option -> nu(option.getKey()).equals(voulu) || nu(sansAnciensNoms(option.getValue())).equals(voulu)).map(Map.Entry::getKey).findFirst());
    }

    /** The list says in parentheses whose place it took. */
    private static String sansAnciensNoms(String libelle) {
        return libelle.replaceAll(" \\(.*", "");
    }

    /** Letters and digits alone, without accents; what such a body is, said as a word before its name, is no part of the name. */
    private static String nu(String texte) {
        StringBuilder nu = new StringBuilder();
        String nom = SORTE_AVANT_LE_NOM.matcher(texte.strip()).replaceFirst("");
        Normalizer.normalize(nom, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).chars().filter(c -> c < 128 && Character.isLetterOrDigit(c)).forEach(c -> nu.append((char) c));
        return nu.toString();
    }

    private static Optional<Long> id(String texte) {
        return texte.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(texte)) : Optional.empty();
    }

    private static String cle(SorteDeReferentiel sorte, Object id) {
        return sorte + SEPARATEUR + id;
    }

    private static String dit(MultiValueMap<String, String> valeurs, String nom) {
        String dit = valeurs.getFirst(nom);
        return dit == null ? "" : dit.substring(0, Math.min(dit.length(), LONGUEUR));
    }
}
