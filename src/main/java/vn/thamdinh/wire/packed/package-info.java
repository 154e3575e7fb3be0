/** A whole programme as one file with its signature. */
package vn.thamdinh.wire.packed;
