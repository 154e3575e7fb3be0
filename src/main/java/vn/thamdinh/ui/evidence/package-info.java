/** Files of evidence on the screens: a strip of thumbnails, a preview, taking in from everywhere. */
package vn.thamdinh.ui.evidence;
