package fr.crefop.conference.processus.acces;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import org.springframework.http.MediaType;

/** The same request with another JSON body, or with its own once it has been read. */
class CorpsRemplace extends HttpServletRequestWrapper {

    private final byte[] corps;
    private final String type;

    CorpsRemplace(HttpServletRequest demande, byte[] corps) {
        this(demande, corps, MediaType.APPLICATION_JSON_VALUE);
    }

    /** @param type as it was announced; null when it was not */
    CorpsRemplace(HttpServletRequest demande, byte[] corps, String type) {
        super(demande);
        this.corps = corps.clone();
        this.type = type;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream octets = new ByteArrayInputStream(corps);
        return new ServletInputStream() {
            @Override
            public int read() {
                return octets.read();
            }

            @Override
            public boolean isFinished() {
                return octets.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener lecteur) {
                throw new IllegalStateException("Lecture directe seulement");
            }
        };
    }

    @Override
    public int getContentLength() {
        return corps.length;
    }

    @Override
    public long getContentLengthLong() {
        return corps.length;
    }

    @Override
    public String getContentType() {
        return type;
    }
}
