/** Charts as an immutable list of marks: the same marks become SVG and PNG. */
package vn.thamdinh.documents.chart;
