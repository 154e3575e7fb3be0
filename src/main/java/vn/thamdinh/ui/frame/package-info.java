/** What stands around every screen: the rail, the title line, the status line and the finder. */
package vn.thamdinh.ui.frame;
