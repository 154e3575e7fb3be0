package vn.thamdinh.documents.signature;

import java.io.IOException;
import java.io.InputStream;

/** Signs bytes with a certificate; whoever holds keys implements it. */
@FunctionalInterface
public interface ContentSigner {

    /**
     * Signs all bytes of the stream.
     *
     * @return DER of a detached CMS, shorter than {@link PdfSigner#ROOM} bytes
     */
    byte[] sign(InputStream content) throws IOException;
}
