package vn.thamdinh.seal.cades;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Checks a detached CMS: whether the bytes are those that were signed, by the certificate that it names. Whether that
 * certificate's issuer is to be believed is not asked: that takes the issuer's lists from the network.
 *
 * @param certificate of the signer
 * @param sound       whether bytes, signature and named certificate fit together
 */
public record CadesCheck(SigningCertificate certificate, boolean sound) {

    /**
     * Checks one signature.
     *
     * @param cms as it stands in the file; zeros may follow it
     * @return nothing where it cannot be read as a signature of one signer with his certificate
     */
    public static Optional<CadesCheck> of(byte[] cms, byte[] content) {
        try (var input = new ASN1InputStream(cms)) {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), input.readObject().getEncoded());
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(found.iterator().next());
            return Optional.of(new CadesCheck(SigningCertificate.of(certificate), isSound(signer, certificate)));
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
            // The library tells of malformed bytes in all these ways.
            return Optional.empty();
        }
    }

    private static boolean isSound(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        try {
            return names(signer, certificate)
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** Otherwise another certificate of the same key could be put in its place. */
    private static boolean names(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute attribute = signer.getSignedAttributes() == null ? null
                : signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        ESSCertIDv2 named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0]).getCerts()[0];
        return named.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                && MessageDigest.isEqual(named.getCertHash(),
                        MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }
}
