/** How a round begins and ends for the public: registrations, posting, complaints, publication, results of earlier years. */
package vn.thamdinh.domain.publication;
