package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/dedupe/match"
	"github.com/moim-crm/moim/server/imports/mapping"
	"github.com/moim-crm/moim/server/imports/table"
	"github.com/moim-crm/moim/server/imports/value"
)

var errNoLabels = errors.New(`who is the same cannot be told: name a column "cluster", "cluster_id", "match_id" or "entity_id", or write ids like rec-7-org and rec-7-dup-0`)

// labels are the names of columns that say who is the same.
var labels = []string{"cluster", "clusterid", "matchid", "entityid", "groupid", "personid"}

var copyOf = regexp.MustCompile(`^(.*?)[-_](?:org|dup[-_]\d+)$`)

// readFile reads a labelled file with the columns that an import would suggest.
func readFile(path string) (set, error) {
	s := set{name: filepath.Base(path)}
	content, err := os.ReadFile(path)
	if err != nil {
		return s, err
	}
	t, err := table.Open(bytes.NewReader(content), table.Options{})
	if err != nil {
		return s, err
	}
	header := t.Info().Header
	sample, err := t.Sample(1000)
	if err != nil {
		return s, err
	}
	label, isCopy, err := labelColumn(header, sample)
	if err != nil {
		return s, err
	}
	plan, err := planFor(header, label, sample)
	if err != nil {
		return s, err
	}
	for row, err := range t.Rows() {
		if err != nil {
			return s, err
		}
		cluster := strings.TrimSpace(row.Cells[label])
		if isCopy {
			if found := copyOf.FindStringSubmatch(cluster); found != nil {
				cluster = found[1]
			}
		}
		s.add(cluster, recordOf(plan, row.Cells))
	}
	return s, nil
}

func labelColumn(header []string, sample []table.Row) (at int, isCopy bool, err error) {
	for i, name := range header {
		if slices.Contains(labels, strings.NewReplacer("_", "", " ", "", "-", "").Replace(strings.ToLower(name))) {
			return i, false, nil
		}
	}
	for i := range header {
		isCopy := len(sample) > 0
		for _, row := range sample {
			isCopy = isCopy && copyOf.MatchString(strings.TrimSpace(row.Cells[i]))
		}
		if isCopy {
			return i, true, nil
		}
	}
	return 0, false, errNoLabels
}

// planFor is the import's own guess without ids, tolerant of bad cells.
func planFor(header []string, label int, sample []table.Row) (*mapping.Plan, error) {
	m := mapping.Guess(mapping.Contacts, header, sample, mapping.Defaults{})
	m.Match.Mode = mapping.MatchNone
	m.Fields = slices.DeleteFunc(m.Fields, func(f mapping.Field) bool {
		return f.To == "externalId" || f.To == "id" || slices.Contains(f.From, header[label])
	})
	for i := range m.Fields {
		m.Fields[i].Invalid = mapping.InvalidLeftOut
	}
	plan, err := mapping.Compile(m, header, time.Now().Year())
	if err != nil {
		return nil, err
	}
	for _, row := range sample {
		plan.Survey(row.Cells)
	}
	return plan, plan.Resolve()
}

// recordOf reads a row. A row without a name is one all the same.
func recordOf(plan *mapping.Plan, cells []string) match.Record {
	row, err := plan.Read(cells)
	if err != nil {
		cells = slices.Clone(cells)
		for i := range cells {
			if strings.TrimSpace(cells[i]) == "" {
				cells[i] = "?"
			}
		}
		row, _ = plan.Read(cells)
	}
	c := row.Contact
	r := match.Record{
		Kind: match.Person, Given: c.GivenName, Middle: c.MiddleName, Family: c.FamilyName, Preferred: c.PreferredName, Suffix: c.Suffix,
		Organization: c.OrganizationName, Gender: c.Gender, Born: c.BirthOn.String(), Emails: c.Emails, Phones: c.Phones,
	}
	switch c.Party {
	case value.Organization:
		r.Kind = match.Organization
	case value.Household:
		r.Kind = match.Household
	}
	a := c.Address
	if !a.IsZero() {
		r.Places = []match.Place{{Lines: a.Lines, District: a.DependentLocality, City: a.Locality, Region: a.Region, Postcode: a.PostalCode}}
	}
	return r
}
