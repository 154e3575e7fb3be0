/** Commands on the round in a workspace: sheets, council, votes, results, papers. */
package vn.thamdinh.cli.round;
