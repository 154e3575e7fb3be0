/** Commands that take care of a workspace: backups, moving to another computer, the passphrase. */
package vn.thamdinh.cli.care;
