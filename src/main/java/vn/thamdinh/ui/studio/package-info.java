/** The programme studio: the shelf of drafts and the editor of one. */
package vn.thamdinh.ui.studio;
