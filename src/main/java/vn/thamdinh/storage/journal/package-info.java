/** The append-only copy of everything saved, in encrypted frames, and the copies of the key block beside them. */
package vn.thamdinh.storage.journal;
