/** A programme copied into another year. */
package vn.thamdinh.wire.programme.copy;
