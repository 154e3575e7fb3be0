package vn.thamdinh.usecase.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.exchange.Envelope;
import vn.thamdinh.exchange.PackageKeys;
import vn.thamdinh.exchange.PackageWriter;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class VerifyPackageTest {
    private static final String WORDS = "hạt điều rang muối Bù Đăng";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aPackageClosedWithAPassphrase() throws Exception {
        try (Passphrase words = Passphrase.of(WORDS)) {
            file = new PackageWriter(new SeededEntropy("gói"), Sample.MEMBER, Sample.evidence())
                    .write(folder, Sample.contents(), new Envelope.Words(words), Progress.NONE).file();
        }
    }

    private Outcome<VerifiedPackage> verify(String words) {
        return VerifyPackage.verify(file, words.toCharArray(), Progress.NONE);
    }

    @Test
    void aSoundPackageSaysWhatItIsWithoutAnyWorkspace() {
        VerifiedPackage verified = done(verify(WORDS));
        assertEquals(PackageKind.APPRAISAL, verified.kind());
        assertEquals("Đợt thử", verified.title());
        assertEquals(Sample.MEMBER.verifyingKey().hex(), verified.signer());
        assertEquals("Nguyễn Thị Hạnh", verified.signerName());
        assertEquals(List.of(1L, 1L), verified.bundles().stream().map(mark -> mark.number()).toList());
        assertEquals(1, verified.evidence());
    }

    @Test
    void whatIsChangedIsDamagedByTheNameOfItsFault() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        assertEquals(new Outcome.Refused<VerifiedPackage>(Reason.DAMAGED, List.of("damaged")), verify(WORDS));
        Files.write(file, new byte[0]);
        assertEquals(new Outcome.Refused<VerifiedPackage>(Reason.DAMAGED, List.of("empty-file")), verify(WORDS));
        Files.writeString(file, "không phải gói");
        assertEquals(new Outcome.Refused<VerifiedPackage>(Reason.DAMAGED, List.of("not-a-package")), verify(WORDS));
    }

    @Test
    void whatOpensWithOtherWordsOrKeysIsForSomebodyElse() {
        assertEquals(Reason.NOT_FOR_US, refused(verify("một câu khác hẳn với câu đã hẹn")));
        assertEquals(Reason.NOT_FOR_US,
                refused(VerifyPackage.verify(file, PackageKeys.of(Sample.OFFICE_AGE), Progress.NONE)));
        assertEquals(Reason.BAD_INPUT, refused(verify("")));
        file = folder.resolve("khong-co.tdpkg");
        assertEquals(Reason.NOT_FOUND, refused(verify(WORDS)));
    }
}
