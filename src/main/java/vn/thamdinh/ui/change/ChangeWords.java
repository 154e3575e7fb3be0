package vn.thamdinh.ui.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.Messages;

/** Differences, shares and results in people's words. */
final class ChangeWords {

    private static final Pattern SHARE = Pattern.compile("(\\S+)(?:\\s*[×x*]\\s*([0-9]{1,4}(?:[.,][0-9]{1,6})?))?");

    private final Messages messages;

    ChangeWords(Messages messages) {
        this.messages = messages;
    }

    String kind(Difference difference) {
        return messages.text("change.kind." + name(difference.kind()));
    }

    String what(Difference difference) {
        String title = difference.title().equals(difference.id()) ? "" : difference.title();
        String head = String.join(" ", List.of(messages.text("change.area." + name(difference.area())),
                difference.id(), title)).strip().replaceAll(" +", " ");
        return difference.aspect() == Difference.Aspect.WHOLE ? head
                : head + " · " + messages.text("change.aspect." + name(difference.aspect()));
    }

    String value(String text) {
        return switch (text) {
            case "" -> "–";
            case "true" -> messages.text("change.yes");
            case "false" -> messages.text("change.no");
            default -> constant(text);
        };
    }

    /** What a constant of the files means, as the studio calls it; any other text is itself. */
    private String constant(String text) {
        String key = "studio.option." + text.toLowerCase(Locale.ROOT).replace('_', '-');
        return text.matches("[A-Z]{2,}(_[A-Z]+)*") && messages.has(key) ? messages.text(key) : text;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "1.2.1 × 0,6; 1.2.4 × 0,4": what a person types, too. */
    static String shares(List<Share> shares) {
        return shares.stream().map(share -> share.factor().compareTo(BigDecimal.ONE) == 0 ? share.to().value()
                : share.to() + " × " + Numbers.trimmed(share.factor())).collect(Collectors.joining("; "));
    }

    /** What was typed; empty where it cannot be read, names a stranger or one component twice. */
    static Optional<List<Share>> read(String typed, CriteriaSet known) {
        List<Share> shares = new ArrayList<>();
        for (String part : typed.isBlank() ? new String[0] : typed.split(";", -1)) {
            Matcher share = SHARE.matcher(part.strip());
            if (!share.matches() || known.component(new ComponentId(share.group(1))).isEmpty()
                    || shares.stream().anyMatch(other -> other.to().value().equals(share.group(1)))) {
                return Optional.empty();
            }
            BigDecimal factor = share.group(2) == null ? BigDecimal.ONE
                    : new BigDecimal(share.group(2).replace(',', '.'));
            if (factor.signum() <= 0 || factor.compareTo(BigDecimal.valueOf(1000)) > 0) {
                return Optional.empty();
            }
            shares.add(new Share(new ComponentId(share.group(1)), factor));
        }
        return Optional.of(shares);
    }

    String result(Optional<UnitResult> result) {
        return result.map(found -> Numbers.trimmed(found.total())
                + (found.rank().isPresent() ? " · " + messages.text("change.rank", found.rank().getAsInt()) : "")
                + found.grade().map(Grade::name).map(grade -> " · " + grade).orElse("")).orElse("–");
    }
}
