package vn.thamdinh.usecase.evidence.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.look.Glance.Unseen;

class GlancesTest extends SecretaryAtDesk {

    private FileAttached attach(String name, byte[] bytes) {
        return done(desk.attachEvidence().attach(new Incoming.InMemory(name, bytes), EvidencePlace.of(unit(desk, 0)), ""))
                .file();
    }

    private Path thumbnails() {
        return folder.resolve("thu-ky").resolve("thumbnails");
    }

    /** The glance that comes in the background. */
    private Glance awaited(FileAttached file) throws InterruptedException {
        var made = new LinkedBlockingQueue<String>();
        Runnable deaf = desk.evidence().glances().listen(made::add);
        assertEquals(Optional.empty(), desk.evidence().glances().of(file));
        assertEquals(file.sha256(), made.take());
        deaf.run();
        return desk.evidence().glances().of(file).orElseThrow();
    }

    @Test
    void aThumbnailComesInTheBackgroundAndIsThereTheNextTime() throws Exception {
        FileAttached photo = attach("a.jpg", Photos.jpeg(1, 1600, 1200, 0.8f));
        Glance made = awaited(photo);
        assertEquals("1600 x 1200", made.width() + " x " + made.height());
        assertTrue(ImageIO.read(new java.io.ByteArrayInputStream(made.thumbnail())).getWidth() <= 320);
        desk = office.reopen("thu-ky", desk);
        assertArrayEquals(made.thumbnail(), desk.evidence().glances().of(photo).orElseThrow().thumbnail());
    }

    @Test
    void deletedOrDamagedThumbnailsAreMadeAnew() throws Exception {
        FileAttached photo = attach("a.jpg", Photos.jpeg(1, 800, 600, 0.8f));
        byte[] first = awaited(photo).thumbnail();
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (byte[] bad : List.of(new byte[0], Arrays.copyOf(whole, whole.length - 1), turned(whole))) {
            Files.write(file, bad);
            assertArrayEquals(first, awaited(photo).thumbnail());
        }
        Files.delete(file);
        Files.delete(thumbnails());
        assertArrayEquals(first, awaited(photo).thumbnail());
    }

    private static byte[] turned(byte[] whole) {
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private Path only() throws IOException {
        try (var files = Files.list(thumbnails())) {
            return files.toList().getFirst();
        }
    }

    @Test
    void nothingOfThePictureLiesInTheClear() throws Exception {
        FileAttached photo = attach("a.jpg", Photos.jpeg(1, 800, 600, 0.8f));
        Glance made = awaited(photo);
        String part = new String(made.thumbnail(), 200, 40, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(part), file.toString());
                assertFalse(file.toString().contains(photo.sha256()), file.toString());
            }
        }
    }

    @Test
    void whateverCannotBeShownSaysWhyAndHarmsNothing() throws Exception {
        byte[] photo = Photos.jpeg(1, 800, 600, 0.8f);
        byte[] program = new byte[128];
        program[0] = 'M';
        program[1] = 'Z';
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.of(Unseen.DANGEROUS), look("anh.jpg", program).unseen());
        assertEquals(Optional.of(Unseen.DANGEROUS), look("anh.jpg.exe", photo).unseen());
        assertEquals(Optional.of(Unseen.NO_PREVIEW), look("IMG_1.HEIC", heic).unseen());
        assertEquals(EvidenceSort.PHOTO_UNSHOWN, look("IMG_1.HEIC", heic).sort());
        assertEquals(Optional.of(Unseen.DAMAGED), look("hong.jpg", Arrays.copyOf(photo, 20)).unseen());
        assertTrue(look("cut.jpg", Arrays.copyOf(photo, photo.length / 2)).partly());
        assertEquals(Optional.of(Unseen.DAMAGED), look("hong.pdf", "%PDF-1.7\nrubbish".getBytes(
                StandardCharsets.US_ASCII)).unseen());
        assertEquals(Optional.of(Unseen.NO_PREVIEW), look("ghi.txt", "chữ".getBytes(StandardCharsets.UTF_8)).unseen());
    }

    private Glance look(String name, byte[] bytes) {
        return desk.evidence().glances().make(attach(name, bytes));
    }

    @Test
    void aTransparentPictureAndAnAnimationAreSeen() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
        var gif = new ByteArrayOutputStream();
        ImageIO.write(Photos.scene(3, 50, 40), "gif", gif);
        assertEquals(Optional.empty(), look("a.png", png.toByteArray()).unseen());
        assertEquals(Optional.empty(), look("a.gif", gif.toByteArray()).unseen());
    }

    @Test
    void aPdfShowsItsFirstPageUnlessItWantsAPassword() throws Exception {
        Glance open = look("to-trinh.pdf", pdf(false));
        assertEquals(Optional.empty(), open.unseen());
        assertTrue(open.thumbnail().length > 0);
        FileAttached locked = attach("khoa.pdf", pdf(true));
        assertEquals(Optional.of(Unseen.PASSWORD), desk.evidence().glances().make(locked).unseen());
        assertEquals(new FileView.Hidden(Unseen.PASSWORD), desk.evidence().preview().view(locked, 1000, 0));
    }

    private static byte[] pdf(boolean locked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("chu", "mat-khau", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void keepingUpMakesWhatIsMissingAndNothingTwice() throws Exception {
        FileAttached one = attach("a.jpg", Photos.jpeg(1, 800, 600, 0.8f));
        FileAttached other = attach("b.jpg", Photos.jpeg(2, 800, 600, 0.8f));
        awaited(one);
        var made = new LinkedBlockingQueue<String>();
        desk.evidence().glances().listen(made::add);
        assertEquals(1, desk.evidence().keepUp());
        assertEquals(other.sha256(), made.take());
        assertEquals(0, desk.evidence().keepUp());
    }

    @Test
    void aPreviewShowsThePictureAsLargeAsAskedAndNeverOpensAProgram() {
        FileAttached photo = attach("a.jpg", Photos.jpeg(1, 1600, 1200, 0.8f));
        var preview = desk.evidence().preview();
        assertTrue(preview.view(photo, 1000, 0) instanceof FileView.Seen(var image, int _, int pages)
                && image.width() == 1000 && image.height() == 750 && pages == 1);
        byte[] script = "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8);
        assertEquals(new FileView.Hidden(Unseen.DANGEROUS), preview.view(attach("a.png", script), 1000, 0));
    }
}
