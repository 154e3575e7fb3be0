/** Sheets on paper: printed before the visit, typed in twice afterwards, recorded once both entries agree. */
package vn.thamdinh.usecase.bridge;
