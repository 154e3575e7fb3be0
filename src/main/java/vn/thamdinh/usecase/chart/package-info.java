/** Charts of the results, for the screen and as files. */
package vn.thamdinh.usecase.chart;
