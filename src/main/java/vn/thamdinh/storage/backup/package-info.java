/** Copies of a workspace that one can go back to, in its folder and on other media, and the file it moves house in. */
package vn.thamdinh.storage.backup;
