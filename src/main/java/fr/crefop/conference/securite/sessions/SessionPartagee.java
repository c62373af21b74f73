package fr.crefop.conference.securite.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** One request's view of a session: what it read, and what it changed since, so that two requests at once undo nothing of each other. */
final class SessionPartagee implements Session {

    private final MapSession etat;
    /** As the base knows it; null before it is written. */
    private String connue;
    /** The attributes as they were read, or last written. */
    private final Map<String, byte[]> ecrits;
    private final Set<String> touches = new HashSet<>();
    private final boolean vueADire;

    /** @param vueADire whether it is time to write that it was seen */
    SessionPartagee(MapSession etat, String connue, Map<String, byte[]> ecrits, boolean vueADire) {
        this.etat = etat;
        this.connue = connue;
        this.ecrits = ecrits;
        this.vueADire = vueADire;
    }

    String connue() {
        return connue;
    }

    Map<String, byte[]> ecrits() {
        return ecrits;
    }

    Set<String> touches() {
        return touches;
    }

    boolean vueADire() {
        return vueADire;
    }

    void ecrite() {
        connue = etat.getId();
        touches.clear();
    }

    @Override
    public String getId() {
        return etat.getId();
    }

    @Override
    public String changeSessionId() {
        return etat.changeSessionId();
    }

    @Override
    public <T> T getAttribute(String nom) {
        return etat.getAttribute(nom);
    }

    @Override
    public Set<String> getAttributeNames() {
        return etat.getAttributeNames();
    }

    @Override
    public void setAttribute(String nom, Object valeur) {
        etat.setAttribute(nom, valeur);
        touches.add(nom);
    }

    @Override
    public void removeAttribute(String nom) {
        etat.removeAttribute(nom);
        touches.add(nom);
    }

    @Override
    public Instant getCreationTime() {
        return etat.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        etat.setLastAccessedTime(moment);
    }

    @Override
    public Instant getLastAccessedTime() {
        return etat.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration duree) {
        etat.setMaxInactiveInterval(duree);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return etat.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return etat.isExpired();
    }
}
