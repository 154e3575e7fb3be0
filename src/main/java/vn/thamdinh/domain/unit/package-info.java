/** Administrative units: who is assessed and where it lies. */
package vn.thamdinh.domain.unit;
