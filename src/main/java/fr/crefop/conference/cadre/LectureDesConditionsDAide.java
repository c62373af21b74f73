package fr.crefop.conference.cadre;

import static fr.crefop.conference.cadre.BlocDAide.ensemble;
import static fr.crefop.conference.cadre.BlocDAide.liste;
import static fr.crefop.conference.cadre.BlocDAide.objet;
import static fr.crefop.conference.cadre.ValeursDAide.BORNES;
import static fr.crefop.conference.cadre.ValeursDAide.CODE;
import static fr.crefop.conference.cadre.ValeursDAide.NIVEAU;
import static fr.crefop.conference.cadre.ValeursDAide.NIVEAUX;
import static fr.crefop.conference.cadre.ValeursDAide.NOMBRE;
import static fr.crefop.conference.cadre.ValeursDAide.OUI_NON;
import static fr.crefop.conference.cadre.ValeursDAide.REGION;
import static fr.crefop.conference.cadre.ValeursDAide.TEXTE;
import static fr.crefop.conference.cadre.ValeursDAide.unDe;

import fr.crefop.conference.cadre.BlocDAide.Lecture;
import fr.crefop.conference.cadre.DemarcheDAide.Delai;
import fr.crefop.conference.cadre.DemarcheDAide.Devis;
import fr.crefop.conference.cadre.DemarcheDAide.Employeur;
import fr.crefop.conference.cadre.DemarcheDAide.Organisme;
import fr.crefop.conference.cadre.FormationVisee.Codes;
import fr.crefop.conference.cadre.FormationVisee.Duree;
import fr.crefop.conference.cadre.FormationVisee.Lieu;
import fr.crefop.conference.cadre.FormationVisee.TypeDeCertification;
import fr.crefop.conference.cadre.PublicVise.Carence;
import fr.crefop.conference.cadre.PublicVise.HeuresTravaillees;
import fr.crefop.conference.cadre.PublicVise.Inscription;
import fr.crefop.conference.cadre.PublicVise.Public;
import fr.crefop.conference.cadre.PublicVise.Residence;

/** Reads the part {@code conditions} of an aid: whom, which training, and how it is asked. */
final class LectureDesConditionsDAide {

    private static final Lecture<Codes.Liste> LISTE_DE_CODES = objet(l -> new Codes.Liste(l.exige("nom", TEXTE),
            l.dit("formacodes", ensemble(CODE)), l.dit("certifinfos", ensemble(CODE))));

    private LectureDesConditionsDAide() {}

    static PublicVise publicVise(BlocDAide c, CodesDesAides mots) {
        return new PublicVise(c.dit("publics", ensemble(unDe(Public.class))),
                c.dit("inscriptionExigee", objet(i -> new Inscription(i.dit("aupresDe", liste(mots.acteur())), i.dit("attestationMois", NOMBRE)))),
                c.dit("heuresTravailleesMax", objet(h -> new HeuresTravaillees(h.exige("max", NOMBRE), h.exige("par", unDe(HeuresTravaillees.Par.class))))),
                c.dit("residence", objet(r -> new Residence(r.exige("region", REGION), r.dit("mois", NOMBRE), r.dit("derogation", TEXTE)))),
                c.dit("age", BORNES),
                c.dit("carenceFormationInitiale", objet(x -> new Carence(x.exige("mois", NOMBRE), x.dit("niveauEntreeMin", NIVEAU)))),
                c.dit("antiRedondance", objet(a -> a.exige("mois", NOMBRE))));
    }

    static FormationVisee formationVisee(BlocDAide c) {
        return new FormationVisee(c.dit("niveauEntree", NIVEAUX), c.dit("niveauVise", NIVEAUX),
                c.dit("certification", ensemble(unDe(TypeDeCertification.class))),
                c.dit("duree", objet(d -> new Duree(d.dit("heuresMin", NOMBRE), d.dit("heuresMax", NOMBRE), d.dit("moisMax", NOMBRE),
                        d.dit("liaison", unDe(Duree.Liaison.class))))),
                c.dit("heuresHebdo", BORNES), c.dit("partEntrepriseMax", NOMBRE), c.dit("horsOffreCollective", OUI_NON),
                c.dit("lieu", objet(l -> new Lieu(l.exige("region", REGION), l.dit("sauf", liste(unDe(Lieu.Derogation.class)))))),
                c.dit("codes", objet(x -> new Codes(x.dit("inclus", LISTE_DE_CODES), x.dit("exclus", LISTE_DE_CODES)))));
    }

    static DemarcheDAide demarche(BlocDAide c, CodesDesAides mots) {
        return new DemarcheDAide(
                c.dit("employeur", objet(e -> new Employeur(e.exige("engagement", unDe(Employeur.Engagement.class)), e.dit("moisMin", NOMBRE),
                        e.dit("contrats", ensemble(unDe(Employeur.Contrat.class))), e.dit("exclus", liste(TEXTE)), e.dit("tuteur", OUI_NON)))),
                c.dit("organisme", objet(o -> new Organisme(o.dit("ancienneteMois", NOMBRE), o.dit("aidesParAnMax", NOMBRE), o.dit("qualiopi", OUI_NON)))),
                c.dit("prescripteurs", liste(mots.acteur())),
                c.dit("devis", objet(d -> new Devis(d.exige("nombre", NOMBRE), d.dit("nominatifs", OUI_NON), d.dit("organismesDifferents", OUI_NON)))),
                c.dit("delaiAvant", objet(d -> new Delai(d.exige("nombre", NOMBRE), d.exige("unite", unDe(Delai.Unite.class))))));
    }
}
