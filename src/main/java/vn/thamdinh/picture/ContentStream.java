package vn.thamdinh.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javax.imageio.stream.ImageInputStreamImpl;
import vn.thamdinh.picture.file.Content;

/**
 * Content as decoders want it, with seeking, though never written to the disk: the last few megabytes are kept, and what
 * lies further back is read anew from the beginning, which suits decoders that read from the front to the back; for
 * others all of it is kept.
 */
final class ContentStream extends ImageInputStreamImpl {
    private static final int PIECE = 64 << 10;
    private static final int PIECES_KEPT = 64;

    private final Content content;
    private final boolean keepsAll;
    private final SequencedMap<Long, byte[]> pieces = new LinkedHashMap<>(PIECES_KEPT, 0.75f, true);
    private InputStream in;
    private long next;
    private boolean failed;

    ContentStream(Content content, boolean keepsAll) {
        this.content = content;
        this.keepsAll = keepsAll;
    }

    /** Whether the content itself failed, which is no fault of the picture. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        byte[] piece = piece(streamPos / PIECE);
        int from = (int) (streamPos % PIECE);
        if (from >= piece.length) {
            return -1;
        }
        int count = Math.min(length, piece.length - from);
        System.arraycopy(piece, from, to, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return content.size();
    }

    @Override
    public void close() throws IOException {
        super.close();
        pieces.clear();
        if (in != null) {
            in.close();
        }
    }

    private byte[] piece(long number) throws IOException {
        byte[] known = pieces.get(number);
        return known == null ? load(number) : known;
    }

    private byte[] load(long number) throws IOException {
        try {
            if (in == null || number < next) {
                if (in != null) {
                    in.close();
                }
                in = content.open();
                next = 0;
            }
            byte[] piece = new byte[0];
            while (next <= number) {
                piece = in.readNBytes(PIECE);
                keep(next, piece);
                next++;
                if (piece.length < PIECE) {
                    break;
                }
            }
            return next > number ? piece : new byte[0];
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    private void keep(long number, byte[] piece) {
        pieces.put(number, piece);
        if (!keepsAll && pieces.size() > PIECES_KEPT) {
            pieces.pollFirstEntry();
        }
    }
}
