package fr.crefop.conference.referentiels;

import fr.crefop.conference.journal.Acte;
import fr.crefop.conference.journal.Codes;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.referentiels.CompteRendu.Faute;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file of a register: what it is, it says itself. Read as it comes, never whole in memory; all of it is taken, or nothing and what
 * stood there stays. It takes the place of what was imported of its kind before.
 */
@Service
public class ImportDesReferentiels {

    /** Of a file that comes by the page. */
    public static final int OCTETS_PAR_LA_PAGE = 10 * 1024 * 1024;
    public static final String TROP_GROS = "Ce fichier dépasse " + OCTETS_PAR_LA_PAGE / 1024 / 1024
            + " Mo : la page ne le prend pas. La commande --importer-referentiel=fichier, sur le serveur, importe les plus gros.";

    private static final int DEBUT = 4096;
    private static final int NOM = 120;
    private static final Faute BINAIRE = new Faute(0, "Ce fichier n'est ni du CSV ni du XML : c'est un fichier d'un autre genre, ou compressé.");

    private final EcrituresDesReferentiels ecritures;
    private final JdbcClient base;
    private final Journal journal;
    private final Clock horloge;
    private final TransactionTemplate transaction;

    ImportDesReferentiels(EcrituresDesReferentiels ecritures, JdbcClient base, Journal journal, Clock horloge, PlatformTransactionManager transactions) {
        this.ecritures = ecritures;
        this.base = base;
        this.journal = journal;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param nom of the file, kept for whoever looks for it again
     * @param par the account, or {@link Journal#SYSTEME}
     */
    public CompteRendu importer(String nom, InputStream fichier, String par) {
        MessageDigest condense = condense();
        return transaction.execute(statut -> {
            CompteRendu rendu;
            try (BufferedInputStream contenu = new BufferedInputStream(new DigestInputStream(fichier, condense), 2 * DEBUT)) {
                rendu = lire(contenu);
                contenu.transferTo(OutputStream.nullOutputStream());
            } catch (FichierIllisible e) {
                rendu = new CompteRendu(null, 0, List.of(new Faute(e.ligne(), e.getMessage())), 0);
            } catch (IOException e) {
                throw new UncheckedIOException("Le fichier reçu ne se lit pas", e);
            }
            if (rendu.importe()) {
                noter(nom, rendu, HexFormat.of().formatHex(condense.digest()), par);
            } else {
                statut.setRollbackOnly();
            }
            return rendu;
        });
    }

    private CompteRendu lire(BufferedInputStream contenu) throws IOException {
        contenu.mark(DEBUT);
        byte[] debut = contenu.readNBytes(DEBUT);
        contenu.reset();
        if (debut.length == 0) {
            return new CompteRendu(null, 0, List.of(new Faute(0, "Ce fichier est vide.")), 0);
        }
        for (byte octet : debut) {
            if (octet == 0) {
                return new CompteRendu(null, 0, List.of(BINAIRE), 0);
            }
        }
        return estDuXml(debut) ? offres(contenu) : csv(new LectureCsv(new LignesCsv(contenu)));
    }

    private static boolean estDuXml(byte[] debut) {
        int premier = 0;
        while (premier < debut.length && (Character.isWhitespace(debut[premier]) || debut[premier] < 0 && premier < 3)) {
            premier++;
        }
        return premier < debut.length && debut[premier] == '<';
    }

    private CompteRendu offres(InputStream contenu) throws IOException {
        ecritures.remplacer(SorteDeReferentiel.OFFRES);
        Recueil<Offre> recueil = ecritures.offres();
        return sansSArreter(recueil, SorteDeReferentiel.OFFRES, () -> LectureLheo.lire(contenu, recueil));
    }

    private CompteRendu csv(LectureCsv lecture) throws IOException {
        SorteDeReferentiel sorte = lecture.sorte();
        if (sorte == null) {
            String attendues = String.join(" ; ", Arrays.stream(SorteDeReferentiel.values()).map(s -> s.libelle() + " – " + s.format()).toList());
            return new CompteRendu(null, 0, List.of(new Faute(1, "ces colonnes ne sont celles d'aucun référentiel connu. Attendus : " + attendues + ".")), 0);
        }
        ecritures.remplacer(sorte);
        return switch (sorte) {
            case CERTIFICATIONS -> {
                Recueil<Certification> recueil = ecritures.certifications();
                yield sansSArreter(recueil, sorte, () -> lecture.certifications(recueil));
            }
            case FORMACODES -> {
                Recueil<Formacode> recueil = ecritures.formacodes();
                yield sansSArreter(recueil, sorte, () -> lecture.formacodes(recueil));
            }
            case IDCC -> {
                Recueil<ConventionDeBranche> recueil = ecritures.conventions();
                yield sansSArreter(recueil, sorte, () -> lecture.conventions(recueil));
            }
            case OFFRES -> throw new IllegalStateException("Les offres viennent en XML");
        };
    }

    private interface Lecture {
        void faire() throws IOException;
    }

    /** Where it can be read no further, what was found until there is told too. */
    private static CompteRendu sansSArreter(Recueil<?> recueil, SorteDeReferentiel sorte, Lecture lecture) throws IOException {
        try {
            lecture.faire();
        } catch (FichierIllisible e) {
            recueil.refuser(e.ligne(), e.getMessage());
        }
        return recueil.finir(sorte);
    }

    private void noter(String nom, CompteRendu rendu, String empreinte, String par) {
        base.sql("""
                insert into conference.referentiel (sorte, fichier, empreinte, lignes, importe_le, importe_par) values (:sorte, :fichier, :empreinte, :lignes, :le, :par)
                on conflict (sorte) do update set fichier = excluded.fichier, empreinte = excluded.empreinte, lignes = excluded.lignes,
                    importe_le = excluded.importe_le, importe_par = excluded.importe_par""")
                .param("sorte", rendu.sorte().name()).param("fichier", lisible(nom)).param("empreinte", empreinte).param("lignes", rendu.lignes())
                .param("le", Timestamp.from(horloge.instant())).param("par", par).update();
        journal.noter(par, null, Acte.REFERENTIEL_IMPORTE, Codes.de("sorte", rendu.sorte(), "lignes", rendu.lignes(), "empreinte", empreinte));
    }

    private static String lisible(String nom) {
        StringBuilder lisible = new StringBuilder();
        (nom == null ? "" : nom).codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE).limit(NOM)
                .forEach(lisible::appendCodePoint);
        return lisible.isEmpty() ? "sans nom" : lisible.toString();
    }

    private static MessageDigest condense() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
