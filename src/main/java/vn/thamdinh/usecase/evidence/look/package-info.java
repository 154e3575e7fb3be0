/** What files of evidence look like: thumbnails, previews, and pictures that look alike. */
package vn.thamdinh.usecase.evidence.look;
