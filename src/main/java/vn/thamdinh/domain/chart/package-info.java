/** Charts as lists of shapes: one drawing for the screen, for SVG and for PNG. */
package vn.thamdinh.domain.chart;
