package fr.crefop.conference.pilotage;

import fr.crefop.conference.socle.OubliDUnDossier;
import org.springframework.stereotype.Component;

/** Forgets what a value tried would have changed in the case; it stays counted in the sums, which name none. */
@Component
class OubliDesEssais implements OubliDUnDossier {

    private final RegistreDesValeursProposees registre;

    OubliDesEssais(RegistreDesValeursProposees registre) {
        this.registre = registre;
    }

    @Override
    public Partie partie() {
        return Partie.DOSSIER;
    }

    @Override
    public void oublier(String numero) {
        registre.oublier(numero);
    }
}
