/** Making and editing programmes: drafts outside any workspace, checked as they grow. */
package vn.thamdinh.usecase.studio;
