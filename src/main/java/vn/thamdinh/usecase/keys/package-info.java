/** Keys of people and machines: cards, admission after comparison, revocation, rescue of a forgotten passphrase. */
package vn.thamdinh.usecase.keys;
