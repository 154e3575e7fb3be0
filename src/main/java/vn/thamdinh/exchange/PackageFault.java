package vn.thamdinh.exchange;

import java.util.Locale;

/**
 * Why a package is refused. The names are part of the format: {@code package-format.md} says when each is raised, and
 * none is ever given another meaning.
 */
public enum PackageFault {

    /** A file without a single byte. */
    EMPTY_FILE,

    /** It does not begin as an age file does. */
    NOT_A_PACKAGE,

    /** No key fits, or its first lines are damaged: the two cannot be told apart. */
    NOT_FOR_US,

    /** Its encrypted content was changed or cut off. */
    DAMAGED,

    /** A part, or all of it, is larger than the format permits. */
    TOO_LARGE,

    /** Something else in the archive than a plain file: a link, a folder, a sparse file, a lying header. */
    NOT_A_PLAIN_FILE,

    /** A name that the format does not have, or not at that place. */
    BAD_NAME,

    /** A name that occurs twice. */
    DUPLICATE_NAME,

    /** A file that the format or the manifest demands is not there. */
    MISSING_FILE,

    /** A file that the manifest does not list, or anything but zeros behind the end. */
    UNLISTED_FILE,

    /** A hash differs, or the manifest is not of the form. */
    MANIFEST_MISMATCH,

    /** The package's signature is not that of the key which the package names. */
    BAD_SIGNATURE,

    /** A bundle, a writer or the package is not signed by the key that its author's opening names. */
    FORGED_AUTHOR,

    /** A line that is not an entry, or an entry that does not belong here. */
    BAD_ENTRY,

    /** A line that is not a bundle, or a bundle and the entries do not fit. */
    BAD_BUNDLE,

    /** A programme that cannot be read, or that of the founding is not there. */
    BAD_PROGRAMME,

    /** A piece of evidence that is not what its name says. */
    WRONG_EVIDENCE,

    /** What the package says of itself or of its sender cannot be read or does not fit. */
    BAD_HEAD,

    /** A newer version of the program wrote it in a form unknown here. */
    NEWER_VERSION,

    /** The founding entry of its round is not there. */
    NO_FOUNDING,

    /** It is of another round than the recipient's. */
    OTHER_ROUND,

    /** Practice for a real round, or the reverse. */
    REHEARSAL_AND_REAL,

    /** The medium failed: missing, full, read-only, pulled out. */
    DISK;

    /** The stable name, such as "manifest-mismatch". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exception that says this. */
    public PackageException because(String detail) {
        return new PackageException(this, detail);
    }
}
