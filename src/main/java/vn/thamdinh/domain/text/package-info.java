/** Vietnamese text, numbers and dates as people type, search, sort and print them. */
package vn.thamdinh.domain.text;
