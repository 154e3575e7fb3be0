/** What travels: packages out and in, contradictions that come with them, evidence. */
package vn.thamdinh.cli.travel;
