package vn.thamdinh.domain.programme.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thamdinh.domain.programme.change.Difference.Area;
import vn.thamdinh.domain.programme.change.Difference.Aspect;
import vn.thamdinh.domain.programme.change.Difference.Kind;

/** Differences as they are found. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    void add(Difference difference) {
        found.add(difference);
    }

    List<Difference> all() {
        return List.copyOf(found);
    }

    void changed(Area area, Kind kind, String id, String title, Aspect aspect, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(area, kind, id, title, aspect, before, after, 100));
        }
    }

    void changed(Area area, String id, String title, Aspect aspect, Object before, Object after) {
        changed(area, Kind.CHANGED, id, title, aspect, String.valueOf(before), String.valueOf(after));
    }

    /** What is renamed, numbered otherwise, gone or new. */
    <T> void matched(Area area, Matching<T> matching, Function<T, String> id, Function<T, String> title) {
        matching.pairs().forEach(pair -> matched(area, id.apply(pair.before()), id.apply(pair.after()),
                title.apply(pair.before()), title.apply(pair.after()), pair.degree()));
        matching.removed().forEach(gone -> add(new Difference(area, Kind.REMOVED, id.apply(gone), title.apply(gone),
                Aspect.WHOLE, title.apply(gone), "", 100)));
        matching.added().forEach(fresh -> add(new Difference(area, Kind.ADDED, id.apply(fresh), title.apply(fresh),
                Aspect.WHOLE, "", title.apply(fresh), 100)));
    }

    void matched(Area area, String oldId, String newId, String oldTitle, String newTitle, int degree) {
        if (!oldTitle.equals(newTitle)) {
            add(new Difference(area, Kind.RENAMED, oldId, newTitle, Aspect.NAME, oldTitle, newTitle,
                    oldId.equals(newId) && degree >= Matching.ALIKE ? 100 : Math.min(degree, 99)));
        }
        if (!oldId.equals(newId)) {
            add(new Difference(area, Kind.MOVED, oldId, newTitle, Aspect.ID, oldId, newId, Math.min(degree, 99)));
        }
    }
}
