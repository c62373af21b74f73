package fr.crefop.conference.referentiels;

import fr.crefop.conference.socle.Ecriture;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A training of an LHÉO file while it is read; at its end each of its sessions is an offer. What cannot be read is refused with its line. */
final class FormationLue {

    private static final Pattern JOUR = Pattern.compile("[0-9]{8}");
    private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,4})?");
    private static final Pattern FORMACODE = Pattern.compile("[0-9]{5}");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");
    private static final BigDecimal AU_PLUS = BigDecimal.valueOf(1_000_000);
    private static final String RECRUTE = "1";

    private final long ligne;
    private final Recueil<Offre> recueil;
    private final List<Session> sessions = new ArrayList<>();
    private final Set<String> certifications = new TreeSet<>();
    private final Set<String> certifinfos = new TreeSet<>();
    private final List<String> formacodes = new ArrayList<>();
    private final List<String> principaux = new ArrayList<>();
    private String intitule;
    private String organisme;
    private Boolean certifiante;
    private String etiquette;
    private Action action;
    private boolean fautive;

    private static final class Action {
        private String ville;
        private String region;
        private BigDecimal heuresCentre;
        private BigDecimal heuresEntreprise;
        private BigDecimal prix;
        private BigDecimal frais;
        private boolean placesPayees;
        private final Set<String> financeurs = new TreeSet<>();
    }

    private static final class Session {
        private final Action action;
        private LocalDate debut;
        private LocalDate fin;
        private boolean recrute;

        private Session(Action action) {
            this.action = action;
        }
    }

    FormationLue(long ligne, Recueil<Offre> recueil) {
        this.ligne = ligne;
        this.recueil = recueil;
    }

    /** @param tag of the element; null where it has none */
    void ouvrir(String nom, String tag) {
        if (nom.equals("action")) {
            action = new Action();
        } else if (nom.equals("session") && action != null) {
            sessions.add(new Session(action));
        }
        etiquette = tag;
    }

    /** @param autour the elements around it, the nearest first */
    void fermer(String nom, Deque<String> autour, String texte, long ici) {
        if (texte.isEmpty()) {
            return;
        }
        if (Ecriture.illisible(texte)) {
            refuser(ici, "la balise " + nom + " contient un caractère qui ne s'écrit pas.");
            return;
        }
        String parent = autour.peek();
        switch (nom) {
            case "intitule-formation" -> intitule = texte;
            case "certifiante" -> certifiante = texte.equals("1") ? Boolean.TRUE : texte.equals("0") ? Boolean.FALSE : null;
            case "code-FORMACODE" -> formacode(texte, parent, ici);
            case "code-RNCP" -> certification("RNCP", texte, parent, ici);
            case "code-RS" -> certification("RS", texte, parent, ici);
            case "code-CERTIFINFO" -> certifinfo(texte, parent);
            case "raison-sociale", "nom-organisme" -> organisme(texte, autour);
            default -> deLAction(nom, parent, autour, texte, ici);
        }
    }

    private void deLAction(String nom, String parent, Deque<String> autour, String texte, long ici) {
        if (action == null) {
            return;
        }
        switch (nom) {
            case "nombre-heures-centre" -> action.heuresCentre = nombre(nom, texte, ici);
            case "nombre-heures-entreprise" -> action.heuresEntreprise = nombre(nom, texte, ici);
            case "prix-total-TTC" -> action.prix = nombre(nom, texte, ici);
            // Words as often as an amount: only an amount is one.
            case "frais-restants" -> action.frais = NOMBRE.matcher(sansEspace(texte)).matches() ? nombre(nom, texte, ici) : null;
            case "ville" -> action.ville = autour.contains("lieu-de-formation") ? texte : action.ville;
            case "region" -> action.region = autour.contains("lieu-de-formation") ? texte : action.region;
            case "code-financeur" -> action.financeurs.add(texte);
            case "nb-places-financees" -> action.placesPayees |= !texte.equals("0");
            case "debut" -> derniere(parent, autour).ifPresent(session -> session.debut = jour(nom, texte, ici));
            case "fin" -> derniere(parent, autour).ifPresent(session -> session.fin = jour(nom, texte, ici));
            case "etat-recrutement" -> {
                if ("session".equals(parent)) {
                    sessions.get(sessions.size() - 1).recrute = texte.equals(RECRUTE);
                }
            }
            default -> { }
        }
    }

    /** The session whose days these are; not those of a period of registration. */
    private Optional<Session> derniere(String parent, Deque<String> autour) {
        boolean siens = "periode".equals(parent) && autour.stream().skip(1).findFirst().filter("session"::equals).isPresent();
        return siens && !sessions.isEmpty() ? Optional.of(sessions.get(sessions.size() - 1)) : Optional.empty();
    }

    private void formacode(String texte, String parent, long ici) {
        if (!"domaine-formation".equals(parent)) {
            return;
        }
        if (!FORMACODE.matcher(texte).matches()) {
            refuser(ici, "un formacode a cinq chiffres.");
            return;
        }
        ("principal".equals(etiquette) ? principaux : formacodes).add(texte);
    }

    private void certification(String registre, String texte, String parent, long ici) {
        if (!"certification".equals(parent)) {
            return;
        }
        String code = texte.startsWith(registre) ? texte.substring(registre.length()) : texte;
        if (!CODE.matcher(code).matches()) {
            refuser(ici, "un code " + registre + " a six chiffres au plus.");
            return;
        }
        certifications.add(registre + code);
    }

    private void certifinfo(String texte, String parent) {
        if ("certification".equals(parent) && CODE.matcher(texte).matches()) {
            certifinfos.add(texte);
        }
    }

    /** The first name that is told of who answers for the offer. */
    private void organisme(String texte, Deque<String> autour) {
        if (organisme == null && autour.contains("organisme-formation-responsable")) {
            organisme = texte;
        }
    }

    private BigDecimal nombre(String balise, String texte, long ici) {
        String chiffres = sansEspace(texte);
        BigDecimal lu = NOMBRE.matcher(chiffres).matches() ? new BigDecimal(chiffres.replace(',', '.')) : null;
        if (lu == null || lu.compareTo(AU_PLUS) > 0) {
            refuser(ici, "la balise " + balise + " doit porter un nombre d'un million au plus.");
            return null;
        }
        return lu;
    }

    private static String sansEspace(String texte) {
        return texte.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace("€", "");
    }

    /** Null for a month without its day, which LHÉO writes 00. */
    private LocalDate jour(String balise, String texte, long ici) {
        if (!JOUR.matcher(texte).matches()) {
            refuser(ici, "la balise " + balise + " doit porter une date, comme 20270906.");
            return null;
        }
        int mois = Integer.parseInt(texte.substring(4, 6));
        int jour = Integer.parseInt(texte.substring(6));
        if (mois == 0 || jour == 0) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(texte.substring(0, 4)), mois, jour);
        } catch (DateTimeException e) {
            refuser(ici, "la balise " + balise + " porte une date qui n'existe pas.");
            return null;
        }
    }

    private void refuser(long ici, String message) {
        fautive = true;
        recueil.refuser(ici, message);
    }

    /** At the end of the training. */
    void finir() {
        if (intitule == null) {
            refuser(ligne, "cette formation n'a pas d'intitulé.");
        }
        if (sessions.isEmpty()) {
            refuser(ligne, "cette formation n'a pas de session.");
        }
        if (fautive) {
            return;
        }
        List<String> codes = List.copyOf(principaux.isEmpty() ? formacodes : principaux);
        sessions.forEach(s -> recueil.prendre(new Offre(intitule, organisme, s.action.ville, s.action.region, s.debut, s.fin, s.action.heuresCentre,
                s.action.heuresEntreprise, s.action.prix, s.action.frais, certifiante, List.copyOf(certifications), List.copyOf(certifinfos), codes,
                List.copyOf(s.action.financeurs), s.action.placesPayees && s.recrute ? Boolean.TRUE : null)));
    }
}
