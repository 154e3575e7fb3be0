package vn.thamdinh.usecase.signing;

import java.time.OffsetDateTime;

/**
 * A paper that was just signed.
 *
 * @param signer whom the certificate was given to
 * @param issuer who gave the certificate
 * @param time   of signing, in Vietnam's zone
 */
public record SignedPaper(byte[] pdf, String signer, String issuer, OffsetDateTime time) {
}
