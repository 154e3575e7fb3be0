/** What cameras write into photos: when, where and how they were taken. */
package vn.thamdinh.picture.exif;
