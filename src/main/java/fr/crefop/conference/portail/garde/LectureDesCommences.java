package fr.crefop.conference.portail.garde;

import fr.crefop.conference.brouillons.Brouillon;
import fr.crefop.conference.brouillons.BrouillonsDesFormulaires.Etat;
import fr.crefop.conference.brouillons.BrouillonsDesTaches;
import fr.crefop.conference.brouillons.Repere;
import fr.crefop.conference.portail.AdresseDIci;
import fr.crefop.conference.socle.Jeton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What a form shows: what was typed a moment ago and refused, what was kept before, or what the page itself knows. */
@Component
class LectureDesCommences {

    /** A form that answers a task has the draft of that task; what is no name of one leads to no address. */
    private static final Pattern TACHE = Pattern.compile("tache:([0-9A-Za-z-]{1,64})");
    private static final String TACHES_COMMENCEES = LectureDesCommences.class.getName() + ".taches";
    private static final String ICI = "/brouillons/formulaires";

    private final FormulairesCommences formulaires;
    private final BrouillonsDesTaches taches;

    LectureDesCommences(FormulairesCommences formulaires, BrouillonsDesTaches taches) {
        this.formulaires = formulaires;
        this.taches = taches;
    }

    /** @param connu what the page fills the form with beforehand; null when it starts from nothing */
    Commence lire(HttpServletRequest demande, String cle, String connu) {
        Matcher deTache = TACHE.matcher(cle);
        if (deTache.matches()) {
            return deLaTache(demande, deTache.group(1));
        }
        String adresse = demande.getContextPath() + ICI;
        String vu = connu == null ? null : Jeton.empreinte(connu);
        Commence.NonGarde nonGarde = nonGarde(demande);
        if (nonGarde != null && nonGarde.cle().equals(cle)) {
            return new Commence(cle, repere(nonGarde.lu()), nonGarde.valeurs(), null, nonGarde.autre() == null ? null : nonGarde.autre().toString(),
                    nonGarde.pourquoi(), vu(nonGarde.valeurs(), vu), null, adresse, page(demande));
        }
        if (cle.equals(demande.getParameter(ChampsGardes.GARDE)) && !HttpMethod.GET.matches(demande.getMethod())) {
            Repere lu = (Repere) demande.getAttribute(GardeDesEnvois.REPERE);
            Map<String, List<String>> envoyees = ChampsGardes.de(demande.getParameterMap());
            return new Commence(cle, repere(lu), envoyees, null, null, null, vu(envoyees, vu), null, adresse, page(demande));
        }
        Optional<Etat> etat = formulaires.etat(demande, cle);
        Optional<Brouillon> brouillon = etat.map(Etat::brouillon);
        Commence pose = pose(cle, brouillon, etat.map(Etat::version).orElse(0L), adresse, page(demande));
        return vu == null || brouillon.isEmpty() || vu.equals(vu(pose.valeurs(), null)) ? pose.sur(vu) : pose.depasse(vu);
    }

    private Commence deLaTache(HttpServletRequest demande, String tache) {
        Optional<Brouillon> brouillon = Optional.ofNullable(commencees(demande).get(tache));
        return pose("tache:" + tache, brouillon, brouillon.map(Brouillon::version).orElse(0L), demande.getContextPath() + "/a-faire/" + tache + "/brouillon", page(demande));
    }

    /** Asked once for all the tasks of a page. */
    @SuppressWarnings("unchecked")
    private Map<String, Brouillon> commencees(HttpServletRequest demande) {
        Map<String, Brouillon> commencees = (Map<String, Brouillon>) demande.getAttribute(TACHES_COMMENCEES);
        if (commencees == null) {
            commencees = taches.parTache(demande.getRemoteUser());
            demande.setAttribute(TACHES_COMMENCEES, commencees);
        }
        return commencees;
    }

    private static Commence pose(String cle, Optional<Brouillon> brouillon, long version, String adresse, String retour) {
        return new Commence(cle, Repere.nouveau(version).toString(), brouillon.map(Brouillon::valeurs).orElse(null),
                brouillon.map(Brouillon::modifieLe).orElse(null), null, null, null, null, adresse, retour);
    }

    /** What was typed was typed over this. */
    private static String vu(Map<String, List<String>> valeurs, String sinon) {
        return valeurs.getOrDefault(ChampsGardes.VU, List.of()).stream().findFirst().orElse(sinon);
    }

    private static String repere(Repere lu) {
        return (lu == null ? Repere.nouveau(0) : lu).toString();
    }

    /** Sent with this request, or on the page before. */
    private static Commence.NonGarde nonGarde(HttpServletRequest demande) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(demande);
        Object ici = demande.getAttribute(Commence.NON_GARDE);
        return (Commence.NonGarde) (ici != null || flash == null ? ici : flash.get(Commence.NON_GARDE));
    }

    /** Of a form that was sent and refused, the page where it was filled in. */
    private static String page(HttpServletRequest demande) {
        if (HttpMethod.GET.matches(demande.getMethod())) {
            return demande.getRequestURI() + (demande.getQueryString() == null ? "" : "?" + demande.getQueryString());
        }
        return AdresseDIci.ou(demande.getParameter(ChampsGardes.RETOUR), null);
    }
}
