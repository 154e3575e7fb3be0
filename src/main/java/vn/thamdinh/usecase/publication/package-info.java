/** The round before the public: registration, posting, complaints, publication and the seal. */
package vn.thamdinh.usecase.publication;
