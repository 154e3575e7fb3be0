/**
 * What keys need on their way between people: key cards on a stick, and the short code that confirms a bundle without
 * one. Nothing here is secret, and nothing is trusted before people compared fingerprints.
 */
package vn.thamdinh.exchange.card;
