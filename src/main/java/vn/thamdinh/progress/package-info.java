/** How long work tells where it is and learns that it is no longer wanted. */
package vn.thamdinh.progress;
