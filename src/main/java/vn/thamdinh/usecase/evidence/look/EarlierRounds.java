package vn.thamdinh.usecase.evidence.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.picture.Jpeg;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.file.Content;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.evidence.DerivedFiles;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.Hashes;

/**
 * What the pictures of one round are found again by, carried to the next: one age file under a passphrase, since it tells
 * nearly as much as the pictures themselves. It is kept beside the evidence and never travels in packages.
 */
public final class EarlierRounds {

    /** The ending of such files. */
    public static final String ENDING = "tdlike";

    private static final int MAGIC = 0x54444c4b;
    private static final int VERSION = 1;
    private static final int SMALL = 160;
    private static final float QUALITY = 0.5f;
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_PICTURES = 200_000;

    private final RoundBook book;
    private final SimilarEvidence similar;

    public EarlierRounds(RoundBook book, SimilarEvidence similar) {
        this.book = book;
        this.similar = similar;
    }

    /** How the file of this round is called. */
    public String name() {
        return "dau-anh-" + book.snapshot().programme().map(Programme::year).orElse(0) + "." + ENDING;
    }

    /** Writes the likenesses of all pictures that were looked at so far; the number of pictures. */
    public Outcome<Integer> export(Path file, char[] passphrase) {
        List<EarlierPicture> pictures = similar.ofThisRound();
        var sealed = new ByteArrayOutputStream();
        try (Passphrase words = Passphrase.of(passphrase)) {
            try (OutputStream out = AgePassphrase.encrypt(sealed, words)) {
                out.write(write(pictures));
            }
            return OutsideFile.write(file, sealed.toByteArray()).then(_ -> Outcome.done(pictures.size()));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    /** Takes in what another round wrote; the number of its pictures. The same file twice counts once. */
    public Outcome<Integer> bringIn(Path file, char[] passphrase, Progress progress) {
        var plain = new ByteArrayOutputStream();
        try (Passphrase words = Passphrase.of(passphrase); var in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Reason.OUT_OF_RANGE, Long.toString(Files.size(file)), "0",
                        Long.toString(MOST_BYTES));
            }
            AgePassphrase.decrypt(in, plain, words, progress);
            List<EarlierPicture> pictures = read(plain.toByteArray());
            if (pictures.isEmpty()) {
                return Outcome.refused(Reason.DAMAGED, file.getFileName().toString());
            }
            DerivedFiles kept = book.workspace().evidence().earlier();
            kept.put(Hashes.sha256Hex(plain.toByteArray()), plain.toByteArray());
            similar.readEarlierAnew();
            return Outcome.done(pictures.size());
        } catch (WrongKey e) {
            return Outcome.refused(Reason.WRONG_PASSPHRASE);
        } catch (DamagedPayload e) {
            return Outcome.refused(Reason.DAMAGED, file.getFileName().toString());
        } catch (IOException e) {
            return Outcome.refused(Reason.UNREADABLE, String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
        }
    }

    static byte[] write(List<EarlierPicture> pictures) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(VERSION);
            out.writeInt(pictures.size());
            for (EarlierPicture picture : pictures) {
                out.writeUTF(picture.sha256());
                out.writeUTF(picture.unit());
                out.writeInt(picture.year());
                out.writeInt(picture.likeness().length);
                out.write(picture.likeness());
                out.writeInt(picture.thumbnail().length);
                out.write(picture.thumbnail());
            }
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    /** Nothing where the bytes are not what {@link #write} gave. */
    static List<EarlierPicture> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            int version = in.readByte();
            int count = in.readInt();
            if (magic != MAGIC || version != VERSION || count < 0 || count > MOST_PICTURES) {
                return List.of();
            }
            List<EarlierPicture> pictures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                pictures.add(new EarlierPicture(in.readUTF(), in.readUTF(), in.readInt(), piece(in), piece(in)));
            }
            return List.copyOf(pictures);
        } catch (IOException cutShort) {
            return List.of();
        }
    }

    private static byte[] piece(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut short");
        }
        return in.readNBytes(length);
    }

    /** A thumbnail, small enough to carry a thousand of. */
    static byte[] small(byte[] thumbnail) {
        return Looking.inTurn(() -> Looking.look(Content.of(thumbnail), SMALL)) instanceof Look.Seen seen
                ? Jpeg.encode(seen.picture(), QUALITY) : new byte[0];
    }
}
