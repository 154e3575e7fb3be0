package vn.thamdinh.domain.rebase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.rebase.Unmapped.Why;

/** What several old components say of one new subject, made one value. */
final class Merging {

    /** A piece and the entry that it is of. */
    record Part(Piece piece, Entry entry) {
    }

    private static final Comparator<Part> LATEST = Comparator.comparing((Part part) -> part.entry().header().time())
            .thenComparing(part -> part.entry().id());

    /** At most so many contradicting values are made of parts that contradict themselves. */
    private static final int MOST = 16;

    private final Translator translator;

    Merging(Translator translator) {
        this.translator = translator;
    }

    /**
     * What is made of the parts.
     *
     * @param values     one, several where parts contradict themselves, none where a part is missing
     * @param failed     parts whose points do not fit
     * @param incomplete whether a part is missing
     */
    record Made(List<Candidate> values, List<Unmapped> failed, boolean incomplete) {
    }

    /** @param parts all of one subject and one former programme */
    Made of(List<Part> parts) {
        Map<Optional<ComponentId>, List<Part>> bySource = parts.stream().collect(Collectors.groupingBy(
                part -> part.piece().from(), LinkedHashMap::new, Collectors.toList()));
        boolean score = parts.stream().anyMatch(part -> part.piece().fact() instanceof ScoreGiven);
        if (score && bySource.size() < wanted(parts)) {
            return new Made(List.of(), List.of(), true);
        }
        List<Candidate> values = new ArrayList<>();
        List<Unmapped> failed = new ArrayList<>();
        boolean incomplete = false;
        for (List<Part> together : combinations(List.copyOf(bySource.values()))) {
            boolean some = together.stream().anyMatch(part -> part.piece().fact() instanceof ScoreGiven);
            boolean all = together.stream().allMatch(part -> part.piece().fact() instanceof ScoreGiven);
            if (some && !all) {
                incomplete = true;
                continue;
            }
            Part latest = together.stream().max(LATEST).orElseThrow();
            Optional<Fact> fact = fact(together, latest);
            if (fact.isEmpty()) {
                together.forEach(part -> failed.add(new Unmapped(part.entry(), Why.OUT_OF_BOUNDS,
                        ((ScoreGiven) part.piece().fact()).component().value())));
            } else {
                values.add(new Candidate(new Entry(latest.entry().id(), latest.entry().header(),
                        new Content.Known(fact.get())), together.stream().map(Part::entry).collect(Collectors.toSet())));
            }
        }
        return new Made(values, failed, incomplete);
    }

    private int wanted(List<Part> parts) {
        return parts.stream().map(part -> part.piece().fact()).filter(ScoreGiven.class::isInstance)
                .map(fact -> translator.sources(((ScoreGiven) fact).component()).size()).findFirst().orElse(1);
    }

    private Optional<Fact> fact(List<Part> together, Part latest) {
        Fact fact = latest.piece().fact();
        List<BigDecimal> points = together.stream().flatMap(part -> part.piece().points().stream()).toList();
        return switch (fact) {
            case ScoreGiven score when !points.isEmpty() -> translator.scores().withPoints(new ScoreGiven(score.unit(),
                    score.component(), score.stage(), score.scorer(), score.inputs(),
                    joined(together, part -> ((ScoreGiven) part).reason())),
                    points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).map(made -> made);
            default -> Optional.of(together.size() == 1 ? fact : text(together, fact));
        };
    }

    /** Of texts nothing is lost; a file that is there from one side is there. */
    private static Fact text(List<Part> together, Fact latest) {
        return switch (latest) {
            case AbsenceExplained last -> new AbsenceExplained(last.unit(), last.component(),
                    joined(together, fact -> ((AbsenceExplained) fact).reason()));
            case ScoreExplained last -> new ScoreExplained(last.unit(), last.component(),
                    joined(together, fact -> ((ScoreExplained) fact).question()),
                    joined(together, fact -> ((ScoreExplained) fact).explanation()));
            case QuestionAsked last -> new QuestionAsked(last.unit(), last.component(),
                    joined(together, fact -> ((QuestionAsked) fact).question()), last.due(), last.reason());
            case AnswerGiven last -> new AnswerGiven(last.unit(), last.component(),
                    joined(together, fact -> ((AnswerGiven) fact).answer()));
            default -> together.stream().map(part -> part.piece().fact()).filter(FileAttached.class::isInstance)
                    .findFirst().orElse(latest);
        };
    }

    private static String joined(List<Part> together, Function<Fact, String> text) {
        Set<String> texts = new LinkedHashSet<>();
        together.forEach(part -> texts.add(text.apply(part.piece().fact())));
        texts.remove("");
        return String.join("; ", texts);
    }

    private static List<List<Part>> combinations(List<List<Part>> choices) {
        List<List<Part>> found = List.of(List.of());
        for (List<Part> next : choices) {
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> before : found) {
                for (Part part : next) {
                    List<Part> one = new ArrayList<>(before);
                    one.add(part);
                    longer.add(one);
                }
            }
            found = longer.subList(0, Math.min(MOST, longer.size()));
        }
        return found;
    }
}
