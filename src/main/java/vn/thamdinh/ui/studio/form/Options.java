package vn.thamdinh.ui.studio.form;

import java.util.List;

import vn.thamdinh.ui.studio.form.FormPart.Option;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;

/** Choices among what the draft itself names, and names that are not taken yet. */
final class Options {
    private Options() {
    }

    /** The items of a list by one key, shown with another. */
    static List<Option> of(DraftState state, Place list, String id, String title) {
        return state.items(list).stream().map(item -> new Option(state.text(item.at(id)),
                state.text(item.at(id)) + "  " + state.text(item.at(title)))).filter(option -> !option.id().isEmpty())
                .toList();
    }

    /** A letter and the first number that no item has. */
    static String freeId(DraftState state, Place list, String letter) {
        List<String> taken = state.items(list).stream().map(item -> state.text(item.at("id"))).toList();
        int number = taken.size() + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
