package fr.crefop.conference.socle;

/**
 * What a room reads at each start, asks neither Spring nor the base for, and takes long about: read on a second core while Spring, which uses one,
 * reads the house. Named in META-INF/spring.factories; read one after the other, in the order of their {@code @Order}.
 *
 * @param <T> of which one bean is made
 */
public interface LectureEnAvance<T> {

    Class<T> quoi();

    /** @throws RuntimeException the reason why nothing starts */
    T lire();

    /** Whether it is waited for before any bean is made: our own classes hold what it reads, and would fail in its place. */
    boolean avantTout();
}
