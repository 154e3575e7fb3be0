/** Bundles, holdings and passages as canonical JSON. */
package vn.thamdinh.wire.travel;
