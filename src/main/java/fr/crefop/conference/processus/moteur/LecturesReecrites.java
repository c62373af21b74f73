package fr.crefop.conference.processus.moteur;

import fr.crefop.conference.processus.ComptesBornes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Stands where the engine sends its lists and counts of tasks and of their variables, and asks them as {@link LectureParDroits}
 * writes them. The engine keeps its files, its rights and its results; a question that it writes otherwise goes as it is.
 */
@Component
@Intercepts(@Signature(type = Executor.class, method = "query",
        args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
class LecturesReecrites implements Interceptor, ComptesBornes {

    /**
     * Those whose rights are held one by one, for each task; elsewhere a group has one right for all or none. And which groups have
     * any right at all, which the engine asks before each of its questions.
     */
    static final Set<String> QUESTIONS = Set.of("TaskEntity.selectTaskByQueryCriteria", "TaskEntity.selectTaskCountByQueryCriteria",
            "VariableInstanceEntity.selectVariableInstanceByQueryCriteria", "VariableInstanceEntity.selectVariableInstanceCountByQueryCriteria",
            "AuthorizationEntity.selectAuthorizedGroupIds");

    /** Of what this thread asks for. */
    private static final ThreadLocal<Mesure> MESURE = ThreadLocal.withInitial(() -> Mesure.TOUT);

    private volatile boolean actives;

    /** @param actives false to measure and to compare: the engine then asks in its own words */
    LecturesReecrites(@Value("${conference.lectures-reecrites:true}") boolean actives) {
        this.actives = actives;
    }

    @Override
    public Object intercept(Invocation appel) throws Throwable {
        MappedStatement question = (MappedStatement) appel.getArgs()[0];
        if (!actives || !connue(question)) {
            return appel.proceed();
        }
        Object critere = appel.getArgs()[1];
        Optional<BoundSql> reecrite = reecrire(question, critere);
        if (reecrite.isEmpty()) {
            return appel.proceed();
        }
        Executor base = (Executor) appel.getTarget();
        RowBounds bornes = (RowBounds) appel.getArgs()[2];
        return base.query(question, critere, bornes, (ResultHandler<?>) appel.getArgs()[3],
                base.createCacheKey(question, critere, bornes, reecrite.get()), reecrite.get());
    }

    @Override
    public long jusqua(int auPlus, LongSupplier compte) {
        // Asked as the engine writes it, it counts them all.
        return mesuree(new Mesure(auPlus, false), () -> Math.min(compte.getAsLong(), auPlus));
    }

    @Override
    public <T> T parmiPeu(Supplier<T> lecture) {
        return mesuree(Mesure.PEU, lecture);
    }

    private static <T> T mesuree(Mesure mesure, Supplier<T> lecture) {
        MESURE.set(mesure);
        try {
            return lecture.get();
        } finally {
            MESURE.remove();
        }
    }

    /** By its name within the engine, whatever package that name stands in. */
    static boolean connue(MappedStatement question) {
        String nom = question.getId();
        int entite = nom.lastIndexOf('.', nom.lastIndexOf('.') - 1);
        return QUESTIONS.contains(nom.substring(entite + 1));
    }

    static Optional<BoundSql> reecrire(MappedStatement question, Object critere) {
        BoundSql ecrite = question.getBoundSql(critere);
        List<ParameterMapping> parametres = ecrite.getParameterMappings();
        return LectureParDroits.reecrire(ecrite.getSql(), MESURE.get()).map(autre -> {
            BoundSql reecrite = new BoundSql(question.getConfiguration(), autre.sql(),
                    autre.parametres().stream().map(parametres::get).toList(), critere);
            ecrite.getAdditionalParameters().forEach(reecrite::setAdditionalParameter);
            return reecrite;
        });
    }

    void activer(boolean oui) {
        actives = oui;
    }
}
