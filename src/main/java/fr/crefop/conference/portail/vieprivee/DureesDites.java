package fr.crefop.conference.portail.vieprivee;

import fr.crefop.conference.socle.EnFrancais;
import fr.crefop.conference.vieprivee.Conservation;
import fr.crefop.conference.vieprivee.Conservation.Regle;
import java.time.LocalDate;
import java.util.List;

/** The retention table in words. */
record DureesDites(String code, String quoi, String duree, String depuis, String ensuite) {

    static List<DureesDites> toutes(LocalDate jour) {
        return Conservation.regles().entrySet().stream().map(e -> de(e.getKey(), e.getValue(), jour)).toList();
    }

    private static DureesDites de(String code, Regle regle, LocalDate jour) {
        return new DureesDites(code, regle.quoi(), regle.duree(jour).map(EnFrancais::duree).orElse(regle.sansDuree()), regle.depuis(), regle.ensuite());
    }
}
