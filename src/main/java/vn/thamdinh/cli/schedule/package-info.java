/** Commands about the plan of visits. */
package vn.thamdinh.cli.schedule;
