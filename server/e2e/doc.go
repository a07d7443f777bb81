// Package e2e drives the built program from outside, as people, scripts and
// orchestrators do. Everything is in its tests.
package e2e
