package fr.crefop.conference.pieces;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens and has pages. Nothing of it is drawn, run or followed. */
final class LectureDunPdf {

    /** Of memory asked for while it opens. A stream of some kilobytes may unfold into gigabytes. */
    private static final long OCTETS_AU_PLUS = 160L * 1024 * 1024;

    private LectureDunPdf() {}

    /**
     * @throws IOException when it cannot be read
     * @throws fr.crefop.conference.socle.RefusMetier when it asks for a password
     */
    static void verifier(Path chemin) throws IOException {
        try (PDDocument document = Loader.loadPDF(new LectureMesuree(chemin, Depense.desMaintenant()))) {
            if (document.getNumberOfPages() < 1) {
                throw new IOException("Un PDF sans page");
            }
        } catch (InvalidPasswordException e) {
            throw RefusDePiece.du("Ce PDF demande un mot de passe : les financeurs ne pourraient pas l'ouvrir. Enregistrez-le sans mot de passe, puis joignez-le de nouveau.");
        }
    }

    /** What the thread has asked of the memory since then. */
    private record Depense(ThreadMXBean fils, long depart) {

        static Depense desMaintenant() {
            ThreadMXBean fils = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            return new Depense(fils, fils.getCurrentThreadAllocatedBytes());
        }

        void borner() throws IOException {
            if (fils.getCurrentThreadAllocatedBytes() - depart > OCTETS_AU_PLUS) {
                throw new IOException("Un PDF qui se déplie sans fin");
            }
        }
    }

    /** Looks at what was spent each time that more of the file is asked for: what unfolds stops in its first kilobytes. */
    private static final class LectureMesuree extends RandomAccessReadBufferedFile {

        private final Path chemin;
        private final Depense depense;

        LectureMesuree(Path chemin, Depense depense) throws IOException {
            super(chemin.toFile());
            this.chemin = chemin;
            this.depense = depense;
        }

        @Override
        public int read(byte[] octets, int de, int combien) throws IOException {
            depense.borner();
            return super.read(octets, de, combien);
        }

        /** Of its own, closed with it. */
        @Override
        public RandomAccessReadView createView(long de, long combien) throws IOException {
            return new RandomAccessReadView(new LectureMesuree(chemin, depense), de, combien, true);
        }
    }
}
