//go:build ignore

// Writes the whole schema as one file, graph/schema.graphql, for clients.
package main

import (
	"log"
	"os"
	"path/filepath"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

func main() {
	names, err := filepath.Glob("schema/*.graphql")
	if err != nil {
		log.Fatal(err)
	}
	var sources []*ast.Source
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		log.Fatal(err)
	}
	// Directives of the generator are no part of what clients see.
	for name, d := range schema.Types {
		d.Directives = nil
		for _, f := range d.Fields {
			f.Directives = f.Directives.ForNames("deprecated")
		}
		schema.Types[name] = d
	}
	delete(schema.Directives, "goModel")
	delete(schema.Directives, "goField")
	out, err := os.Create("schema.graphql")
	if err != nil {
		log.Fatal(err)
	}
	formatter.NewFormatter(out, formatter.WithIndent("  ")).FormatSchema(schema)
	if err := out.Close(); err != nil {
		log.Fatal(err)
	}
}
