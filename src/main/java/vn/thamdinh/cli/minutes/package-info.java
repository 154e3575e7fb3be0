/** Minutes of visits. */
package vn.thamdinh.cli.minutes;
