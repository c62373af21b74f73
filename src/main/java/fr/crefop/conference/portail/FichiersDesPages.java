package fr.crefop.conference.portail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The style sheet and the images of the pages, at an address that bears a hash of what they hold: a browser keeps them
 * for a year and asks again only for a new version of the house. Hashed once, at start; a page pays nothing for its links.
 */
@Component("fichiers")
public class FichiersDesPages implements WebMvcConfigurer {

    private static final String DOSSIER = "classpath:/static/";
    /** The pictures of the guide, which is kept beside the code. */
    private static final String GUIDE = "classpath:/guide/images/";

    private final String racine;

    FichiersDesPages() {
        racine = "/fichiers/" + empreinte() + "/";
    }

    /** Where a page finds a file of {@code static/}: {@code ${@fichiers.adresse('style.css')}}. */
    public String adresse(String fichier) {
        return racine + fichier;
    }

    /** What draws a diagram stays in its own artifact: no file of others is copied here. Its version is in its address. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry adresses) {
        adresses.addResourceHandler(racine + "bpmn-js-8.0.0/**").addResourceLocations("classpath:/META-INF/resources/webjars/bpmn-js/8.0.0/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        adresses.addResourceHandler(racine + "uplot-1.6.30/**").addResourceLocations("classpath:/META-INF/resources/webjars/uplot/1.6.30/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        adresses.addResourceHandler(racine + "guide/**").addResourceLocations(GUIDE)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        adresses.addResourceHandler(racine + "**").addResourceLocations(DOSSIER)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String empreinte() {
        try {
            PathMatchingResourcePatternResolver dossiers = new PathMatchingResourcePatternResolver();
            Resource[] fichiers = Stream.of(dossiers.getResources(DOSSIER + "**/*.*"), dossiers.getResources(GUIDE.replace("classpath:", "classpath*:") + "*.*"))
                    .flatMap(Arrays::stream).sorted(Comparator.comparing(Resource::getFilename)).toArray(Resource[]::new);
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            for (Resource fichier : fichiers) {
                try (InputStream contenu = new DigestInputStream(fichier.getInputStream(), condense)) {
                    contenu.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(condense.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("Les fichiers des pages sont illisibles", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
