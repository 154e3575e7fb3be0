/** Hồ sơ đơn vị: everything of one unit on one screen. */
package vn.thamdinh.ui.dossier;
