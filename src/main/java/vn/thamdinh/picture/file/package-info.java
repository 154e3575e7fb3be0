/** What a file is, by its first bytes and by its name, and whether the two agree. */
package vn.thamdinh.picture.file;
