/** Canonical bytes, hashes and digests: the only package that sees codecs of text and bytes. */
package vn.thamdinh.wire;
