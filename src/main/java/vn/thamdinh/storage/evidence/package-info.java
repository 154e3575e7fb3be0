/** Files that prove something: encrypted, under names that tell nothing, found by their content. */
package vn.thamdinh.storage.evidence;
