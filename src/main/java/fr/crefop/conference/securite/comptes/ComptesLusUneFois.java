package fr.crefop.conference.securite.comptes;

import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.LusParLaDemande;
import fr.crefop.conference.securite.MotDePasse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/**
 * While one request is answered an account is read once, however many parts of the answer ask for it, and read anew once that
 * request changed an account. Works of the night, which answer nobody, read each time.
 */
@Primary
@Repository
class ComptesLusUneFois implements Comptes {

    private static final LusParLaDemande<String, Optional<Compte>> LUS = new LusParLaDemande<>(ComptesLusUneFois.class);

    private final ComptesEnBase base;

    ComptesLusUneFois(ComptesEnBase base) {
        this.base = base;
    }

    @Override
    public Compte creer(Compte compte, MotDePasse motDePasse) {
        return base.creer(compte, motDePasse);
    }

    @Override
    public List<Compte> lister() {
        return base.lister();
    }

    @Override
    public List<Compte> duGroupe(Groupe groupe) {
        return base.duGroupe(groupe);
    }

    @Override
    public Optional<Compte> trouver(String identifiant) {
        return LUS.lire(identifiant, base::trouver);
    }

    @Override
    public Optional<Compte> relire(String identifiant) {
        oublier();
        return trouver(identifiant);
    }

    @Override
    public boolean connait(String identifiant) {
        return base.connait(identifiant);
    }

    /** An account was changed: what this request read of it before is past. */
    static void oublier() {
        LUS.oublier();
    }
}
