package vn.thamdinh.ui.studio.form;

import static vn.thamdinh.ui.studio.form.FormPart.date;
import static vn.thamdinh.ui.studio.form.FormPart.number;
import static vn.thamdinh.ui.studio.form.FormPart.paragraph;
import static vn.thamdinh.ui.studio.form.FormPart.text;

import java.util.List;
import java.util.function.BiFunction;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.studio.form.FormPart.Alternative;
import vn.thamdinh.ui.studio.form.FormPart.Cards;
import vn.thamdinh.ui.studio.form.FormPart.Choice;
import vn.thamdinh.ui.studio.form.FormPart.Flag;
import vn.thamdinh.ui.studio.form.FormPart.Group;
import vn.thamdinh.ui.studio.form.FormPart.Heading;
import vn.thamdinh.ui.studio.form.FormPart.OneOf;
import vn.thamdinh.ui.studio.form.FormPart.Rows;
import vn.thamdinh.ui.studio.form.FormPart.Texts;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;

/** What each section of a programme asks for. */
public final class SectionForms {
    private static final Place STEPS = Place.PROGRAMME.at("steps");

    private final Messages messages;

    public SectionForms(Messages messages) {
        this.messages = messages;
    }

    /** Thông tin chung. */
    public List<FormPart> general() {
        return List.of(text("title"), text("shortTitle"), text("id"), number("year"), number("unitsInProvince"),
                new Cards("bases", "subject", List.of(text("type"), text("number"), date("date"), text("issuer"),
                        paragraph("subject"), text("source")), (state, list) -> Seed.group("type", "Quyết định", "number",
                        "", "date", "", "issuer", "", "subject", "", "source", "")),
                new Group("nouns", List.of(noun("unit"), noun("parent")), nouns()), new Texts("warnings"));
    }

    private static Group noun(String key) {
        return new Group(key, List.of(text("one"), text("all"), text("body"), text("tier"), text("english")), word(""));
    }

    private static Seed nouns() {
        return Seed.group().and("unit", Seed.group("one", "xã, phường", "all", "các xã, phường", "body",
                "UBND xã, phường", "tier", "cấp xã", "english", "commune")).and("parent", Seed.group("one", "tỉnh", "all",
                "các tỉnh", "body", "UBND tỉnh", "tier", "cấp tỉnh", "english", "province"));
    }

    private static Seed word(String text) {
        return Seed.group("one", text, "all", text, "body", text, "tier", text, "english", text);
    }

    /** One unit. */
    public List<FormPart> unit() {
        return List.of(text("code"), text("prefix"), text("name"), new Choice("district", false,
                state -> Options.of(state, Place.PROGRAMME.at("districts"), "code", "name")), text("aliases"),
                paragraph("note"));
    }

    /** Districts, or whatever stands above units. */
    public List<FormPart> districts() {
        return List.of(new Rows("districts", List.of(text("code"), text("name")),
                (state, list) -> Seed.group("code", Integer.toString(98_001 + state.count(list)), "name", "")));
    }

    /** The set of criteria as a whole. */
    public List<FormPart> set() {
        return List.of(number("max"), new Flag("sample", false), text("notice"), new Rows("figures", List.of(text("id"),
                text("title"), text("measure"), number("low"), number("high"), text("source")), numbered("so-lieu-",
                "title", "", "measure", "", "low", "0", "high", "100", "source", "")));
    }

    public List<FormPart> field() {
        return List.of(text("id"), paragraph("title"), number("max"), new Choice("block", true,
                _ -> Words.options(messages, "BONUS", "PENALTY")), number("cap"));
    }

    public List<FormPart> criterion() {
        return List.of(text("id"), paragraph("title"), number("max"));
    }

    /** A component's points. */
    public List<FormPart> component() {
        return List.of(text("id"), paragraph("title"), number("max"), new FormPart.Rule("rule"));
    }

    /** What a component tells scorers. */
    public List<FormPart> wording() {
        return List.of(new Heading("wording"), paragraph("guidance"), new Texts("evidence"), new Choice("body", true,
                        state -> Options.of(state, Place.PROGRAMME.at("council").at("bodies"), "id", "name")),
                text("source"), new Flag("sample", true));
    }

    /** Các bước và thời hạn. */
    public List<FormPart> steps() {
        return List.of(new Choice("beforeMeans", true, _ -> Words.options(messages, "DAY_BEFORE", "THAT_DAY")),
                new Cards("steps", "title", List.of(text("id"), paragraph("title"), deadline(), work(), new Texts("after"),
                        new Texts("lead"), new Texts("coordinators"), new Texts("advisers"), new Texts("guides"),
                        text("source")), (state, list) -> Seed.group("id", Options.freeId(state, list, ""), "title", "")
                        .and("deadline", Seed.group("wording", "")).and("source", Seed.text(""))),
                new Rows("stages", List.of(stage(), text("title")), (state, list) -> Seed.group("stage", "SELF")),
                new Group("calendar", List.of(new Rows("holidays", List.of(text("name"), date("from"), date("until")),
                        (state, list) -> Seed.group("name", "", "from", "")), new Rows("worked", List.of(date("day")),
                        (state, list) -> Seed.group("day", ""))), Seed.group()), conduct());
    }

