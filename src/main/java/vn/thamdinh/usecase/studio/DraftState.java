package vn.thamdinh.usecase.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeProblem;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.tree.Tree;
import vn.thamdinh.wire.tree.Trees;

/** A draft as it stands: what each place says, and what keeps it from being a programme. Immutable. */
public final class DraftState {
    private static final Rounding USUAL = new Rounding(2, java.math.RoundingMode.HALF_UP);

    private final ProgrammeFiles files;
    private final Map<String, Tree> trees;
    private final List<StudioProblem> problems;
    private final Optional<Programme> programme;
    private final List<Component> components;

    private DraftState(ProgrammeFiles files, Map<String, Tree> trees) {
        this.files = files;
        this.trees = trees;
        ProgrammeReading reading = ProgrammeReader.read(files);
        this.programme = reading instanceof ProgrammeReading.Read(Programme read) ? Optional.of(read)
                : Optional.empty();
        this.problems = reading instanceof ProgrammeReading.Faulty(List<ProgrammeProblem> found)
                ? found.stream().map(this::problem).toList() : List.of();
        this.components = ProgrammeReader.components(files);
    }

    static DraftState of(ProgrammeFiles files) {
        Map<String, Tree> trees = new TreeMap<>();
        files.texts().forEach((path, text) -> Trees.read(path, text).ifPresent(tree -> trees.put(path, tree)));
        return new DraftState(files, trees);
    }

    /** The state after a change; texts of files that the change leaves alone stay as they are, to the letter. */
    DraftState after(Change change) {
        Map<String, Tree> changed = change.in(trees);
        Map<String, String> texts = new TreeMap<>(files.texts());
        changed.forEach((path, tree) -> {
            if (!tree.equals(trees.get(path))) {
                texts.put(path, Trees.write(path, tree));
            }
        });
        return of(ProgrammeFiles.of(texts));
    }

    ProgrammeFiles files() {
        return files;
    }

    private StudioProblem problem(ProgrammeProblem found) {
        Optional<Tree> tree = Optional.ofNullable(trees.get(found.file()));
        Place place = Place.file(found.file());
        if (found.file().endsWith(".csv")) {
            place = found.line() < 2 ? place : place.at(found.line() - 2);
            place = found.place().isEmpty() || found.line() < 2 ? place : place.at(found.place());
        } else if (tree.isPresent()) {
            place = new Place(found.file(), Trees.find(tree.get(), found.place()));
        }
        return new StudioProblem(place, found.line(), found.messageKey(), found.args());
    }

    /** What keeps it from being a programme, by file and line. */
    public List<StudioProblem> problems() {
        return problems;
    }

    /** What is about a place or something below it. */
    public List<StudioProblem> problems(Place place) {
        return problems.stream().filter(problem -> place.holds(problem.place())).toList();
    }

    /** The programme, once nothing keeps the draft from being one. */
    public Optional<Programme> programme() {
        return programme;
    }

    /** SHA-256 of the files, 64 hex digits. */
    public String hash() {
        return files.hash().hex();
    }

    /** The text at a place; empty where there is none. */
    public String text(Place place) {
        return tree(place).filter(Tree.Text.class::isInstance).map(text -> ((Tree.Text) text).text()).orElse("");
    }

    /** The texts of the list at a place. */
    public List<String> texts(Place place) {
        return tree(place).map(list -> list.itemsAt().stream().map(Tree::textAt).toList()).orElse(List.of());
    }

    /** How many items the list at a place has. */
    public int count(Place place) {
        return tree(place).map(list -> list.itemsAt().size()).orElse(0);
    }

    /** The items of the list at a place. */
    public List<Place> items(Place place) {
        List<Place> items = new ArrayList<>();
        for (int i = 0; i < count(place); i++) {
            items.add(place.at(i));
        }
        return items;
    }

    /** Whether anything stands there. */
    public boolean has(Place place) {
        return tree(place).isPresent();
    }

    /** The keys of the group at a place, in their order. */
    public Set<String> keys(Place place) {
        return tree(place).filter(Tree.Mapping.class::isInstance).map(group -> ((Tree.Mapping) group).entries().keySet())
                .orElse(Set.of());
    }

    /** The file or the part of it as text, for places that no form knows. */
    public String source(Place place) {
        return place.isFile() ? files.text(place.file()).orElse("")
                : tree(place).map(tree -> Trees.write("part.yaml", tree)).orElse("");
    }

    /** Whether the file can be shown in forms at all. */
    public boolean readable(String file) {
        return trees.containsKey(file) || files.text(file).isEmpty();
    }

    /** Names of the files, sorted. */
    public List<String> fileNames() {
        return List.copyOf(files.texts().keySet());
    }

    /** The component whose place that is, where its rule can be computed already. */
    public Optional<Component> component(Place place) {
        String id = text(place.at("id"));
        return components.stream().filter(component -> component.id().value().equals(id)).findFirst();
    }

    /** How points are rounded: as the draft says, or to two decimals while it says nothing. */
    public Rounding rounding() {
        return programme.map(read -> read.scoring().toRounding()).orElse(USUAL);
    }

    private Optional<Tree> tree(Place place) {
        return Optional.ofNullable(trees.get(place.file())).flatMap(tree -> tree.at(place.path()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftState state && state.files.equals(files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }
}
