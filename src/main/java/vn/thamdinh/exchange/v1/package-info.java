/** First form of packages: a tar archive of entries and programmes with a manifest. */
package vn.thamdinh.exchange.v1;
