package vn.thamdinh.usecase.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import vn.thamdinh.documents.signature.NoPlaceToSign;
import vn.thamdinh.documents.pdf.SignatureBox;
import vn.thamdinh.documents.signature.PdfSigner;
import vn.thamdinh.documents.signature.SignatureMark;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.seal.cades.CadesSigner;
import vn.thamdinh.seal.cades.KeyRefused;
import vn.thamdinh.seal.cades.Pkcs12Key;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;

/** Signs a finished PDF with the certificate in a PKCS#12 file. No workspace is needed and none is touched. */
public final class SignPaper {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LARGEST_KEY_FILE = 1 << 20;

    private final Clock clock;

    /** @param clock tells the time that is printed and against which the certificate is held */
    public SignPaper(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes the signed paper; the given file stays as it is.
     *
     * @param password of the key file; its letters stay the caller's to wipe
     * @param to       replaced only by a complete file
     */
    public Outcome<SignedPaper> sign(Path pdf, Path keyFile, char[] password, Path to) {
        return sign(pdf, keyFile, password, to, SigningWish.USUAL);
    }

    /** The same in a place that is asked for. */
    public Outcome<SignedPaper> sign(Path pdf, Path keyFile, char[] password, Path to, SigningWish wish) {
        if (!Files.isRegularFile(pdf)) {
            return Outcome.refused(Reason.NOT_FOUND, pdf.toString());
        }
        try {
            return sign(Files.readAllBytes(pdf), keyFile, password, wish)
                    .then(signed -> OutsideFile.write(to, signed.pdf()).then(_ -> Outcome.done(signed)));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** The signed paper, not written anywhere. */
    public Outcome<SignedPaper> sign(byte[] pdf, Path keyFile, char[] password, SigningWish wish) {
        try {
            if (!Files.isRegularFile(keyFile)) {
                return Outcome.refused(Reason.NOT_FOUND, keyFile.toString());
            }
            if (Files.size(keyFile) > LARGEST_KEY_FILE) {
                return Outcome.refused(Reason.NO_SIGNING_KEY);
            }
            Pkcs12Key key = Pkcs12Key.open(Files.readAllBytes(keyFile), password, clock.instant());
            Optional<byte[]> picture = wish.picture().isEmpty() ? Optional.empty()
                    : SignaturePicture.read(wish.picture().get());
            return wish.picture().isPresent() && picture.isEmpty()
                    ? Outcome.refused(Reason.NOT_A_SIGNATURE_PICTURE, wish.picture().get().toString())
                    : sign(pdf, key, wish.place().map(place -> SignatureBox.valueOf(place.name())), picture);
        } catch (KeyRefused e) {
            return refused(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private Outcome<SignedPaper> sign(byte[] pdf, Pkcs12Key key, Optional<SignatureBox> box, Optional<byte[]> picture) {
        OffsetDateTime now = clock.instant().atZone(VIETNAM).toOffsetDateTime();
        try {
            byte[] signed = PdfSigner.sign(pdf, new SignatureMark(box, key.certificate().holder(), now, picture), content -> {
                try {
                    return CadesSigner.sign(key, content);
                } catch (KeyRefused e) {
                    throw new IOException(e);
                }
            });
            return Outcome.done(new SignedPaper(signed, key.certificate().holder(), key.certificate().issuer(), now));
        } catch (NoPlaceToSign e) {
            return Outcome.refused(Reason.NO_SIGNATURE_PLACE);
        } catch (IOException e) {
            return e.getCause() instanceof KeyRefused refused ? refused(refused) : Outcome.refused(Reason.NOT_A_PDF);
        }
    }

    private static Outcome<SignedPaper> refused(KeyRefused refused) {
        return switch (refused.why()) {
            case PASSWORD -> Outcome.refused(Reason.WRONG_PASSPHRASE);
            case NO_KEY -> Outcome.refused(Reason.NO_SIGNING_KEY);
            case EXPIRED -> Outcome.refused(Reason.CERTIFICATE_EXPIRED, day(refused));
            case NOT_YET_VALID -> Outcome.refused(Reason.CERTIFICATE_EARLY, day(refused));
            case NOT_FOR_SIGNING -> Outcome.refused(Reason.CERTIFICATE_USAGE, refused.getMessage());
        };
    }

    private static String day(KeyRefused refused) {
        return AdministrativeDate.shortForm(Instant.parse(refused.getMessage()).atZone(VIETNAM).toLocalDate());
    }
}
