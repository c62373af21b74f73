package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.vieprivee.Conservation;
import fr.crefop.conference.vieprivee.Conservation.Regle;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The retention table in words. */
record DureesDites(String code, String quoi, String duree, String depuis, String ensuite) {

    static List<DureesDites> toutes(LocalDate jour) {
        return Conservation.regles().entrySet().stream().map(e -> de(e.getKey(), e.getValue(), jour)).toList();
    }

    private static DureesDites de(String code, Regle regle, LocalDate jour) {
        return new DureesDites(code, regle.quoi(), regle.duree(jour).map(DureesDites::enMots).orElse(regle.sansDuree()), regle.depuis(), regle.ensuite());
    }

    private static String enMots(Period duree) {
        return duree.getYears() > 0 ? duree.getYears() + (duree.getYears() > 1 ? " ans" : " an")
                : duree.getMonths() > 0 ? duree.getMonths() + " mois" : duree.getDays() + (duree.getDays() > 1 ? " jours" : " jour");
    }
}
