package vn.thamdinh.seal.cades;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs as ETSI EN 319 142-1 asks of PAdES B-B: a detached CMS with SHA-256 whose signed attributes name the certificate
 * (signing-certificate-v2) and no time: the time stands in the PDF's signature dictionary.
 */
public final class CadesSigner {

    private CadesSigner() {
    }

    /**
     * Signs all bytes of the stream.
     *
     * @return DER of the CMS, with the certificates
     * @throws KeyRefused if the key does not sign with the algorithm of its kind
     */
    public static byte[] sign(Pkcs12Key key, InputStream content) throws IOException, KeyRefused {
        try {
            X509Certificate own = key.chain().getFirst();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(own)) {
                        @Override
                        public AttributeTable getAttributes(@SuppressWarnings("rawtypes") java.util.Map parameters) {
                            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
                        }
                    }).build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), own));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Passing(content), false).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new KeyRefused(KeyRefused.Why.NO_KEY, "");
        }
    }

    private static AttributeTable attributes(X509Certificate own) throws GeneralSecurityException {
        var holder = new JcaX509CertificateHolder(own);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
        var named = new ESSCertIDv2(null, hash, new IssuerSerial(
                new GeneralNames(new GeneralName(holder.getIssuer())), holder.getSerialNumber()));
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(named)));
        return new AttributeTable(new DERSet(attribute));
    }

    /** Content that is read once, from the file as it is. */
    private record Passing(InputStream content) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public Object getContent() {
            return content;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }
    }
}
