package vn.thamdinh.usecase.signing;

import java.io.IOException;
import java.util.List;

import vn.thamdinh.documents.signature.PlacedSignature;
import vn.thamdinh.seal.cades.CadesCheck;
import vn.thamdinh.seal.cades.SigningCertificate;

/**
 * A digital signature of a paper, checked without the network: whether the issuer of the certificate is to be believed
 * is not asked.
 *
 * @param signer as the certificate says, or as the file says where none can be read
 * @param issuer of the certificate; empty where none can be read
 * @param sound  whether the bytes that it covers are those that were signed
 * @param whole  whether nothing was added to the file behind it
 */
public record SignatureFound(String signer, String issuer, boolean sound, boolean whole) {

    /**
     * All signatures in a file.
     *
     * @throws IOException if it is no PDF
     */
    public static List<SignatureFound> in(byte[] pdf) throws IOException {
        return PlacedSignature.in(pdf).stream().map(SignatureFound::of).toList();
    }

    private static SignatureFound of(PlacedSignature placed) {
        return CadesCheck.of(placed.cms(), placed.content()).map(check -> {
            SigningCertificate certificate = check.certificate();
            return new SignatureFound(certificate.holder(), certificate.issuer(), check.sound(), placed.whole());
        }).orElseGet(() -> new SignatureFound(placed.name(), "", false, placed.whole()));
    }
}
