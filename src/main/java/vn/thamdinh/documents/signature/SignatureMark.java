package vn.thamdinh.documents.signature;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.documents.pdf.SignatureBox;

/**
 * What a signed field shows and where.
 *
 * @param box     the field; the first empty one if empty
 * @param name    whom the certificate was given to
 * @param time    of signing, printed and noted to the second
 * @param picture of the signature or seal, a PNG; the facts in letters if empty
 */
public record SignatureMark(Optional<SignatureBox> box, String name, OffsetDateTime time, Optional<byte[]> picture) {
    public SignatureMark {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(picture, "picture");
    }
}
