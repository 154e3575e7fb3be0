package vn.thamdinh.domain.programme.outline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.text.WorkingDays;

/**
 * How a programme is cut.
 *
 * @param stages      the stages it uses, in the order of {@link Stage}; never empty
 * @param headClasses what follows from each grade for the head of a unit; may be empty
 * @param beside      figures shown beside the results, such as SIPAS and PAPI; may be empty
 * @param withoutDocuments ids of kinds of documents that come with the program and that the programme has no use for
 * @param days        on which days offices are open
 */
public record Outline(Nouns nouns, List<NamedStage> stages, List<HeadClass> headClasses, List<FigureId> beside,
                      List<String> withoutDocuments, WorkingDays days) {

    /** Communes below districts, scored by themselves, their districts, the members and the council. */
    public static final Outline USUAL = new Outline(Nouns.COMMUNES, Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.REAPPRAISE).map(stage -> new NamedStage(stage, "")).toList(), List.of(),
            List.of(), List.of(), WorkingDays.USUAL);

    public Outline {
        Objects.requireNonNull(nouns, "nouns");
        stages = stages.stream().sorted(Comparator.comparing(NamedStage::stage)).toList();
        Require.that(!stages.isEmpty(), "a programme without stages");
        Require.that(stages.stream().map(NamedStage::stage).distinct().count() == stages.size(), "stage twice");
        headClasses = List.copyOf(headClasses);
        Require.that(headClasses.stream().map(HeadClass::grade).distinct().count() == headClasses.size(),
                "two head classes of one grade");
        beside = List.copyOf(beside);
        withoutDocuments = List.copyOf(withoutDocuments);
        Objects.requireNonNull(days, "days");
    }

    /** With the holidays of fixed days alone. */
    public Outline(Nouns nouns, List<NamedStage> stages, List<HeadClass> headClasses, List<FigureId> beside,
                   List<String> withoutDocuments) {
        this(nouns, stages, headClasses, beside, withoutDocuments, WorkingDays.USUAL);
    }

    /** Whether the programme uses the stage; one that it does not use is shown nowhere and takes no scores. */
    public boolean uses(Stage stage) {
        return stages.stream().anyMatch(named -> named.stage() == stage);
    }

    /** The stages in order. */
    public List<Stage> inOrder() {
        return stages.stream().map(NamedStage::stage).toList();
    }

    /** These of the programme's stages, in the order asked for. */
    public List<Stage> among(Stage... wanted) {
        return Arrays.stream(wanted).filter(this::uses).toList();
    }

    /** The stage that the council's points are set beside: the tier above, or the units themselves where none verifies. */
    public Stage earlier() {
        return uses(Stage.VERIFY) ? Stage.VERIFY : Stage.SELF;
    }

    /** What the programme calls the stage, where it has words of its own for it. */
    public Optional<String> title(Stage stage) {
        return stages.stream().filter(named -> named.stage() == stage).map(NamedStage::title)
                .filter(title -> !title.isEmpty()).findFirst();
    }

    /** The stage in Vietnamese, as a heading: the programme's own words, else the usual ones with its nouns. */
    public String heading(Stage stage) {
        return title(stage).orElseGet(() -> switch (stage) {
            case SELF -> "Tự chấm";
            case VERIFY -> begun(nouns.parent().one()) + " thẩm tra";
            case APPRAISE -> "Thành viên thẩm định";
            case REAPPRAISE -> "Thẩm định lần 2";
            case AGREE -> "Hội đồng thống nhất";
        });
    }

    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The class of the head of a unit with that grade. */
    public Optional<HeadClass> headClass(String grade) {
        return headClasses.stream().filter(known -> known.grade().equals(grade)).findFirst();
    }
}
