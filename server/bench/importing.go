package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/bench/fill"
)

// importMapping reads the file that importFile writes. People are found by e-mail, so that the import does look for them.
const importMapping = `{"version": 1, "record": "contacts", "match": {"mode": "email", "missing": "create"}, "fields": [
  {"to": "externalId", "from": ["id"]}, {"to": "givenName", "from": ["given"]}, {"to": "familyName", "from": ["family"]},
  {"to": "email", "from": ["email"]}, {"to": "phone", "from": ["phone"]}, {"to": "street", "from": ["street"]},
  {"to": "city", "from": ["city"]}, {"to": "region", "from": ["region"]}, {"to": "postalCode", "from": ["postcode"]},
  {"to": "country", "from": ["country"]}, {"to": "birthOn", "from": ["born"]}, {"to": "language", "from": ["language"]}]}`

// importFile is a list of people who are not in the database yet.
func importFile(after, n int) ([]byte, error) {
	var text bytes.Buffer
	w := csv.NewWriter(&text)
	lines := [][]string{{"id", "given", "family", "email", "phone", "street", "city", "region", "postcode", "country", "born", "language"}}
	for i := after; len(lines) <= n; i++ {
		p := fill.PersonAt(i)
		if p.Contact.FamilyName == "" {
			continue
		}
		line := []string{fmt.Sprintf("B-%d", i), p.Contact.GivenName, p.Contact.FamilyName, "", "", "", "", "", "", "", string(p.Contact.BirthOn), p.Contact.Language}
		if len(p.Emails) > 0 {
			line[3] = p.Emails[0].Address
		}
		if len(p.Phones) > 0 {
			line[4] = p.Phones[0].Number
		}
		if len(p.Addresses) > 0 {
			a := p.Addresses[0]
			copy(line[5:], []string{a.Lines, a.Locality, a.Region, a.PostalCode, a.Country})
		}
		lines = append(lines, line)
	}
	err := w.WriteAll(lines)
	return text.Bytes(), err
}

// imported is how long an import took.
type imported struct{ preview, apply time.Duration }

// importRows brings a file in as the client does: upload, preview, apply.
func (r *run) importRows(ctx context.Context, file []byte, rows int) (took imported, err error) {
	id, err := r.upload(ctx, file)
	if err != nil {
		return took, err
	}
	var mapping map[string]any
	if err := json.Unmarshal([]byte(importMapping), &mapping); err != nil {
		return took, err
	}
	took.preview, err = r.phase(ctx, id, "PREVIEWED",
		`mutation($id: ID!, $mapping: Map!) { previewImport(input: {id: $id, mapping: $mapping}) { import { id } } }`,
		map[string]any{"id": id, "mapping": mapping})
	if err != nil {
		return took, err
	}
	took.apply, err = r.phase(ctx, id, "APPLIED", `mutation($id: ID!) { applyImport(input: {id: $id}) { import { id } } }`, map[string]any{"id": id})
	if err != nil {
		return took, err
	}
	var done struct{ Node struct{ RowCount, Created int } }
	err = r.ask(ctx, `query($id: ID!) { node(id: $id) { ... on Import { rowCount created } } }`, map[string]any{"id": id}, &done)
	if err == nil && (done.Node.RowCount != rows || done.Node.Created != rows) {
		err = fmt.Errorf("the import made %d of %d rows: it was not what was to be measured", done.Node.Created, done.Node.RowCount)
	}
	return took, err
}

// phase asks for a phase of an import and waits for its end.
func (r *run) phase(ctx context.Context, id, end, mutation string, variables map[string]any) (time.Duration, error) {
	began := time.Now()
	if err := r.ask(ctx, mutation, variables, nil); err != nil {
		return 0, err
	}
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		var now struct{ Node struct{ Status, Error string } }
		if err := r.ask(ctx, `query($id: ID!) { node(id: $id) { ... on Import { status error } } }`, map[string]any{"id": id}, &now); err != nil {
			return 0, err
		}
		switch now.Node.Status {
		case end:
			return time.Since(began), nil
		case "FAILED":
			return 0, fmt.Errorf("the import failed: %s", now.Node.Error)
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-tick.C:
		}
	}
}

// ask runs an operation of the product.
func (r *run) ask(ctx context.Context, query string, variables map[string]any, into any) error {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err
	}
	text, err := r.product.call(ctx, body)
	if err != nil {
		return err
	}
	return decodeAnswer(text, into)
}

func decodeAnswer(text []byte, into any) error {
	var out struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return err
	}
	if len(out.Errors) > 0 {
		return errors.New(out.Errors[0].Message)
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(out.Data, into)
}

func (r *run) upload(ctx context.Context, file []byte) (id string, err error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	const operation = `{"query": "mutation($file: Upload!) { startImport(input: {file: $file, kind: CONTACTS}) { import { id } } }", "variables": {"file": null}}`
	for _, field := range [][2]string{{"operations", operation}, {"map", `{"0": ["variables.file"]}`}} {
		if err := form.WriteField(field[0], field[1]); err != nil {
			return "", err
		}
	}
	part, err := form.CreateFormFile("0", "people.csv")
	if err != nil {
		return "", err
	}
	if _, err := io.Copy(part, bytes.NewReader(file)); err != nil {
		return "", err
	}
	if err := form.Close(); err != nil {
		return "", err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.product.url, &body)
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", form.FormDataContentType())
	req.Header.Set("Authorization", "Bearer "+r.product.bearer)
	res, err := r.product.client.Do(req)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, res.Body.Close()) }()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return "", err
	}
	var out struct{ StartImport struct{ Import struct{ ID string } } }
	if err := decodeAnswer(text, &out); err != nil {
		return "", fmt.Errorf("upload: %w in %.300s", err, strings.TrimSpace(string(text)))
	}
	return out.StartImport.Import.ID, nil
}
