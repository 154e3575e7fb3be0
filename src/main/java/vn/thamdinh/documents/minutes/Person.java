package vn.thamdinh.documents.minutes;

import vn.thamdinh.domain.text.Require;

/**
 * Somebody who was there.
 *
 * @param name  with "Ông" or "Bà"
 * @param title may be empty
 * @param body  where he or she works; may be empty
 * @param role  at the visit, such as "Trưởng đoàn"; may be empty
 */
public record Person(String name, String title, String body, String role) {
    public Person {
        name = Require.text(name, "name");
        title = Require.optionalText(title, "title");
        body = Require.optionalText(body, "body");
        role = Require.optionalText(role, "role");
    }

    /** The person's line: what is said twice is printed once. */
    String line() {
        StringBuilder line = new StringBuilder(name);
        if (!title.isEmpty()) {
            line.append(", ").append(title);
        }
        if (!body.isEmpty() && !title.contains(body)) {
            line.append(", ").append(body);
        }
        return role.isEmpty() || title.equals(role) ? line.toString() : line + " – " + role;
    }
}
