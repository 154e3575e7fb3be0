/** Digital signatures by certificates, as agencies have them: CAdES inside PDF. Alone sees the library that writes CMS. */
package vn.thamdinh.seal.cades;
