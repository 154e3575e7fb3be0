/** What sending and receiving share: drives, places on them, passphrases, and work that can be stopped. */
package vn.thamdinh.ui.exchange.stick;
