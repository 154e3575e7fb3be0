/** Drawings of charts as files: SVG and PNG. */
package vn.thamdinh.documents.chart;
