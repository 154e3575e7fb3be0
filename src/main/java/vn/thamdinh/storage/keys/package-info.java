/** The keys of a workspace: one random key, wrapped by passphrase and recovery code, and what is derived from it. */
package vn.thamdinh.storage.keys;
