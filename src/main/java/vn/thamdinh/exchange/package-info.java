/** Packages that travel by USB stick: what they hold, how they are sealed, why one is refused. */
package vn.thamdinh.exchange;
