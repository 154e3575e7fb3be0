/** The plan of visits. */
package vn.thamdinh.ui.inspection.plan;
