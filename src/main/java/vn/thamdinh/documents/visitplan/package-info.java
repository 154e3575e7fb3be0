/** The plan of field visits and the notice to those who are visited, by NĐ 30/2020. */
package vn.thamdinh.documents.visitplan;
