// Bench measures Moim with 200,000 contacts and 2,000,000 donations: the requests that staff wait for, each beside one
// hand-written SQL query that answers the same JSON over a pool of the same size, and an import beside COPY.
//
// It is not part of the product. `make bench` runs it; docs/bench.md says how to read what it prints.
package main
