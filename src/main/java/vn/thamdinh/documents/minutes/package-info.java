/** The minutes of a field visit, laid out by NĐ 30/2020/NĐ-CP, Mẫu 1.9. */
package vn.thamdinh.documents.minutes;
