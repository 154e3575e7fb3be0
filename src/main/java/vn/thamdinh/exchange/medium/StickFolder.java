package vn.thamdinh.exchange.medium;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things that are done to a folder on a stick. Each may fail at any time, since a stick can be pulled; names
 * are plain file names within the folder.
 */
public interface StickFolder {

    /** Where the folder is. */
    Path path();

    /** Looks afresh; fails if the medium that was there at first is gone. */
    State state() throws IOException;

    /** Names of the files in it. */
    List<String> list() throws IOException;

    /** A new empty file; fails if the name is taken. */
    NewFile create(String name) throws IOException;

    /** Reads a file, from the medium itself where the system allows it. */
    ReadBack read(String name) throws IOException;

    /** Gives a file another name, which must be free. */
    void rename(String from, String to) throws IOException;

    /** Deletes a file. */
    void delete(String name) throws IOException;

    /** Deletes a file that nobody is writing; one that is being written, here or by another program, stays. */
    void deleteAbandoned(String name) throws IOException;

    /** Makes new names durable; does nothing where the system does so by itself. */
    void force() throws IOException;

    /**
     * What the medium allows.
     *
     * @param readOnly    whether nothing can be written: write protection or lacking right
     * @param free        bytes that may still be written
     * @param largestFile most bytes of one file; {@code Long.MAX_VALUE} where there is no limit worth speaking of
     */
    record State(boolean readOnly, long free, long largestFile) {
    }

    /** A file that is being written, from its beginning. */
    interface NewFile extends Closeable {

        /** Writes all remaining bytes. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns when all that was written is on the medium. */
        void force() throws IOException;
    }

    /** A file that is being read, from its beginning. */
    abstract class ReadBack extends InputStream {

        /** Whether the bytes came from the medium itself, not from the system's memory; known at the end. */
        public abstract boolean isDirect();
    }
}
