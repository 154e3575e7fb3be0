/**
 * Keys, passphrases, signatures and envelopes. Everything cryptographic is a published scheme from a library or the
 * JDK: Argon2id, scrypt, HKDF, AES-GCM, Ed25519 in OpenSSH's signature form, and the age format.
 */
package vn.thamdinh.seal;
