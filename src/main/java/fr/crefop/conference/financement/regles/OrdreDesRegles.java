package fr.crefop.conference.financement.regles;

/** Ids as a reader counts them: AIF-E3 before AIF-E16. Firing order changes between runs, so every answer is sorted. */
final class OrdreDesRegles {

    private OrdreDesRegles() {}

    static int comparer(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
                int finI = finDuNombre(a, i);
                int finJ = finDuNombre(b, j);
                int ecart = Integer.parseInt(a, i, finI, 10) - Integer.parseInt(b, j, finJ, 10);
                if (ecart != 0) {
                    return ecart;
                }
                i = finI;
                j = finJ;
            } else {
                int ecart = a.charAt(i++) - b.charAt(j++);
                if (ecart != 0) {
                    return ecart;
                }
            }
        }
        return (a.length() - i) - (b.length() - j);
    }

    private static int finDuNombre(String texte, int debut) {
        int fin = debut;
        while (fin < texte.length() && Character.isDigit(texte.charAt(fin))) {
            fin++;
        }
        return fin;
    }
}
