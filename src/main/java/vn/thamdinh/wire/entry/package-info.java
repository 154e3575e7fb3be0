/** Entries as bytes: headers, bodies, lines of journal frames and packages. */
package vn.thamdinh.wire.entry;