    private static Group deadline() {
        return new Group("deadline", List.of(text("wording"), new OneOf(List.of(
                new Alternative(date("lastDay"), List.of(), Seed.text("31/12/2025")),
                new Alternative(date("before"), List.of(), Seed.text("31/12/2025"))))), Seed.group("wording", ""));
    }

    private Choice work() {
        return new Choice("work", true, _ -> Words.options(messages, "SELF_SHEETS", "VERIFY_SHEETS", "SURVEYS", "ROSTER",
                "ASSIGNMENTS", "VISITS", "APPRAISAL", "VOTES", "DECISION"));
    }

    private Choice stage() {
        return new Choice("stage", false, _ -> Words.options(messages, "SELF", "VERIFY", "APPRAISE", "REAPPRAISE", "AGREE"));
    }

    private static Choice step(String key, boolean optional) {
        return new Choice(key, optional, state -> Options.of(state, STEPS, "id", "title"));
    }

    private Group conduct() {
        return new Group("conduct", List.of(new Flag("blind", false), new Flag("evidenceOrReason", false),
                new Rows("stages", List.of(stage(), step("step", false), new Flag("locks", false)),
                        (state, list) -> Seed.group("stage", "SELF", "step", first(state), "locks", "false")),
                new Group("explanation", List.of(number("days"), date("lastDay"), new Flag("locks", false)),
                        Seed.group("days", "5", "locks", "false"))),
                Seed.group("blind", "false").and("stages", Seed.list()));
    }

    private static String first(DraftState state) {
        return state.text(STEPS.at(0).at("id"));
    }

    /** Khảo sát. */
    public List<FormPart> surveys() {
        return List.of(new Cards("surveys", "title", List.of(text("id"), paragraph("title"), text("respondents"), quota(),
                        new FormPart.Said("required-returns", this::returns),
                        text("version"), step("step", true), new Texts("lead"), new Texts("coordinators"), officer(),
                        new Choice("undetermined", true, _ -> Words.options(messages, "COUNTS", "EXCLUDED")),
                        new Cards("scales", "id", List.of(text("id"), new Rows("levels", List.of(text("id"),
                                text("title"), number("value")), numbered("", "title", "", "value", "1"))),
                                (state, list) -> scale(Options.freeId(state, list, "thang-"))),
                        new Rows("questions", List.of(text("id"), text("text"), scales(), new Flag("sample", false),
                                new Flag("counts", true)), (state, list) -> Seed.group("id", Options.freeId(state, list, "c"),
                                "text", "", "scale", state.text(list.parent().at("scales").at(0).at("id")), "sample",
                                "true")), text("source")),
                        (state, list) -> survey(Options.freeId(state, list, "PKS0"))),
                new Cards("respondentPlans", "title", List.of(text("id"), text("title"), text("unitName"), number("units"),
                        new Rows("groups", List.of(text("title"), number("perUnit"), form()),
                                (state, list) -> Seed.group("title", "", "perUnit", "5")),
                        new FormPart.Said("required-returns", this::planned), text("source")),
                        (state, list) -> Seed.group("id", Options.freeId(state, list, "kh-"), "title", "", "unitName",
                                "đơn vị", "units", "1", "source", "").and("groups", Seed.list(Seed.group("title",
                                "Lãnh đạo", "perUnit", "5")))));
    }

    /** "20 × 22 = 440". */
    private String returns(DraftState state, Place survey) {
        int units = state.count(Place.UNITS);
        String each = state.text(survey.at("quota").at("perUnit"));
        return each.matches("[0-9]{1,6}") ? messages.text("studio.required", Integer.parseInt(each), units,
                (long) Integer.parseInt(each) * units) : messages.text("studio.required-share",
                state.text(survey.at("quota").at("transactionPercent")));
    }

    /** Persons of all groups times units. */
    private String planned(DraftState state, Place plan) {
        int each = state.items(plan.at("groups")).stream().map(group -> state.text(group.at("perUnit")))
                .filter(text -> text.matches("[0-9]{1,6}")).mapToInt(Integer::parseInt).sum();
        String units = state.text(plan.at("units"));
        int count = units.matches("[0-9]{1,6}") ? Integer.parseInt(units) : 0;
        return messages.text("studio.required", each, count, (long) each * count);
    }

    private static FormPart quota() {
        return new Group("quota", List.of(new OneOf(List.of(
                new Alternative(number("perUnit"), List.of(), Seed.text("20")),
                new Alternative(number("transactionPercent"), List.of(new Texts("years")), Seed.text("10"))))),
                Seed.group("perUnit", "20"));
    }

