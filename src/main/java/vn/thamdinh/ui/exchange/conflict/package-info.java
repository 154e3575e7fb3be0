/** What two devices said differently: both values side by side, and the choice. */
package vn.thamdinh.ui.exchange.conflict;
