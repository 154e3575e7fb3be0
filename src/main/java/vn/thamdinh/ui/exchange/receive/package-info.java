/** Packages and key cards in: all of a drive at once, looked at before anything is taken. */
package vn.thamdinh.ui.exchange.receive;
