/** Commands on a workspace as a whole: making, checking, rehearsing, packages. */
package vn.thamdinh.cli.workspace;
