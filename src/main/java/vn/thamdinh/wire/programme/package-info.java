/** Programmes as files: YAML and CSV texts, their hash, and the reader that lists every mistake with its line. */
package vn.thamdinh.wire.programme;
