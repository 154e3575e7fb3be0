package vn.thamdinh.seal.cades;

import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * What people want to know of a certificate.
 *
 * @param holder     common name of whom it was given to, or the whole name where it has none
 * @param issuer     the same of who gave it
 * @param serial     serial number, lower-case hex digits
 * @param selfSigned whether holder and issuer are one
 */
public record SigningCertificate(String holder, String issuer, String serial, Instant from, Instant until,
                                 boolean selfSigned) {

    static SigningCertificate of(X509Certificate certificate) {
        String holder = certificate.getSubjectX500Principal().getName();
        String issuer = certificate.getIssuerX500Principal().getName();
        return new SigningCertificate(commonName(holder), commonName(issuer),
                certificate.getSerialNumber().toString(16), certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(), holder.equals(issuer));
    }

    private static String commonName(String name) {
        try {
            return new LdapName(name).getRdns().stream().filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(Rdn::getValue).map(String::valueOf).findFirst().orElse(name);
        } catch (InvalidNameException e) {
            return name;
        }
    }
}
