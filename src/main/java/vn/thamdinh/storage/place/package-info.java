/** Where a workspace stands: its lock, what this computer remembers of it, and files that are always whole. */
package vn.thamdinh.storage.place;
