package fr.crefop.conference.tableaux;

/** Characters that XML 1.0 has no way to hold make a document that nothing opens; a space stands for each. */
final class LisibleEnXml {

    private LisibleEnXml() {}

    static String de(String texte) {
        if (texte.codePoints().allMatch(LisibleEnXml::tient)) {
            return texte;
        }
        StringBuilder lisible = new StringBuilder(texte.length());
        texte.codePoints().forEach(c -> lisible.appendCodePoint(tient(c) ? c : ' '));
        return lisible.toString();
    }

    private static boolean tient(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
