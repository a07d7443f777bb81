// Package web holds the built staff client, so that the server is one file.
package web

import "embed"

// Dist is the built client under dist/. In a working copy that has not been built it holds no page yet; the server says so
// instead of answering with nothing.
//
//go:embed all:dist
var Dist embed.FS
