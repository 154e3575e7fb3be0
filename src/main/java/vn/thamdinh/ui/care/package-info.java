/** Care of data on the screen: backups, moving, the lock, and the curtain that hides everything at once. */
package vn.thamdinh.ui.care;
