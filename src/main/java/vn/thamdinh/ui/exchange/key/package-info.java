/** Keys of people and devices: the own card, comparing fingerprints, revoking. */
package vn.thamdinh.ui.exchange.key;
