package fr.crefop.conference;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that the server's threads send to the database while a page is asked for. */
@TestComponent
public class RequetesComptees implements BeanPostProcessor, QueryExecutionListener {

    private final AtomicInteger nombre = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object objet, String nom) {
        return objet instanceof DataSource base && nom.equals("dataSource")
                ? ProxyDataSourceBuilder.create(base).listener(this).build() : objet;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> requetes) {
        if (Thread.currentThread().getName().startsWith("http-") || Thread.currentThread().getName().contains("-exec-")) {
            nombre.addAndGet(requetes.size());
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> requetes) {
        // Counted when sent.
    }

    public int pendant(Supplier<?> demande) {
        int avant = nombre.get();
        demande.get();
        return nombre.get() - avant;
    }
}
