package vn.thamdinh.storage;

import vn.thamdinh.domain.ledger.WriterId;

/**
 * The line of writing of this workspace.
 *
 * @param nonce 32 hex digits; with the workspace's key it names the writer
 */
record OwnWriter(WriterId id, String nonce) {
}
