/** Field visits: their plan, the visit itself, its minutes. */
package vn.thamdinh.ui.inspection;
