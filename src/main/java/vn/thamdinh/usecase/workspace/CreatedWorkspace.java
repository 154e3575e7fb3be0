package vn.thamdinh.usecase.workspace;

import vn.thamdinh.usecase.Desk;

/**
 * A workspace that has just been made and is open.
 *
 * @param recoveryCode opens the workspace without its passphrase; shown once, kept nowhere
 */
public record CreatedWorkspace(Desk desk, String recoveryCode) {
}
