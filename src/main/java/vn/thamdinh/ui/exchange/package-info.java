/** Packages out and in, on a stick or in a folder. */
package vn.thamdinh.ui.exchange;
