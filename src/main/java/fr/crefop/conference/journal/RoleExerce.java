package fr.crefop.conference.journal;

import java.util.Optional;

/**
 * The group for which a task is being answered: an account of two groups acts under one of them, and who stands in for somebody
 * acts under a group that may not be their own. Of this thread, while the answer is taken.
 */
public final class RoleExerce {

    private static final ThreadLocal<String> EN_COURS = new ThreadLocal<>();

    private RoleExerce() {}

    public static void sous(String groupe, Runnable acte) {
        String avant = EN_COURS.get();
        EN_COURS.set(groupe);
        try {
            acte.run();
        } finally {
            if (avant == null) {
                EN_COURS.remove();
            } else {
                EN_COURS.set(avant);
            }
        }
    }

    static Optional<String> enCours() {
        return Optional.ofNullable(EN_COURS.get());
    }
}
