/** The recognition decision with its list, laid out by NĐ 30/2020/NĐ-CP, Mẫu 1.2. */
package vn.thamdinh.documents.decision;
