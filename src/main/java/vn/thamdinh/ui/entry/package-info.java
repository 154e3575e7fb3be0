/** The way in: making a workspace on the first run, opening it with the passphrase later. */
package vn.thamdinh.ui.entry;
