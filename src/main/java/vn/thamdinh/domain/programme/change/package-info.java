/** What differs between two programmes, and how what was said under one is read under the other. */
package vn.thamdinh.domain.programme.change;
