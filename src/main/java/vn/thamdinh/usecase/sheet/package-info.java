/** Workbooks that people take away: score sheets, results, a programme's criteria and units. */
package vn.thamdinh.usecase.sheet;
