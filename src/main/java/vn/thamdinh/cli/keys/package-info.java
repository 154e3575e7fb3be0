/** Keys of people and machines: cards, admission, revocation, rescue. */
package vn.thamdinh.cli.keys;
