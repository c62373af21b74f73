package fr.crefop.conference.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of one person, by names and birth date: what she asks to see, correct or have forgotten is all of hers. */
@Repository
public class MemePersonne {

    private final JdbcClient base;
    private final Dossiers dossiers;

    MemePersonne(JdbcClient base, Dossiers dossiers) {
        this.base = base;
        this.dossiers = dossiers;
    }

    private record Nommee(String numero, String personne) {}

    /** That case and the others of the same person that are not forgotten, in the order of their numbers. */
    public List<String> dossiersDe(String numero) {
        Dossier dossier = dossiers.exiger(numero);
        String personne = Doublons.personne(dossier.identite().nom(), dossier.identite().prenom());
        return base.sql("""
                select numero, nom, prenom from conference.dossier
                where demande #>> '{beneficiaire,dateNaissance}' = ? and anonymise_le is null order by numero""")
                .param(String.valueOf(dossier.demande().beneficiaire().dateNaissance()))
                .query((ligne, rang) -> new Nommee(ligne.getString("numero"), Doublons.personne(ligne.getString("nom"), ligne.getString("prenom"))))
                .list().stream().filter(autre -> autre.personne().equals(personne)).map(Nommee::numero).toList();
    }
}
