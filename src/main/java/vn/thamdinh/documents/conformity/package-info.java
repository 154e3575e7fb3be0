/** Judges a finished paper, whoever made it, by the rules of NĐ 30/2020/NĐ-CP on layout and wording. */
package vn.thamdinh.documents.conformity;
