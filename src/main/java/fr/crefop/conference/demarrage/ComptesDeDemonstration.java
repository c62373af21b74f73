package fr.crefop.conference.demarrage;

import fr.crefop.conference.cadre.College;
import fr.crefop.conference.bureau.Sieges;
import fr.crefop.conference.bureau.Votant;
import fr.crefop.conference.journal.Journal;
import fr.crefop.conference.securite.Compte;
import fr.crefop.conference.securite.Comptes;
import fr.crefop.conference.securite.Groupe;
import fr.crefop.conference.securite.MotDePasse;
import fr.crefop.conference.securite.Organisme;
import fr.crefop.conference.securite.Repondant;
import fr.crefop.conference.securite.Responsables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account per role for a newcomer, on the embedded database only: that server answers to this machine alone. */
@Component
@Conditional(SansBaseExterne.class)
@Order(PremierAdministrateur.ORDRE)
class ComptesDeDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ComptesDeDemonstration.class);

    private static final Groupe OPCA = Groupe.deCode("opca");
    private static final Groupe OPCO = Groupe.deCode("opco");
    private static final List<Compte> COMPTES = List.of(
            compte("conseiller", "Claire Moreau", "Mission conseil Orléans", Groupe.CONSEILLER),
            compte("conseiller.ml", "Mehdi Lambert", "Mission locale de Bourges", Groupe.CONSEILLER),
            compte("secretariat", "Sophie Renard", "CREFOP Centre-Val de Loire", Groupe.SECRETARIAT),
            compte("bureau.etat", "Étienne Vasseur", "DIRECCTE", Groupe.deCode("bureau-etat")),
            compte("bureau.etat.suppleant", "Lucie Meunier", "Rectorat d'académie", Groupe.deCode("bureau-etat")),
            compte("bureau.region", "Hélène Garnier", "Conseil régional", Groupe.deCode("bureau-region")),
            compte("bureau.salaries", "Samuel Picard", "Union régionale de salariés", Groupe.deCode("bureau-salaries")),
            compte("bureau.employeurs", "Nadia Ferrand", "Union régionale d'employeurs", Groupe.deCode("bureau-employeurs")),
            compte("rapporteur", "Romain Delattre", "CREFOP Centre-Val de Loire", Groupe.RAPPORTEUR),
            compte("pole-emploi", "Paule Mercier", "Pôle emploi", Groupe.deCode("pole-emploi")),
            compte("pole-emploi.direction", "Pascal Guérin", "Pôle emploi, direction", Groupe.deCode("pole-emploi")),
            compte("fongecif", "Fabien Colin", "FONGECIF Centre-Val de Loire", Groupe.deCode("fongecif")),
            compte("region", "Régine Blanchet", "Conseil régional", Groupe.deCode("region")),
            compte("opca", "Olivier Perrin", "OPCA", OPCA, duGroupe(OPCA)),
            compte("opca.constructys", "Odile Marchand", "Constructys", OPCA, Set.of(Organisme.deCode("CONSTRUCTYS").orElseThrow())),
            compte("agefiph", "Agathe Fournier", "AGEFIPH", Groupe.deCode("agefiph")),
            compte("fpspp", "Flora Masson", "FPSPP", Groupe.deCode("fpspp")),
            compte("france-travail", "Fatou Diallo", "France Travail", Groupe.deCode("france-travail")),
            compte("transitions-pro", "Thibault Roussel", "Transitions Pro Centre-Val de Loire", Groupe.deCode("transitions-pro")),
            compte("opco", "Ophélie Texier", "OPCO", OPCO, duGroupe(OPCO)),
            compte("opco.akto", "Oscar Benali", "AKTO", OPCO, Set.of(Organisme.deCode("OPCO_AKTO").orElseThrow())),
            compte("cfor", "Cyril Fontaine", "Commission C+FOR", Groupe.CFOR),
            compte("admin", "Adèle Minier", "CREFOP Centre-Val de Loire", Groupe.ADMIN));

    private static final Map<College, String> TITULAIRES = Map.of(College.de("ETAT"), "bureau.etat", College.de("REGION"), "bureau.region",
            College.de("SALARIES"), "bureau.salaries", College.de("EMPLOYEURS"), "bureau.employeurs");

    private final Comptes comptes;
    private final Sieges sieges;
    private final Responsables responsables;

    ComptesDeDemonstration(Comptes comptes, Sieges sieges, Responsables responsables) {
        this.comptes = comptes;
        this.sieges = sieges;
        this.responsables = responsables;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Compte> nouveaux = COMPTES.stream()
                .filter(compte -> !comptes.connait(compte.identifiant())).toList();
        nouveaux.forEach(compte -> comptes.creer(compte, MotDePasse.deDemonstration()));
        TITULAIRES.forEach((college, compte) -> {
            if (sieges.aujourdHui().titulaire(new Votant(college, 1)).isEmpty()) {
                sieges.designer(college, compte, Journal.SYSTEME);
            }
        });
        Repondant poleEmploi = Repondant.de(Groupe.deCode("pole-emploi"));
        if (responsables.du(poleEmploi).isEmpty()) {
            responsables.nommer(poleEmploi, "pole-emploi.direction", Journal.SYSTEME);
        }
        if (!nouveaux.isEmpty()) {
            LOG.info("{} comptes de démonstration créés, mot de passe « demo ».", nouveaux.size());
        }
    }

    private static Set<Organisme> duGroupe(Groupe famille) {
        return Organisme.tous().stream().filter(o -> o.famille() == famille).collect(Collectors.toSet());
    }

    private static Compte compte(String identifiant, String nom, String structure, Groupe groupe) {
        return compte(identifiant, nom, structure, groupe, Set.of());
    }

    private static Compte compte(String identifiant, String nom, String structure, Groupe groupe, Set<Organisme> organismes) {
        // A domain that exists nowhere: nobody is ever written to.
        return new Compte(identifiant, nom, structure, Set.of(groupe), organismes, identifiant + "@conference.example", null);
    }
}
