/** Commands that bring a round before the public: registration, complaints, announcement, seal, archive, earlier years. */
package vn.thamdinh.cli.publication;
