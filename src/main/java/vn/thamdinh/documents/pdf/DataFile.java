package vn.thamdinh.documents.pdf;

import java.util.Arrays;
import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A file that a PDF carries so that what it shows can be computed with.
 *
 * @param name        plain file name with its ending
 * @param mime        such as "text/csv"
 * @param description what it holds, for people
 */
public record DataFile(String name, String mime, String description, byte[] bytes) {

    public DataFile {
        name = Require.text(name, "file name");
        Require.that(name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}"), "not a plain file name: " + name);
        mime = Require.text(mime, "mime type");
        description = Require.text(description, "description");
        bytes = Objects.requireNonNull(bytes, "bytes").clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataFile that && name.equals(that.name) && mime.equals(that.mime)
                && description.equals(that.description) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
