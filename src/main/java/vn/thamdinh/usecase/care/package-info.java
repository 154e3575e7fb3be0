/** Care of a workspace: backups here and on a second medium, going back, checking, moving to another computer. */
package vn.thamdinh.usecase.care;
