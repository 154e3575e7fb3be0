package vn.thamdinh.usecase.rehearsal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.storage.place.Trees;

/**
 * The folder into which a rehearsal is made. Where the work breaks off, what it made is cleared away: that and the folders
 * that were not there before. What somebody else has put there meanwhile stays.
 */
final class MadeFolder {

    private static final System.Logger LOG = System.getLogger(MadeFolder.class.getName());

    private final RehearsalPlan plan;
    /** Deepest first. */
    private final List<Path> absent = new ArrayList<>();

    /** Looks at what is there before anything is made. */
    MadeFolder(RehearsalPlan plan) {
        this.plan = plan;
        for (Path each = plan.folder().toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            absent.add(each);
        }
    }

    /** A medium that is gone cannot be cleared. */
    void clear() {
        try {
            for (Path made : plan.made()) {
                Trees.delete(made);
            }
            for (Path each : absent) {
                Files.deleteIfExists(each);
            }
        } catch (DirectoryNotEmptyException others) {
            LOG.log(System.Logger.Level.DEBUG, "files of others stay", others);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "a rehearsal was not cleared", left);
        }
    }
}
