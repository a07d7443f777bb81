// Package model holds the graph's inputs and payloads, generated from the
// hand-written schema.
package model
