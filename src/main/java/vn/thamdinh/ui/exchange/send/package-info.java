/** Packages out: for whom, protected how, to which drive. */
package vn.thamdinh.ui.exchange.send;
