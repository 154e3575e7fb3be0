/** What every screen stands on: words, views, background work, dialogs, icons and looks. */
package vn.thamdinh.ui.common;
