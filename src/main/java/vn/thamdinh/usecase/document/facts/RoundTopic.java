package vn.thamdinh.usecase.document.facts;

import java.util.List;

import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Counts;

/** The programme itself: its name, year, numbers, legal bases. */
final class RoundTopic {
    private final Programme programme;

    RoundTopic(Programme programme) {
        this.programme = programme;
    }

    void into(FactsDraft draft) {
        draft.name("standard", text("standard"));
        draft.name("province", text("province"));
        draft.value("year", Integer.toString(programme.year()));
        draft.value("programme", programme.title());
        draft.value("council-name", text("council.name"));
        draft.value("unit-count", Counts.twoDigits(programme.units().size()));
        draft.value("units-in-province", Integer.toString(programme.unitsInProvince()));
        draft.value("district-count", Counts.twoDigits(programme.districts().size()));
        draft.list("law-bases", text("law-bases").lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        draft.list("programme-bases", List.copyOf(programme.bases().stream().map(OfficialText::citation).toList()));
    }

    private String text(String key) {
        return programme.texts().getOrDefault(key, "");
    }
}
