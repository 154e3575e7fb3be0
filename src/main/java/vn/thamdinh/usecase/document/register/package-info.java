/** Which documents were issued and which of them still hold. */
package vn.thamdinh.usecase.document.register;
