/** A running round goes on under another programme: what would change, adopting it, going back. */
package vn.thamdinh.usecase.change;
