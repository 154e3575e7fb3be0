/** Plain Java that knows the programme and its rules, and nothing of files, screens or databases. */
package vn.thamdinh.domain;
