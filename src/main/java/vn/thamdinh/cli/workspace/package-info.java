/** Commands on a workspace as a whole: making, checking, rehearsing. */
package vn.thamdinh.cli.workspace;