    private Choice officer() {
        return new Choice("receivingOfficer", true, _ -> Words.options(messages, "INVALID"));
    }

    private static Choice form() {
        return new Choice("form", true, state -> Options.of(state, Place.PROGRAMME.at("surveys"), "id", "title"));
    }

    /** Scales of all forms: the reader says where a form has not the one that was chosen. */
    private static Choice scales() {
        return new Choice("scale", false, state -> state.items(Place.PROGRAMME.at("surveys")).stream()
                .flatMap(survey -> Options.of(state, survey.at("scales"), "id", "id").stream())
                .map(option -> new FormPart.Option(option.id(), option.id())).distinct().toList());
    }

    private static Seed scale(String id) {
        return Seed.group("id", id).and("levels", Seed.list(Seed.group("id", "5", "title", "Rất hài lòng", "value", "5"),
                Seed.group("id", "4", "title", "Hài lòng", "value", "4"), Seed.group("id", "3", "title", "Bình thường",
                        "value", "3"), Seed.group("id", "2", "title", "Không hài lòng", "value", "2"),
                Seed.group("id", "1", "title", "Rất không hài lòng", "value", "1")));
    }

    private static Seed survey(String id) {
        return Seed.group("id", id, "title", "", "respondents", "", "version", "Phiếu mẫu, chưa được duyệt").and("quota", Seed.group("perUnit", "20"))
                .and("source", Seed.text("")).and("scales", Seed.list(scale("hai-long")))
                .and("questions", Seed.list(Seed.group("id", "c1", "text", "", "scale", "hai-long", "sample", "true")));
    }

    /** Điều kiện và xếp loại. */
    public List<FormPart> grades() {
        return List.of(new Rows("eligibility", List.of(text("id"), new Choice("kind", false, _ -> Words.options(messages,
                        "quotasMet", "totalAtLeast", "fieldsAtLeast", "dossierComplete", "noVeto", "votePassed")),
                        number("points"), number("percent"), new Flag("waivable", false), new Flag("sample", false),
                        text("source")), numbered("dk-", "kind", "totalAtLeast", "points", "80", "sample", "true")),
                new Rows("grades", List.of(text("id"), text("name"), number("from"), new Flag("recognised", false)),
                        numbered("muc-", "name", "", "from", "0", "recognised", "false")),
                new Rows("papers", List.of(text("id"), text("title"), new Flag("required", true), new Flag("sample", false),
                        text("source")), numbered("hs-", "title", "", "source", "")),
                new Group("scoring", List.of(number("scale"), new Choice("rounding", false, _ -> Words.options(messages,
                                "HALF_UP", "HALF_EVEN", "HALF_DOWN", "UP", "DOWN")),
                        new Choice("combination", false, _ -> Words.options(messages, "MEAN", "MEDIAN", "TRIMMED_MEAN",
                                "RESPONSIBLE_BODY", "AGREED")), number("trimmed"),
                        new Choice("ties", false, _ -> Words.options(messages, "SHARED_SKIPPING", "SHARED_DENSE")),
                        new Texts("tieBreaks"), new Flag("renormalise", false), number("reasonLimit")), Seed.group()),
                new Rows("headClasses", List.of(new Choice("grade", false, state -> Options.of(state,
                        Place.PROGRAMME.at("grades"), "id", "name")), text("title"), text("source"),
                        new Flag("sample", false)), (state, list) -> Seed.group("grade", state.text(
                        Place.PROGRAMME.at("grades").at(0).at("id")), "title", "", "source", "", "sample", "true")));
    }

    /** Hội đồng. */
    public List<FormPart> council() {
        return List.of(new Group("council", List.of(number("quorumPercent"), new Flag("strictQuorum", false),
                new Flag("strictMajority", true),
                new Choice("majorityOf", true, _ -> Words.options(messages, "MEMBERS", "PRESENT")),
                new Choice("recused", true, _ -> Words.options(messages, "COUNTED", "LEFT_OUT")),
                new Flag("proxies", true), new Flag("writtenOpinions", false), new Flag("sample", false), new Rows("bodies", List.of(text("id"), text("name"), new Choice("part", false,
                        _ -> Words.options(messages, "COUNCIL", "SUPPORT")), new Flag("invited", false)),
                        numbered("co-quan-", "name", "", "part", "COUNCIL"))), Seed.group()));
    }

    private static BiFunction<DraftState, Place, Seed> numbered(String letter, String... rest) {
        return (state, list) -> {
            String[] pairs = new String[rest.length + 2];
            pairs[0] = "id";
            pairs[1] = Options.freeId(state, list, letter);
            System.arraycopy(rest, 0, pairs, 2, rest.length);
            return Seed.group(pairs);
        };
    }
}
