package vn.thamdinh.usecase.inspection;

import vn.thamdinh.domain.text.Require;

/**
 * A sentence that a person writes often.
 *
 * @param abbreviation typed in its place, 1 to 12 characters without white space
 */
public record Phrase(String abbreviation, String text) {

    public static final int LONGEST = 12;

    public Phrase {
        abbreviation = Require.identifier(abbreviation, "abbreviation", LONGEST);
        text = Require.text(text, "phrase");
    }
}
