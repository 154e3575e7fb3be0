/** The first form of packages, by passphrase alone, for those who have not changed to signed packages yet. */
package vn.thamdinh.exchange.former;
