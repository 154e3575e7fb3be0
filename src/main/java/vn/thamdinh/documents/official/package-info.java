/** What every paper by NĐ 30/2020/NĐ-CP shares: heading, number and date, marks, recipients, places to sign. */
package vn.thamdinh.documents.official;
