package fr.crefop.conference.decisions;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Text from right to left as it is drawn: ICU's order, and every joined letter in its shape. */
class SensDeLecture extends ICUBidiReorderer {

    /** Parentheses are turned round, and an accent stays after its letter. */
    @Override
    public String reorderRTLTextToLTR(String texte) {
        return Bidi.writeReverse(texte, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String texte) {
        return FormesArabes.dessiner(texte);
    }
}
