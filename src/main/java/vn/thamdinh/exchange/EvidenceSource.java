package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Where the evidence of a package comes from while it is written. */
@FunctionalInterface
public interface EvidenceSource {

    /** For packages without evidence. */
    EvidenceSource NONE = file -> {
        throw new IOException("there is no evidence " + file.sha256());
    };

    /** Opens the content of one piece; the caller closes it. */
    InputStream open(EvidenceFile file) throws IOException;
}
