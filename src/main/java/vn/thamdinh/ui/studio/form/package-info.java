/** Forms over places of a draft: what a section asks for is data, drawn by one view. */
package vn.thamdinh.ui.studio.form;
