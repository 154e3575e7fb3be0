/** What happens at field visits. */
package vn.thamdinh.cli.visit;
