package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the evidence of a package goes while it is read. Nothing is verified yet: whatever was taken is to be thrown
 * away unless reading the whole package succeeds.
 */
@FunctionalInterface
public interface EvidenceSink {

    /** Looks at the content only as far as its hash. */
    EvidenceSink NONE = (_, _) -> { };

    /**
     * Takes one piece. Its content may turn out to be another than its name says; what is left unread is read over.
     *
     * @throws IOException if it cannot be kept, or the package itself breaks off: pass that on
     */
    void take(EvidenceFile file, InputStream content) throws IOException;
}
