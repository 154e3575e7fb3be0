package vn.thamdinh.usecase.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.progress.Progress;

/**
 * Finds entries and tells them. What was told once for the words that are looked for is remembered as long as this lives,
 * so that the next letter typed reads nothing anew.
 */
public final class AuditSearch {

    private static final int PAGE = 500;
    private static final int FIRST_PAGE = 60;

    private final List<AuditItem> items;
    private final Function<List<AuditItem>, Map<Long, AuditRow>> teller;
    private final Map<Long, String> keys = new ConcurrentHashMap<>();

    AuditSearch(List<AuditItem> items, Function<List<AuditItem>, Map<Long, AuditRow>> teller) {
        this.items = List.copyOf(items);
        this.teller = teller;
    }

    /** Over everything that may be seen in this workspace. */
    public static AuditSearch over(AuditTrail trail, AuditTeller teller, Progress progress) {
        return over(trail.items(progress), trail::lines, teller);
    }

    /** Over these, told from what the function reads. */
    public static AuditSearch over(List<AuditItem> items, Function<List<AuditItem>, Map<Long, AuditTrail.Line>> lines,
                                   AuditTeller teller) {
        return new AuditSearch(items, some -> {
            Map<Long, AuditRow> rows = new HashMap<>();
            lines.apply(some).forEach((number, line) -> rows.put(number, teller.row(line)));
            return rows;
        });
    }

    /** All of them, newest first. */
    public List<AuditItem> all() {
        return items;
    }

    /** Those that the filter asks for, newest first. */
    public List<AuditItem> find(AuditFilter filter, Progress progress) {
        List<AuditItem> fitting = items.stream().filter(filter::matches).toList();
        if (filter.words().isEmpty()) {
            return fitting;
        }
        List<AuditItem> found = new ArrayList<>();
        for (int from = 0, size = FIRST_PAGE; from < fitting.size(); from += size, size = PAGE) {
            progress.check();
            List<AuditItem> page = fitting.subList(from, Math.min(from + size, fitting.size()));
            learn(page);
            page.stream().filter(item -> Optional.ofNullable(keys.get(item.number()))
                    .filter(key -> Folding.matchesKey(filter.words(), key)).isPresent()).forEach(found::add);
            progress.at(from + page.size(), fitting.size());
        }
        return found;
    }

    private void learn(List<AuditItem> page) {
        List<AuditItem> unknown = page.stream().filter(item -> !keys.containsKey(item.number())).toList();
        if (!unknown.isEmpty()) {
            tell(unknown).forEach((number, row) -> keys.put(number, row.key()));
        }
    }

    /** These in words, by number. */
    public Map<Long, AuditRow> tell(List<AuditItem> some) {
        return teller.apply(some);
    }
}
