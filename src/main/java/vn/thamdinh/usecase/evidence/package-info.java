/** Files that prove something: attaching them, listing them, taking them out again. */
package vn.thamdinh.usecase.evidence;
