/** Results of earlier rounds beside those of this one, and the recognitions that still hold. */
package vn.thamdinh.usecase.earlier;
