package vn.thamdinh.storage.evidence;

import java.io.IOException;

/** A piece of evidence is not what was put in; the disk gave its bytes without complaint. */
public final class EvidenceDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    EvidenceDamaged(String name, Throwable cause) {
        super("damaged evidence " + name, cause);
    }
}
