package vn.thamdinh.exchange.v1;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;

/** Which files an archive has, in which order, and how large they may be. One reading of one archive. */
final class Layout {

    /** Most bytes of everything but evidence, in a program that has memory enough. */
    static final long MOST_TEXT = 256L << 20;

    /** What was read of a text may take so many times its bytes in memory at worst, beside what else is held. */
    private static final int MEMORY_FOLD = 8;

    /** Most files of one archive. */
    static final int MOST_FILES = 65_536;

    static final String PROGRAMMES = "programmes/";
    static final String EVIDENCE = "evidence/";

    private final Set<String> seen = new HashSet<>();
    private Place last = Place.HEAD;
    private String lastName = "";
    private final long mostText;
    private long text;
    private long evidence;

    /** As far as this program's memory goes: a package that it cannot hold is refused, not died of. */
    Layout() {
        this(Math.min(MOST_TEXT, Runtime.getRuntime().maxMemory() / MEMORY_FOLD));
    }

    /** @param mostText bytes of everything but evidence */
    Layout(long mostText) {
        this.mostText = mostText;
    }

    /** The places of an archive in their order. */
    enum Place {
        HEAD("package\\.json", 64 << 10),
        BUNDLES("bundles\\.ndjson", MOST_TEXT),
        ENTRIES("entries\\.ndjson", MOST_TEXT),
        PROGRAMME("programmes/[0-9a-f]{64}\\.json", 8 << 20),
        HOLDINGS("holdings\\.json", 1 << 20),
        ESCROW("escrow\\.age", 64 << 10),
        EVIDENCE("evidence/[0-9a-f]{64}", EvidenceFile.MOST_BYTES),
        MANIFEST("manifest\\.sha256", 16 << 20),
        SIGNATURE("manifest\\.sha256\\.sig", 4 << 10);

        private final Pattern pattern;
        private final long mostBytes;

        Place(String pattern, long mostBytes) {
            this.pattern = Pattern.compile(pattern);
            this.mostBytes = mostBytes;
        }

        /** The one name of a place that has only one. */
        String fileName() {
            return pattern.pattern().replace("\\", "");
        }

        boolean isRequired() {
            return this != ESCROW && !isRepeated();
        }

        boolean isRepeated() {
            return this == PROGRAMME || this == EVIDENCE;
        }
    }

    /** Takes the next file of the archive, or refuses it: by its name first, then its place, then its size. */
    Place take(String name, long size) throws PackageException {
        Place place = Arrays.stream(Place.values()).filter(any -> any.pattern.matcher(name).matches()).findFirst()
                .orElseThrow(() -> PackageFault.BAD_NAME.because("not a name of this format"));
        if (!seen.add(name)) {
            throw PackageFault.DUPLICATE_NAME.because(name);
        }
        if (seen.size() == 1 && place != Place.HEAD) {
            throw PackageFault.MISSING_FILE.because(Place.HEAD.fileName());
        }
        requireNoneLeftOut(place);
        boolean behind = place.compareTo(last) > 0 || place == last && name.compareTo(lastName) > 0;
        if (!behind) {
            throw PackageFault.BAD_NAME.because(name + " is out of order");
        }
        last = place;
        lastName = name;
        requireSize(place, size);
        return place;
    }

    /** Called at the end of the archive. */
    void finish() throws PackageException {
        if (seen.isEmpty()) {
            throw PackageFault.MISSING_FILE.because(Place.HEAD.fileName());
        }
        if (last != Place.SIGNATURE) {
            requireNoneLeftOut(Place.SIGNATURE);
            throw PackageFault.MISSING_FILE.because(Place.SIGNATURE.fileName());
        }
    }

    private void requireNoneLeftOut(Place place) throws PackageException {
        for (Place between : Place.values()) {
            if (between.isRequired() && between.compareTo(last) > 0 && between.compareTo(place) < 0) {
                throw PackageFault.MISSING_FILE.because(between.fileName());
            }
        }
    }

    private void requireSize(Place place, long size) throws PackageException {
        if (size < 0 || size > place.mostBytes || seen.size() > MOST_FILES) {
            throw PackageFault.TOO_LARGE.because(place.fileName());
        }
        if (place == Place.EVIDENCE) {
            evidence += size;
        } else {
            text += size;
        }
        if (text > mostText || evidence > EvidenceFile.MOST_BYTES) {
            throw PackageFault.TOO_LARGE.because("all files together");
        }
    }
}
