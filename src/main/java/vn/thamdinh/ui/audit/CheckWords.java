package vn.thamdinh.ui.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.care.Ailment;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** How the finding of a check is told beneath the list. */
final class CheckWords {

    private static final int STEM = 8;

    private CheckWords() {
    }

    static String of(UiKit kit, WorkspaceCheck check) {
        Stream<String> state = check.faults().isEmpty()
                ? Stream.of(kit.text("audit.sound", Numbers.format(check.entries()), check.digest().substring(0, STEM)))
                : Stream.concat(Stream.of(kit.text("audit.faults", check.faults().size())), Ailment.of(check.faults()).stream()
                        .map(one -> kit.text(one.kind().key(), one.count(), one.files())));
        return Stream.concat(state, Stream.concat(segments(kit, "care.remade", check.remade()),
                segments(kit, "care.lost", check.lost()))).collect(Collectors.joining("\n"));
    }

    private static Stream<String> segments(UiKit kit, String key, List<String> numbers) {
        return numbers.isEmpty() ? Stream.empty() : Stream.of(kit.text(key, String.join(", ", numbers)));
    }
}
