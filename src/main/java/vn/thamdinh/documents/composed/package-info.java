/** Documents of any kind, composed from a kind's texts, the round's facts and what people filled in. */
package vn.thamdinh.documents.composed;
