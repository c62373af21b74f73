package fr.crefop.conference.decisions;

import fr.crefop.conference.affaires.Affaire;
import fr.crefop.conference.bureau.Mandats;
import fr.crefop.conference.bureau.Mandats.Mandat;
import fr.crefop.conference.bureau.ObjetDuVote;
import fr.crefop.conference.bureau.Resultat;
import fr.crefop.conference.bureau.Scrutins;
import fr.crefop.conference.bureau.Scrutins.Scrutin;
import fr.crefop.conference.cadre.Cadre;
import fr.crefop.conference.cadre.Region;
import fr.crefop.conference.dossier.Dossiers;
import fr.crefop.conference.etudes.Etude;
import fr.crefop.conference.etudes.Etudes;
import fr.crefop.conference.financement.Plans;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.socle.EnFrancais;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The letter that gives a working group its mandate. It names the case or the study by its number, and never a person in training. */
@Service
public class LettresDeMandat {

    private final Mandats mandats;
    private final Scrutins scrutins;
    private final Dossiers dossiers;
    private final Plans plans;
    private final Etudes etudes;
    private final Comptes comptes;
    private final Gabarit gabarit = new Gabarit("mandat");
    private final ImpressionPdf impression = new ImpressionPdf();

    LettresDeMandat(Mandats mandats, Scrutins scrutins, Dossiers dossiers, Plans plans, Etudes etudes, Comptes comptes) {
        this.mandats = mandats;
        this.scrutins = scrutins;
        this.dossiers = dossiers;
        this.plans = plans;
        this.etudes = etudes;
        this.comptes = comptes;
    }

    /** The letter of the mandate in force; empty as long as none was given. */
    public Optional<byte[]> lettre(String numero) {
        return mandats.du(numero).map(mandat -> impression.imprimer(gabarit.remplir(signataire(numero), valeurs(numero, mandat))));
    }

    /** A study is of nobody's region: the conférence of this instance leads it. */
    private Region signataire(String numero) {
        return Affaire.lire(numero) instanceof Affaire.Etude ? Cadre.lu().parDefaut() : Signataire.de(dossiers.exiger(numero));
    }

    private Map<String, Object> valeurs(String numero, Mandat mandat) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("numero", numero);
        Optional<Etude> etude = etudes.une(numero);
        valeurs.put("etude", etude.isPresent());
        valeurs.put("sujet", etude.map(Etude::titre).orElseGet(() -> dossiers.exiger(numero).demande().formation().intitule()));
        valeurs.put("reste", plans.dernier(numero).map(plan -> new MotsDuPlan().euros(plan.resteAFinancer())).orElse(null));
        valeurs.put("objet", mandat.objet());
        valeurs.put("echeance", EnFrancais.date(mandat.echeance()));
        valeurs.put("report", mandat.phraseDeReport());
        valeurs.put("rapporteur", nom(mandat.rapporteur()));
        valeurs.put("duBureau", noms(mandat, false));
        valeurs.put("adHoc", noms(mandat, true));
        valeurs.put("donneLe", EnFrancais.jour(mandat.donneLe()));
        valeurs.put("donnePar", nom(mandat.donnePar()));
        valeurs.put("vote", scrutins.du(numero).stream()
                .filter(s -> s.objet() == ObjetDuVote.OPPORTUNITE && s.resultat() == Resultat.ADOPTE)
                .reduce((avant, apres) -> apres).map(Scrutin::explication).orElse(null));
        return valeurs;
    }

    private List<String> noms(Mandat mandat, boolean adHoc) {
        return mandat.membres().stream().filter(membre -> membre.adHoc() == adHoc).map(membre -> nom(membre.compte())).toList();
    }

    private String nom(String identifiant) {
        return comptes.trouver(identifiant).map(LettresDeMandat::presenter).orElse(identifiant);
    }

    private static String presenter(Compte compte) {
        return compte.structure() == null ? compte.nom() : compte.nom() + ", " + compte.structure();
    }
}
