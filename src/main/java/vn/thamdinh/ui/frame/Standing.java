package vn.thamdinh.ui.frame;

import java.util.Optional;

/**
 * Where the person stands, shown on every screen.
 *
 * @param round short name of the round, such as "Chính quyền thân thiện · Bình Phước 2024"
 * @param person name and role, as the rail's head shows them
 * @param role the role's word
 * @param rehearsal marked on every screen
 * @param version first digits of the programme's hash
 * @param warning what must stand on every screen about the programme, such as that its criteria are a sample
 */
public record Standing(String round, String person, String role, boolean rehearsal, String version,
        Optional<String> warning) {

    /** Before anything is known. */
    public static final Standing NONE = new Standing("", "", "", false, "", Optional.empty());
}
